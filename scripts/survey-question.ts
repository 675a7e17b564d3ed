import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { Gap } from "../src/model/gap.ts";
import type { ReportFolder } from "../src/model/report-folder.ts";
import { AuthorError } from "../src/model/trouble.ts";
import type { Effects } from "../src/pipeline/effects.ts";
import type { Engine } from "../src/pipeline/engine.ts";
import { type RunContext, surveyQuestion } from "../src/pipeline/survey.ts";
import { versionsWith } from "../src/pipeline/versions.ts";
import { hasReport, holdsReport, readReport, readVersions, writeReport } from "../src/store/report-store.ts";
import type { ReportFacts } from "./progress-event.ts";
import { factsOf } from "./summary.ts";
import type { Asked } from "./survey-inputs.ts";

/** What all questions of a run share. */
export interface Surveyor {
  content: string;
  engine: Engine;
  versions: Record<string, string>;
  /** Digest of the code that decides what a report says. */
  rules: string;
  /** Digest of the library's works; empty where no question searches it. */
  libraryDigest: string;
  offline: boolean;
  /** Make reports again even where nothing they depend on has changed. */
  fresh: boolean;
  /** For how many days the answer of a database counts. */
  answerDays: number;
  /** ISO date and time of the run. */
  date: string;
  /** Effects of a run at this date: what databases answer bears it. */
  effects(date: string): Effects;
  note(message: string): void;
}

/**
 * Answers one question and writes its report, unless the one on disk was made from the same inputs, what databases answered
 * then still counts, and nothing failed that may work now. A report made again keeps its date where nothing else in it would change, so that a run that
 * finds nothing new writes nothing. What a report says other than the one before is kept in its versions.
 */
export async function answerQuestion(asked: Asked, surveyor: Surveyor): Promise<ReportFacts> {
  const { question, databases } = asked;
  const { content, fresh, versions } = surveyor;
  const inputs = inputsDigest(asked, surveyor);
  const before = await reportBefore(question.id, surveyor);
  const stale = before !== undefined && isStale(before, surveyor);
  const isCurrent = before?.run.inputs === inputs && !before.run.gaps.some(mayHaveMended);
  if (before !== undefined && isCurrent && !fresh && !stale) return factsOf(before, "kept");
  const make = (context: RunContext): Promise<ReportFolder> =>
    surveyQuestion(question, databases, surveyor.engine, context, surveyor.effects(context.date));
  const askedAnew = (fresh || stale) && databases.some((database) => database !== "library");
  if (before !== undefined && !askedAnew && isDeepStrictEqual(before.run.question, question)) {
    const again = await make(before.run);
    if (await holdsReport(content, question.id, again)) return factsOf(again, "unchanged");
  }
  const folder = await make({ date: surveyor.date, versions, inputs });
  const history = versionsWith(folder, before, await readVersions(content, question.id));
  return factsOf(folder, await writeReport(content, question.id, folder, history));
}

/** Whether a gap is of the kind that the next run may not have: a database was down, or its key was not set. */
function mayHaveMended(gap: Gap): boolean {
  return gap.kind === "database-failed" || gap.kind === "database-left-out";
}

/** Whether a database answered so long ago that it is to be asked again; offline, nothing is. */
function isStale({ run }: ReportFolder, { offline, date, answerDays }: Surveyor): boolean {
  const oldest = Date.parse(date) - answerDays * 86_400_000;
  return (
    !offline && run.queries.some((sent) => sent.database !== "library" && Date.parse(sent.date) < oldest)
  );
}

/** Digest of everything a report depends on, but for its date: same digest, same bytes. */
function inputsDigest({ question, databases, citations }: Asked, surveyor: Surveyor): string {
  const parts = [
    question,
    databases,
    citations,
    surveyor.engine.name,
    surveyor.versions,
    surveyor.rules,
    databases.includes("library") ? surveyor.libraryDigest : "",
    databases.some((database) => database !== "library") && surveyor.offline,
  ];
  return `sha256:${createHash("sha256").update(JSON.stringify(parts)).digest("hex")}`;
}

/** The report on disk; undefined where there is none, or one that is not as its schemas want it, which is said. */
async function reportBefore(id: string, { content, note }: Surveyor): Promise<ReportFolder | undefined> {
  if (!(await hasReport(content, id))) return undefined;
  try {
    return await readReport(content, id);
  } catch (error) {
    if (!(error instanceof AuthorError)) throw error;
    note(`${error.findings[0]} The report is made again.`);
    return undefined;
  }
}
