import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Library, openLibrary } from "../../src/databases/library/library.ts";

const DATA = "../shared/data";

interface Judged {
  id: string;
  text: string;
  /** Gain of each relevant work. */
  relevant: Map<string, number>;
}

/** Queries with their judgements, in BEIR's form. */
async function judgedQueries(): Promise<Judged[]> {
  const relevant = new Map<string, Map<string, number>>();
  const judgements = await readFile(`${DATA}/scifact/qrels_train.tsv`, "utf8");
  for (const line of judgements.trim().split("\n").slice(1)) {
    const [query = "", work = "", gain] = line.split("\t");
    relevant.set(query, (relevant.get(query) ?? new Map()).set(work, Number(gain)));
  }
  const queries = (await readFile(`${DATA}/scifact/queries_train.jsonl`, "utf8")).trim().split("\n");
  return queries.flatMap((line) => {
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    const judged = relevant.get(id);
    return judged === undefined ? [] : [{ id, text, relevant: judged }];
  });
}

/** nDCG at 10 of a ranking (Järvelin and Kekäläinen 2002, gains as they are judged). */
function ndcg10(ranked: string[], relevant: Map<string, number>): number {
  const discounted = (gains: number[]) => gains.reduce((sum, gain, i) => sum + gain / Math.log2(i + 2), 0);
  const ideal = [...relevant.values()].sort((a, b) => b - a).slice(0, 10);
  return discounted(ranked.slice(0, 10).map((id) => relevant.get(id) ?? 0)) / discounted(ideal);
}

function quality(library: Library, queries: Judged[]): string {
  let ndcg = 0;
  let recall = 0;
  for (const { text, relevant } of queries) {
    const ranked = library.rank(text, 100).map(({ id }) => id);
    ndcg += ndcg10(ranked, relevant);
    recall += ranked.filter((id) => relevant.has(id)).length / relevant.size;
  }
  const mean = (sum: number) => (sum / queries.length).toFixed(3);
  return `nDCG@10 ${mean(ndcg)}, recall@100 ${mean(recall)} (${queries.length} queries)`;
}

/** Milliseconds a call takes: middle, and the slowest of a hundred. */
function timing(calls: (() => unknown)[]): string {
  const times = calls.map((call) => {
    const started = performance.now();
    call();
    return performance.now() - started;
  });
  times.sort((a, b) => a - b);
  return `${times[Math.floor(times.length / 2)]!.toFixed(0)} ms a query in the middle, ${times.at(-1)!.toFixed(0)} ms at most`;
}

/** Prints how well a library is ranked on judged queries, and what indexing and searching 64,389 abstracts takes. */
export async function benchRetrieval(print: (line: string) => void): Promise<void> {
  if (!existsSync(`${DATA}/scifact`)) return print("not measured: ../shared/data is not there");
  const cacheDir = await mkdtemp(join(tmpdir(), "touchstone-retrieval-"));
  try {
    const queries = await judgedQueries();
    const scifact = await openLibrary({ paths: [`${DATA}/scifact/corpus.jsonl.gz`], cacheDir });
    print(
      `SciFact, weights chosen on every second training query: ${quality(
        scifact,
        queries.filter((_, i) => i % 2 === 0),
      )}`,
    );
    print(
      `SciFact, the other training queries: ${quality(
        scifact,
        queries.filter((_, i) => i % 2 === 1),
      )}`,
    );
    print(`SciFact, all training queries: ${quality(scifact, queries)}`);
    scifact.close();
    const [started, cpu] = [performance.now(), process.cpuUsage()];
    const paths = [`${DATA}/acl-anthology/papers.jsonl.gz`];
    const anthology = await openLibrary({ paths, cacheDir });
    const { user, system } = process.cpuUsage(cpu);
    const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s of CPU`;
    print(`${anthology.size} abstracts of the ACL Anthology indexed: ${seconds}`);
    const texts = Array.from({ length: 100 }, (_, i) => anthologyText(anthology, queries, i));
    print(`best 20: ${timing(texts.map((text) => () => anthology.search(text, 20)))}`);
    print(`best 100 with feedback: ${timing(texts.map((text) => () => anthology.rank(text, 100)))}`);
    anthology.close();
    const again = performance.now();
    (await openLibrary({ paths, cacheDir })).close();
    print(
      `opened again: ${(performance.now() - again).toFixed(0)} ms; at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB in all`,
    );
  } finally {
    await rm(cacheDir, { recursive: true, force: true });
  }
}

/** Half the texts are titles of the library's own works, half are claims of another field. */
function anthologyText(anthology: Library, queries: Judged[], i: number): string {
  const claim = queries[i]!.text;
  return i % 2 === 0 ? claim : (anthology.search(claim, 1).records[0]?.title ?? claim);
}
