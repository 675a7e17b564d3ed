import { extractive } from "../src/engines/extractive/engine.ts";
import { allOrFindings } from "../src/model/trouble.ts";
import type { Stage } from "../src/pipeline/effects.ts";
import { lockContent } from "../src/store/content-lock.ts";
import { finishReports, listReports, readVersions } from "../src/store/report-store.ts";
import type { Progress, ReportFacts } from "./progress-event.ts";
import { rulesDigest, shortRules } from "./rules-digest.ts";
import { runDate } from "./run-date.ts";
import { openSources, type Sources } from "./sources.ts";
import { type Asked, readInputs, type Wishes } from "./survey-inputs.ts";
import { answerQuestion } from "./survey-question.ts";
import { versions } from "./versions.ts";

export interface AnswerWishes extends Wishes {
  offline: boolean;
  fresh: boolean;
  "no-site": boolean;
}

/**
 * Answers the questions of a content folder and tells how it goes. Throws an AuthorError before anything is written where
 * there is something to mend, and a WorldError where reports cannot be written.
 */
export async function answerQuestions(wishes: AnswerWishes, progress: Progress): Promise<ReportFacts[]> {
  const { content } = wishes;
  const note = (message: string) => progress.tell({ event: "note", message });
  const date = runDate();
  const { site, asked, ids } = await readInputs(wishes);
  const { answerDays } = site;
  await allOrFindings(asked.map(({ question }) => readVersions(content, question.id)));
  const sources = await openSources(asked, { ...wishes, answerDays, note });
  try {
    const release = lockContent(content);
    for (const id of await finishReports(content))
      note(`${id}: a killed run left it half written; that is mended.`);
    for (const id of (await listReports(content)).filter((each) => !ids.includes(each)))
      note(`${id}: its question is no longer in the list. Its report is left as it is.`);
    const questions = asked.map(({ question }) => question.id);
    progress.tell({ event: "start", date, questions, site: !wishes["no-site"] });
    const facts = await inTurn(asked, { ...wishes, date, answerDays, note }, sources, progress);
    release();
    return facts;
  } finally {
    await sources.close();
  }
}

type Run = Pick<AnswerWishes, "content" | "offline" | "fresh"> & {
  date: string;
  answerDays: number;
  note(message: string): void;
};

/** Each report is written before the next question is begun: what is finished survives a kill. */
async function inTurn(
  asked: readonly Asked[],
  run: Run,
  sources: Sources,
  progress: Progress,
): Promise<ReportFacts[]> {
  const rules = await rulesDigest();
  const facts: ReportFacts[] = [];
  for (const [index, each] of asked.entries()) {
    const { id } = each.question;
    progress.tell({ event: "question", id, number: index + 1, of: asked.length });
    const entered = (stage: Stage) => progress.tell({ event: "stage", id, stage });
    const report = await answerQuestion(each, {
      ...run,
      engine: extractive,
      versions: { ...versions(), rules: shortRules(rules) },
      rules,
      libraryDigest: sources.libraryDigest,
      effects: (date) => ({ ...sources.effects(each, date), entered }),
    });
    progress.tell({ event: "report", ...report });
    facts.push(report);
  }
  return facts;
}
