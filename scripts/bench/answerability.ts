import { existsSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { type Library, openLibrary } from "../../src/databases/library/library.ts";
import { type Answerability, answerability } from "../../src/engines/extractive/answerability.ts";
import { plan } from "../../src/engines/extractive/plan.ts";
import { sentencesOf } from "../../src/language/sentences.ts";
import type { BibliographicRecord } from "../../src/model/record.ts";
import { OWN_QUESTIONS, type Read } from "./answerability-questions.ts";
import { type EntityPair, entityPairs } from "./entity-pairs.ts";

const DATA = fileURLToPath(new URL("../../../shared/data/", import.meta.url));
const PAPERS = join(DATA, "acl-anthology/papers.jsonl.gz");

/** How many pairs of each kind, over both halves; and every how many works names are taken from. */
const PAIRS = 800;
const EVERY = 3;
const A_QUERY = 50;

const QUESTIONS: ((one: string, other: string) => string)[] = [
  (one, other) => `How does ${one} compare to ${other}?`,
  (one, other) => `Is ${one} better than ${other}?`,
  (one, other) => `What is the effect of ${one} on ${other}?`,
  (one, other) => `Does ${one} improve ${other}?`,
  (one, other) => `How well does ${one} work for ${other}?`,
  (one, other) => `What is known about ${one} and ${other}?`,
  (one, other) => `Has ${one} been used together with ${other}?`,
  (one, other) => `Which is preferred, ${one} or ${other}?`,
];

/**
 * Measures whether questions are rightly called answerable, over pairs of names of the ACL Anthology: half of them meet in a
 * work, half never do. `half` “dev” is for looking at; the figures to report are those of “test”. Prints a line each.
 */
export async function benchAnswerability(
  print: (line: string) => void,
  half: "dev" | "test" = "test",
): Promise<void> {
  if (!existsSync(PAPERS)) return print("answerability: not measured, the data are not here");
  const library = await openLibrary({ paths: [PAPERS], cacheDir: join(tmpdir(), "touchstone-bench") });
  try {
    const pairs = entityPairs(library, someWorks(library), PAIRS).filter((pair) => pair.half === half);
    const calls = pairs.map((pair, i) => ({ pair, ...call(library, pair, i) }));
    report(calls, half, print);
  } finally {
    library.close();
  }
  await benchOwnQuestions(print);
}

/** Thirty questions of somebody's own, read by hand; prints each that is called otherwise than it was read. */
async function benchOwnQuestions(print: (line: string) => void): Promise<void> {
  let right = 0;
  let asked = 0;
  const errors: string[] = [];
  for (const [path, questions] of Object.entries(OWN_QUESTIONS)) {
    if (!existsSync(join(DATA, path))) continue;
    const library = await openLibrary({
      paths: [join(DATA, path)],
      cacheDir: join(tmpdir(), "touchstone-bench"),
    });
    for (const { field, question, read, note } of questions) {
      const { verdict, score } = judge(library, question);
      const said = saidOf(verdict, score);
      asked++;
      if (said === read) right++;
      else errors.push(`${field}: called ${said}, read as ${read} (${note}): ${question}`);
    }
    library.close();
  }
  print(`own questions over ten fields, read by hand: ${right} of ${asked} called as they were read`);
  for (const error of errors) print(`  ${error}`);
}

/** A question that names nothing has no verdict, but a best window. */
function saidOf(verdict: Answerability["verdict"], score: number): Read {
  if (verdict === "answerable" || (verdict === undefined && score === 1)) return "answered";
  return verdict === "in-part" || (verdict === undefined && score > 0.5) ? "in part" : "not answered";
}

function someWorks(library: Library): BibliographicRecord[] {
  const lines = gunzipSync(readFileSync(PAPERS)).toString("utf8").split("\n");
  return lines
    .filter((line, i) => i % EVERY === 0 && line !== "")
    .flatMap((line) => library.get((JSON.parse(line) as { id: string }).id) ?? []);
}

interface Call {
  pair: EntityPair;
  question: string;
  verdict: string;
  ms: number;
}

function call(library: Library, { things }: EntityPair, i: number): Omit<Call, "pair"> {
  const question = QUESTIONS[i % QUESTIONS.length]?.(...things) ?? "";
  const began = performance.now();
  const { verdict = "none" } = judge(library, question);
  return { question, verdict, ms: performance.now() - began };
}

/** What the works that a search for a question finds allow to be said of it. */
function judge(library: Library, question: string): Answerability {
  const made = plan({ id: "x", question });
  const found = new Map<string, BibliographicRecord>();
  for (const query of made.queries.filter(({ step }) => step === "narrow")) {
    for (const record of library.search(query, A_QUERY).records) found.set(record.id, record);
  }
  const texts = [...found.values()].map((record) => ({
    id: record.id,
    text: record.abstract ?? "",
    sentences: sentencesOf(record.abstract ?? "", record.sentenceStarts),
  }));
  return answerability(made, texts);
}

function report(calls: Call[], half: string, print: (line: string) => void): void {
  const together = calls.filter(({ pair }) => pair.together);
  const apart = calls.filter(({ pair }) => !pair.together);
  const called = (some: Call[]) => some.filter(({ verdict }) => verdict === "answerable");
  const share = (some: Call[], of: Call[]) =>
    `${some.length} of ${of.length} (${((100 * some.length) / of.length).toFixed(1)} %)`;
  const ms = calls.reduce((sum, one) => sum + one.ms, 0) / calls.length;
  print(
    `answerability, ${half} half: ${share(called(together), together)} of the answerable found; aim 97 %`,
  );
  print(
    `answerability, ${half} half: ${share(called(apart), apart)} wrongly called answerable; aim 3 % at most`,
  );
  print(`answerability: ${ms.toFixed(0)} ms a question over ${calls.length} questions`);
  if (half === "test") return;
  for (const one of calls
    .filter(({ pair, verdict }) => pair.together !== (verdict === "answerable"))
    .slice(0, 60)) {
    print(`  ${one.pair.together ? "missed" : "wrong"}: ${one.verdict}: ${one.question}`);
  }
}
