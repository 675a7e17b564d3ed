import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Library, openLibrary } from "../../src/databases/library/library.ts";
import { libraryOf } from "../fit/library-of.ts";
import { readCorpus } from "../fit/scifact.ts";
import { pubmedQuestions, scifactClaims } from "./judged-queries.ts";
import { plainBm25 } from "./plain-bm25.ts";
import { differenceOf, type Judged, mean, type Quality, qualityOf } from "./ranking-quality.ts";

const DATA = "../shared/data";
const SCIFACT = `${DATA}/scifact`;
const PUBMEDQA = `${DATA}/pubmedqa/ori_pqal.json`;
const ANTHOLOGY = `${DATA}/acl-anthology/papers.jsonl.gz`;

type Print = (line: string) => void;
/** Ids of the works nearest to a text, best first: 100 of them. */
type Nearest = (text: string) => string[];

/** How well a library is searched, beside plain BM25, by halves: settings are chosen on every second query alone. */
function printQuality(what: string, queries: Judged[], ours: Nearest, plain: Nearest, print: Print): void {
  const halves: [name: string, among: (i: number) => boolean][] = [
    ["chosen on", (i) => i % 2 === 0],
    ["nothing chosen on", (i) => i % 2 === 1],
    ["all", () => true],
  ];
  const measure = (nearest: Nearest) =>
    queries.map(({ text, relevant }) => qualityOf(nearest(text), relevant));
  const [own, peer] = [measure(ours), measure(plain)];
  for (const [name, among] of halves) {
    const values = (all: Quality[], measured: keyof Quality) =>
      all.filter((_, i) => among(i)).map((quality) => quality[measured]);
    const compared = (measured: keyof Quality) => {
      const [mine, theirs] = [values(own, measured), values(peer, measured)];
      const { mean: by, low, high } = differenceOf(mine, theirs);
      return `${mean(mine).toFixed(3)}, plain BM25 ${mean(theirs).toFixed(3)} (${signed(by)} [${signed(low)}, ${signed(high)}])`;
    };
    const count = values(own, "ndcg10").length;
    print(
      `${what}, ${name}: nDCG@10 ${compared("ndcg10")}; recall@100 ${compared("recall100")}; n = ${count}`,
    );
  }
}

function signed(difference: number): string {
  return `${difference < 0 ? "−" : "+"}${Math.abs(difference).toFixed(3)}`;
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

/** Prints how well libraries are ranked on judged queries, and what indexing and searching 64,389 abstracts takes. */
export async function benchRetrieval(print: Print): Promise<void> {
  if (!existsSync(SCIFACT)) return print(`not measured: ${SCIFACT} is not there`);
  const cacheDir = await mkdtemp(join(tmpdir(), "touchstone-retrieval-"));
  try {
    await claimsOfScience(cacheDir, print);
    if (existsSync(PUBMEDQA)) await questionsOfMedicine(print);
    else print(`not measured: ${PUBMEDQA} is not there`);
    if (existsSync(ANTHOLOGY)) await timeTaken(cacheDir, print);
    else print(`not measured: ${ANTHOLOGY} is not there`);
  } finally {
    await rm(cacheDir, { recursive: true, force: true });
  }
}

async function claimsOfScience(cacheDir: string, print: Print): Promise<void> {
  const library = await openLibrary({ paths: [`${SCIFACT}/corpus.jsonl.gz`], cacheDir });
  const nearest = (text: string) => library.rank(text, 100).map(({ id }) => id);
  printQuality("SciFact", scifactClaims(SCIFACT), nearest, plainBm25(readCorpus(SCIFACT)), print);
  library.close();
}

/** Questions of another field: each should find the abstract that it was the title of, among all and those of SciFact. */
async function questionsOfMedicine(print: Print): Promise<void> {
  const { queries, works } = pubmedQuestions(PUBMEDQA);
  const all = new Map([...readCorpus(SCIFACT), ...works]);
  const library = await libraryOf(all);
  const nearest = (text: string) => library.nearest(text, 100).map(({ id }) => id);
  printQuality("PubMedQA", queries, nearest, plainBm25(all), print);
  library.close();
}

async function timeTaken(cacheDir: string, print: Print): Promise<void> {
  const [started, cpu] = [performance.now(), process.cpuUsage()];
  const paths = [ANTHOLOGY];
  const anthology = await openLibrary({ paths, cacheDir });
  const { user, system } = process.cpuUsage(cpu);
  const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s of CPU`;
  print(`${anthology.size} abstracts of the ACL Anthology indexed: ${seconds}`);
  const texts = scifactClaims(SCIFACT)
    .slice(0, 100)
    .map(({ text }, i) => (i % 2 === 0 ? text : nearestTitle(anthology, text)));
  print(`best 20: ${timing(texts.map((text) => () => anthology.search(text, 20)))}`);
  print(`best 100 with feedback: ${timing(texts.map((text) => () => anthology.rank(text, 100)))}`);
  anthology.close();
  const again = performance.now();
  (await openLibrary({ paths, cacheDir })).close();
  print(
    `opened again: ${(performance.now() - again).toFixed(0)} ms; at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB in all`,
  );
}

/** Half the texts are claims of another field, half are titles of the library's own works. */
function nearestTitle(anthology: Library, claim: string): string {
  return anthology.search(claim, 1).records[0]?.title ?? claim;
}
