import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import type { BibliographicRecord } from "../../src/model/record.ts";
import { merge } from "../../src/pipeline/merge.ts";
import { candidatePairs } from "../../src/pipeline/merge-candidates.ts";
import { type Comparable, comparable, sameWork } from "../../src/pipeline/merge-match.ts";
import { wordOverlap } from "../../src/pipeline/merge-title.ts";
import { isPreprintDoi } from "../../src/pipeline/merge-version.ts";
import { readLibraryLine } from "../../src/reading/library-line.ts";
import { recordedRecords } from "./recorded-records.ts";
import { pairsByAbstract } from "./same-abstracts.ts";
import { TELLINGS, toldOtherwise } from "./told-otherwise.ts";

const DATA = fileURLToPath(new URL("../../../shared/data/", import.meta.url));
const NEAR_TITLE = 0.6;
const MANY = 100_000;
/** So many missed pairs are told, at most. */
const MOST_TOLD = 5;
/** So many real records are told in each other way. */
const TOLD_OTHERWISE = 500;

type Pair = [Comparable, Comparable];

/** The works of a data set beside the project; none where it is not there. */
function worksOf(name: string): BibliographicRecord[] {
  const path = `${DATA}${name}/papers.jsonl.gz`;
  if (!existsSync(path)) return [];
  const seen = new Map<string, string>();
  const lines = gunzipSync(readFileSync(path)).toString("utf8").split("\n");
  return lines.flatMap((line, i) => {
    const read = readLibraryLine(line, `${name}.jsonl`, i + 1, seen);
    return read !== undefined && "record" in read ? [read.record] : [];
  });
}

/** Pairs of records of two databases that tell of one work by any identifier, and differ in what else they say of it. */
function pairsByIdentifier(records: BibliographicRecord[]): Pair[] {
  const groups = new Map<string, number[]>();
  records.forEach(({ identifiers }, number) => {
    for (const [kind, id] of Object.entries(identifiers)) {
      if (kind === "isbn") continue;
      const key = `${kind} ${id}`;
      groups.set(key, [...(groups.get(key) ?? []), number]);
    }
  });
  const pairs = new Map<string, Pair>();
  for (const group of groups.values())
    for (const [i, one] of group.entries())
      for (const other of group.slice(i + 1)) {
        const [a, b] = [records[one]!, records[other]!];
        if (a.origins[0]?.database !== b.origins[0]?.database) pairs.set(`${one} ${other}`, stripped(a, b));
      }
  return [...pairs.values()];
}

/** A pair as the matcher sees it where identifiers do not help: the second has none. */
function stripped(a: BibliographicRecord, b: BibliographicRecord): Pair {
  return [comparable(a), comparable({ ...b, identifiers: {} })];
}

/** Whether identifiers of one kind say that two records are two works; a preprint's DOI and a publisher's say nothing. */
function areTwo(a: BibliographicRecord, b: BibliographicRecord): boolean {
  return (["doi", "arxiv", "pmid"] as const).some((kind) => {
    const [one, other] = [a.identifiers[kind], b.identifiers[kind]];
    if (one === undefined || other === undefined || one === other) return false;
    return kind !== "doi" || isPreprintDoi(one) === isPreprintDoi(other);
  });
}

/**
 * Pairs of near titles, and all pairs that merging itself would look at, whose identifiers say that they are two works. Equal titles
 * are left out: most are versions of one work, and nothing but the identifier tells the others apart.
 */
function negatives(records: BibliographicRecord[]): Pair[] {
  const works = records.map(comparable);
  const blocks = new Map<string, number[]>();
  works.forEach(({ title: { words } }, number) => {
    for (const key of new Set([words.slice(0, 3).join(" "), words.slice(-3).join(" ")]))
      blocks.set(key, [...(blocks.get(key) ?? []), number]);
  });
  const near = [...blocks.values()].flatMap((block) =>
    block.slice(0, 300).flatMap((one, i) =>
      block.slice(i + 1, 300).flatMap((other): [number, number][] => {
        return wordOverlap(works[one]!.title, works[other]!.title) < NEAR_TITLE ? [] : [[one, other]];
      }),
    ),
  );
  const pairs = new Map<string, Pair>();
  for (const [one, other] of [...near, ...candidatePairs(works)]) {
    const [a, b] = [works[one]!, works[other]!];
    if (a.title.skeleton !== b.title.skeleton && areTwo(a.record, b.record))
      pairs.set(`${Math.min(one, other)} ${Math.max(one, other)}`, stripped(a.record, b.record));
  }
  return [...pairs.values()];
}

