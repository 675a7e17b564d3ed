import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import type { BibliographicRecord } from "../../src/model/record.ts";
import { merge } from "../../src/pipeline/merge.ts";
import { type Comparable, comparable, sameWork } from "../../src/pipeline/merge-match.ts";
import { wordOverlap } from "../../src/pipeline/merge-title.ts";
import { readLibraryLine } from "../../src/reading/library-line.ts";
import { recordedRecords } from "./recorded-records.ts";

const PAPERS = fileURLToPath(new URL("../../../shared/data/llm-papers/papers.jsonl.gz", import.meta.url));
const NEAR_TITLE = 0.6;
const MANY = 100_000;

type Pair = [Comparable, Comparable];

function papers(): BibliographicRecord[] {
  if (!existsSync(PAPERS)) return [];
  const seen = new Map<string, string>();
  const lines = gunzipSync(readFileSync(PAPERS)).toString("utf8").split("\n");
  return lines.flatMap((line, i) => {
    const read = readLibraryLine(line, "papers.jsonl", i + 1, seen);
    return read !== undefined && "record" in read ? [read.record] : [];
  });
}

/** Pairs of records that tell of one work by its DOI, arXiv or PubMed id, and differ in what else they say of it. */
function positives(records: BibliographicRecord[]): Pair[] {
  const pairs: Pair[] = [];
  const groups = new Map<string, BibliographicRecord[]>();
  for (const record of records) {
    const { doi, arxiv, pmid } = record.identifiers;
    const id = doi ?? (arxiv === undefined ? pmid : `10.48550/arxiv.${arxiv}`);
    if (id !== undefined) groups.set(id, [...(groups.get(id) ?? []), record]);
  }
  for (const group of groups.values()) {
    group.forEach((a, i) => {
      for (const b of group.slice(i + 1))
        if (a.origins[0]?.database !== b.origins[0]?.database) pairs.push(stripped(a, b));
    });
  }
  return pairs;
}

/** A pair as the matcher sees it where identifiers do not help: the second has none. */
function stripped(a: BibliographicRecord, b: BibliographicRecord): Pair {
  return [comparable(a), comparable({ ...b, identifiers: {} })];
}

/**
 * Pairs of near titles whose identifiers, of one kind, say that they are two works. Equal titles are left out: most are
 * versions of one work, and nothing but the identifier tells the others apart.
 */
function negatives(records: BibliographicRecord[]): Pair[] {
  const works = records.map(comparable);
  const byStart = new Map<string, Comparable[]>();
  for (const work of works) {
    for (const key of new Set([
      work.title.words.slice(0, 3).join(" "),
      work.title.words.slice(-3).join(" "),
    ])) {
      byStart.set(key, [...(byStart.get(key) ?? []), work]);
    }
  }
  const pairs = new Map<string, Pair>();
  for (const block of byStart.values()) {
    block.slice(0, 300).forEach((a, i) => {
      for (const b of block.slice(i + 1, 300)) {
        const [one, other] = [a.record.identifiers, b.record.identifiers];
        const kind = (["doi", "arxiv", "pmid"] as const).find((each) => one[each] && other[each]);
        if (kind === undefined || one[kind] === other[kind] || a.title.skeleton === b.title.skeleton)
          continue;
        if (wordOverlap(a.title, b.title) < NEAR_TITLE) continue;
        pairs.set(`${one[kind]} ${other[kind]}`, stripped(a.record, b.record));
      }
    });
  }
  return [...pairs.values()];
}

/** Prints precision and recall of the matcher on pairs of real records, and what merging many records takes. */
export function benchMerging(print: (line: string) => void): void {
  const recorded = recordedRecords();
  const listed = papers();
  if (recorded.length === 0) print("not measured: ../shared/recordings is not there");
  else {
    const same = positives(recorded);
    const other = [...negatives(recorded), ...negatives(listed)];
    const found = same.filter(([a, b]) => sameWork(a, b));
    const wrong = other.filter(([a, b]) => sameWork(a, b));
    print(
      `${recorded.length} records of ${new Set(recorded.map(({ origins }) => origins[0]?.database)).size} databases`,
    );
    print(
      `recall ${(found.length / same.length).toFixed(4)}: ${found.length} of ${same.length} pairs with one identifier, which one side lacks`,
    );
    print(
      `precision ${(found.length / (found.length + wrong.length)).toFixed(4)}: ${wrong.length} of ${other.length} pairs of near titles with other identifiers`,
    );
    if (process.env.SHOW !== undefined) show(print, same, found, wrong);
  }
  const many = manyRecords([...recorded, ...listed]);
  const [started, cpu] = [performance.now(), process.cpuUsage()];
  const { records, duplicates } = merge(many);
  const { user, system } = process.cpuUsage(cpu);
  const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s of CPU`;
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  print(
    `${many.length} records: ${seconds}, at most ${peak} MB; ${records.length} works, ${duplicates} duplicates`,
  );
}

/** So many records: real ones, then the same in capitals, without identifiers, as another database might tell them. */
function manyRecords(real: BibliographicRecord[]): BibliographicRecord[] {
  if (real.length === 0) return [];
  return Array.from({ length: MANY }, (_, i) => {
    const record = real[i % real.length]!;
    if (i < real.length) return record;
    const round = Math.floor(i / real.length);
    const title = round % 2 === 1 ? record.title.toUpperCase() : `${record.title} ${round}`;
    return {
      ...record,
      id: `${i}`,
      title,
      identifiers: {},
      origins: [{ database: "openalex" as const, id: `${i}` }],
    };
  });
}

function show(print: (line: string) => void, same: Pair[], found: Pair[], wrong: Pair[]): void {
  const line = ({ record }: Comparable) =>
    JSON.stringify([
      record.origins[0]?.database,
      record.title,
      record.year,
      record.authors.slice(0, 3),
      record.identifiers,
    ]);
  for (const [a, b] of same.filter((pair) => !found.includes(pair)))
    print(`missed\n    ${line(a)}\n    ${line(b)}`);
  for (const [a, b] of wrong) print(`wrong\n    ${line(a)}\n    ${line(b)}`);
}
