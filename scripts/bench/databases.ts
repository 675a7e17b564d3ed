import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { ClaimsFile } from "../../src/model/claim.ts";
import type { Run } from "../../src/model/run.ts";
import { RECORDED, recordingsThere } from "../recorded-entries.example.ts";
import { openRecordedServer, type Turn } from "../recorded-server.example.ts";
import { allFiles, put } from "../survey-trial.example.ts";
import { faultFor, namesOfFaults } from "./faults.ts";
import { type SurveyProcess, surveyProcess } from "./survey-process.ts";

type Print = (line: string) => void;

/** Questions that recorded works of several databases answer, one of them by a recorded full text. */
const QUESTIONS = [
  "How does temperature affect ethylene emission and IAA content of lupine seedlings?",
  "How do mountain pine beetle outbreaks affect the survival of lodgepole pine?",
  "Does second-hand smoke raise the risk of bladder cancer?",
];

/**
 * Puts questions to a server that plays recorded answers of ten databases with faults mixed in, by way of the command that a
 * person runs; kills it twice, at different moments, and starts it again. Throws where anything was sent that need not be, or
 * where a report differs from that of the run that nobody killed.
 */
export async function benchDatabases(print: Print): Promise<void> {
  if (!recordingsThere) return print("not measured: ../shared/recordings is not there");
  const folder = await mkdtemp(join(tmpdir(), "touchstone-databases-"));
  let turns: Turn[] = [];
  let atTurn: (() => void) | undefined;
  const { server, environment, forget } = await openRecordedServer((turn) => {
    turns.push(turn);
    atTurn?.();
    return faultFor(turn);
  });
  try {
    const run = async (name: string, killAt = Number.POSITIVE_INFINITY) => {
      const content = join(folder, name);
      const databases = RECORDED.join(", ");
      const entries = QUESTIONS.map(
        (question) => `- question: ${JSON.stringify(question)}\n  databases: [${databases}]\n`,
      );
      await put(content, { "questions.yaml": entries.join("") });
      await mkdir(join(content, "reports"), { recursive: true });
      turns = [];
      const survey: SurveyProcess = surveyProcess(content, join(folder, `${name}-cache`), {
        ...environment,
        ...SECRETS,
      });
      atTurn = () => {
        if (turns.length >= killAt) survey.kill();
      };
      const { seconds, code, said } = await survey.ended;
      if (code !== 0 && killAt > turns.length) throw new Error(`survey ended with code ${code}: ${said}`);
      mustNotHold(said, "what survey said");
      const sent = turns.map(({ what }) => what);
      return { content, sent, turns, seconds, reports: await allFiles(join(content, "reports")) };
    };
    const whole = await run("whole");
    const things = new Set(whole.sent);
    sentTwice(whole.turns, []);
    print(
      `${QUESTIONS.length} questions, ${RECORDED.length} databases: ${things.size} requests answered, ${whole.sent.length} sent, ${whole.seconds.toFixed(0)} s`,
    );
    print(`  faults met: ${namesOfFaults(whole.turns)}`);
    tellReports(whole.reports, print);

    await rm(join(whole.content, "reports"), { recursive: true });
    const again = await run("whole");
    if (again.sent.length > 0) throw new Error(`a second run sent ${again.sent.length} requests`);
    mustBeSame(again.reports, whole.reports);
    print("the same again without its reports: 0 requests, the same reports to the byte");

    for (const share of [1 / 3, 2 / 3]) {
      const name = `killed-${share.toFixed(2)}`;
      forget();
      const killed = await run(name, Math.round(whole.sent.length * share));
      const rest = await run(name);
      const twice = sentTwice(killed.turns, rest.turns);
      const all = new Set([...killed.sent, ...rest.sent]);
      if (!isDeepStrictEqual([...all].sort(), [...things].sort()))
        throw new Error("another set of things was asked for");
      mustBeSame(rest.reports, whole.reports);
      print(
        `killed at request ${killed.sent.length}, started again: ${rest.sent.length} more sent, ${all.size} answered in all, ${twice} of them under way at the kill; the same reports to the byte`,
      );
    }
    const files = await filesBelow(folder);
    for (const file of files) mustNotHold(file + (await readFile(file, "latin1")), file);
    print(`keys and contact stand in none of the ${files.length} files written, nor in anything said`);
  } finally {
    await server.close();
    await rm(folder, { recursive: true });
  }
}

/** Keys for every database that takes one, and a contact, none of which may be seen anywhere afterwards. */
const CONTACT = "librarian@owls.example";
const SECRETS = {
  TOUCHSTONE_CONTACT: CONTACT,
  ...Object.fromEntries(
    [...RECORDED, "opencitations"].map((name) => [`TOUCHSTONE_${name.toUpperCase()}_KEY`, `k3y-of-${name}`]),
  ),
};

function mustNotHold(text: string, where: string): void {
  if (/k3y-of-|librarian(?:@|%40)owls/i.test(text))
    throw new Error(`a key or the contact stands in ${where}`);
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/**
 * How many things were asked for again although they had been answered. Only the last thing that each database was asked for
 * before the kill may be among them: its answer may not have reached the disk. Throws where another one is.
 */
function sentTwice(before: Turn[], after: Turn[]): number {
  const last =
    after.length === 0
      ? []
      : RECORDED.map((name) => before.findLast(({ database }) => database === name)?.what);
  const answered = [...before, ...after].filter((turn) => faultFor(turn) === undefined);
  const twice = [...Map.groupBy(answered, ({ what }) => what)].filter(([, turns]) => turns.length > 1);
  for (const [what] of twice)
    if (!last.includes(what)) throw new Error(`asked for again although it was answered: ${what}`);
  return twice.length;
}

/** Throws where two runs wrote other files, with the first words in which they differ: reports name the digest of the rules. */
function mustBeSame(files: Record<string, string>, whole: Record<string, string>): void {
  for (const path of new Set([...Object.keys(whole), ...Object.keys(files)])) {
    const [one = "", other = ""] = [whole[path], files[path]];
    if (one === other) continue;
    let at = 0;
    while (one[at] === other[at]) at++;
    const words = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 60));
    throw new Error(`${path} differs from the unbroken run's: ${words(one)} was ${words(other)}`);
  }
}

function tellReports(files: Record<string, string>, print: Print): void {
  for (const [path, text] of Object.entries(files)) {
    if (!path.endsWith("run.json")) continue;
    const { question, flow, databases, gaps, queries } = JSON.parse(text) as Run;
    const { claims } = JSON.parse(files[path.replace("run.json", "claims.json")] ?? "{}") as ClaimsFile;
    print(`  “${question.question}”`);
    print(
      `    ${queries.length} queries, ${flow.found} records, ${flow.screened} works, ${flow.included} included (${flow.read.fulltext} by full text), ${claims.length} claims, ${gaps.length} gaps`,
    );
    print(
      `    works by database: ${databases.map(({ database, records }) => `${database} ${records}`).join(", ")}`,
    );
    for (const claim of claims) print(`    ${claim.verdict}, ${claim.record}: ${claim.text}`);
  }
}
