import { existsSync } from "node:fs";
import { cp, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openLibrary } from "../../src/databases/library/library.ts";
import { readQuestions } from "../../src/store/question-list.ts";
import { type MeasuredRun, measuredRun } from "./measured-run.ts";

type Print = (line: string) => void;

const DATA = "../shared/data";
const SMALL = join(DATA, "llm-papers/papers.jsonl.gz");
const LARGE = join(DATA, "acl-anthology/papers.jsonl.gz");

/** Runs one of our commands. */
type Measure = (script: string, ...args: string[]) => MeasuredRun;

/** Measures the main job as a person runs it, each command in a process of its own with an empty cache. */
export async function benchSurvey(print: Print): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "touchstone-bench-"));
  const cache = join(folder, "cache");
  const measured: Measure = (script, ...args) =>
    measuredRun([join("scripts", script), ...args], process.cwd(), { TOUCHSTONE_CACHE: cache });
  try {
    const content = join(folder, "content");
    await cp("content", content, { recursive: true, filter: (path) => !path.endsWith("reports") });
    await sampleSite(measured, content, join(folder, "dist"), print);
    if (existsSync(SMALL)) await oneQuestion(measured, content, print);
    else print(`not measured: ${SMALL} is not there`);
    if (existsSync(LARGE)) await largeSearch(measured, folder, cache, print);
    else print(`not measured: ${LARGE} is not there`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A measurement in a line: `12.3 s, 14.0 s of CPU, 412 MB`. */
function inWords({ seconds, cpuSeconds, peakMb }: MeasuredRun): string {
  return `${seconds.toFixed(1)} s, ${cpuSeconds.toFixed(1)} s of CPU, ${Math.round(peakMb)} MB`;
}

async function sampleSite(measured: Measure, content: string, out: string, print: Print): Promise<void> {
  const cold = measured("survey.ts", "--content", content, "--out", out);
  const files = await readdir(out, { recursive: true });
  const pages = files.filter((file) => file.endsWith(".html")).length;
  print(`sample site from nothing: ${inWords(cold)}, ${pages} pages`);
  const again = measured("survey.ts", "--content", content, "--out", out);
  print(`the same again, nothing changed: ${inWords(again)}`);
}

async function oneQuestion(measured: Measure, content: string, print: Print): Promise<void> {
  const [first] = await readQuestions(content);
  const args = ["--content", content, "--no-site", "--library", SMALL, "--only", first?.id ?? ""];
  print(`one question over 19,110 abstracts, indexed anew: ${inWords(measured("survey.ts", ...args))}`);
  print(`the same with the index kept: ${inWords(measured("survey.ts", ...args, "--fresh"))}`);
}

const QUERIES = 200;

/** Queries are titles of works spread over the library: long ones, of common and of rare words. */
async function largeSearch(measured: Measure, folder: string, cacheDir: string, print: Print): Promise<void> {
  const search = (query: string, ...more: string[]) =>
    measured("search.ts", query, "--library", LARGE, ...more);
  print(`search over 64,389 abstracts, indexed anew: ${inWords(search("word sense disambiguation"))}`);
  print(`one search with the index kept: ${inWords(search("word sense disambiguation"))}`);
  const library = await openLibrary({ paths: [LARGE], cacheDir });
  const titles = library
    .search("language", QUERIES)
    .records.map((record, i) => ({ id: `q${i}`, text: record.title }));
  library.close();
  const file = join(folder, "queries.jsonl");
  const seconds = async (queries: typeof titles) => {
    await writeFile(file, queries.map((query) => `${JSON.stringify(query)}\n`).join(""));
    return search(file, "--top", "100", "--out", join(folder, "run")).seconds;
  };
  const [few, many] = [await seconds(titles.slice(0, 1)), await seconds(titles)];
  print(
    `each of ${titles.length} queries, 100 works: ${((1000 * (many - few)) / (titles.length - 1)).toFixed(0)} ms`,
  );
}