function withoutAbstracts(pairs: Pair[]): Pair[] {
  return pairs.map(([a, b]) => [a, { ...b, abstract: new Uint32Array() }]);
}

/** Prints how many of real records are known again when they are told in each of the other ways. */
function benchTellings(records: BibliographicRecord[], print: (line: string) => void): void {
  const step = Math.max(1, Math.floor(records.length / TOLD_OTHERWISE));
  const some = records.filter((_, i) => i % step === 0).slice(0, TOLD_OTHERWISE);
  const shares = Object.entries(TELLINGS).map(([name, telling]) => {
    const known = some.filter((record) =>
      sameWork(comparable(record), comparable(toldOtherwise(record, telling))),
    );
    return `${name} ${(known.length / some.length).toFixed(3)}`;
  });
  print(
    `${some.length} real records told otherwise, without identifiers and abstract, known again: ${shares.join(", ")}`,
  );
}

/** Prints precision and recall of the matcher on pairs of real records, and what merging many records takes. */
export function benchMerging(print: (line: string) => void): void {
  const recorded = recordedRecords();
  const listed = worksOf("llm-papers");
  const anthology = worksOf("acl-anthology");
  if (recorded.length === 0) print("not measured: ../shared/recordings is not there");
  else {
    const databases = new Set(recorded.map(({ origins }) => origins[0]?.database)).size;
    const byIdentifier = pairsByIdentifier(recorded);
    const byAbstract = pairsByAbstract(listed, anthology).map(([a, b]) => stripped(a, b));
    const others = [recorded, listed, anthology].flatMap(negatives);
    const wrong = others.filter(([a, b]) => sameWork(a, b));
    const recall = (pairs: Pair[], of: string) => {
      const missed = pairs.filter(([a, b]) => !sameWork(a, b));
      const found = pairs.length - missed.length;
      print(`recall ${(found / pairs.length).toFixed(4)}: ${found} of ${pairs.length} ${of}`);
      if (missed.length <= MOST_TOLD)
        for (const [a, b] of missed) print(`  missed: ${told(a)} and ${told(b)}`);
      return found;
    };
    print(
      `${recorded.length} records of ${databases} databases, ${listed.length} of arXiv, ${anthology.length} of the ACL`,
    );
    const found =
      recall(byIdentifier, "pairs with one identifier, which one side lacks, across the databases") +
      recall(byAbstract, "pairs of arXiv and the ACL with one abstract, the ACL's without identifiers");
    recall(
      withoutAbstracts(byAbstract),
      "of these where the abstract is not there to see: by title, authors and year alone",
    );
    print(
      `precision ${(found / (found + wrong.length)).toFixed(4)}: ${wrong.length} of ${others.length} pairs of near titles or abstracts with other identifiers taken for one`,
    );
    if (listed.length > 0) benchTellings([...listed, ...anthology], print);
    if (process.env.SHOW !== undefined) show(print, [...byIdentifier, ...byAbstract], wrong);
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

/** What a record has to be known by, where it has no identifier. */
function told({ record: { title, authors, year } }: Comparable): string {
  return `“${title}” (${authors.length} authors, ${year ?? "no year"})`;
}

function show(print: (line: string) => void, same: Pair[], wrong: Pair[]): void {
  const line = ({ record }: Comparable) =>
    JSON.stringify([
      record.origins[0]?.database,
      record.title,
      record.year,
      record.authors.slice(0, 3),
      record.identifiers,
    ]);
  for (const [a, b] of same.filter((pair) => !sameWork(...pair)))
    print(`missed\n    ${line(a)}\n    ${line(b)}`);
  for (const [a, b] of wrong) print(`wrong\n    ${line(a)}\n    ${line(b)}`);
}
