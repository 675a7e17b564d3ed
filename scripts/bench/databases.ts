import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { ClaimsFile } from "../../src/model/claim.ts";
import type { Run } from "../../src/model/run.ts";
import { RECORDED } from "../recorded-entries.example.ts";
import { openRecordedServer, type Turn } from "../recorded-server.example.ts";
import { recordingsThere } from "../recordings.example.ts";
import { allFiles, put } from "../survey-trial.example.ts";
import { faultFor, namesOfFaults } from "./faults.ts";
import { filesHoldNone, mustNotHold, SECRETS } from "./secrets.ts";
import { type SurveyProcess, surveyProcess } from "./survey-process.ts";
import { mustBeSame, sentTwice } from "./unbroken.ts";

type Print = (line: string) => void;

/** Questions that recorded works of several databases answer: the first by a recorded full text, the last with citations to follow. */
const QUESTIONS = [
  "How does temperature affect ethylene emission and IAA content of lupine seedlings?",
  "How do mountain pine beetle outbreaks affect the survival of lodgepole pine?",
  "Does second-hand smoke raise the risk of bladder cancer?",
  "How do PIK3CA mutations activate phosphoinositide 3-kinase alpha?",
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
      await put(content, { "questions.yaml": entries.join(""), "site.yaml": "citations: both\n" });
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
    const files = await filesHoldNone(folder);
    print(`keys and contact stand in none of the ${files} files written, nor in anything said`);
  } finally {
    await server.close();
    await rm(folder, { recursive: true });
  }
}

/** What a report rests on, and its claims. */
function tellReports(files: Record<string, string>, print: Print): void {
  for (const [path, text] of Object.entries(files)) {
    if (!path.endsWith("run.json")) continue;
    const { question, flow, databases, gaps, queries, citations } = JSON.parse(text) as Run;
    const { claims } = JSON.parse(files[path.replace("run.json", "claims.json")] ?? "{}") as ClaimsFile;
    print(`  “${question.question}”`);
    print(
      `    ${queries.length} queries, ${flow.found} records, ${flow.screened} works, ${flow.included} included (${flow.read.fulltext} by full text), ${claims.length} claims, ${gaps.length} gaps`,
    );
    print(
      `    works by database: ${databases.map(({ database, records }) => `${database} ${records}`).join(", ")}`,
    );
    if (citations !== undefined)
      print(`    citations of ${citations.followed} works followed both ways: ${citations.found} works`);
    for (const claim of claims) print(`    ${claim.verdict}, ${claim.record}: ${claim.text}`);
  }
}
