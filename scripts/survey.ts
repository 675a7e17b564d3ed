import { extractive } from "../src/engines/extractive/engine.ts";
import { finishReports, listReports } from "../src/store/report-store.ts";
import type { Command, Given } from "./arguments.ts";
import { runCommand } from "./command.ts";
import { openProgress } from "./progress.ts";
import type { Progress, ReportFacts } from "./progress-event.ts";
import { runDate } from "./run-date.ts";
import { totalOf } from "./summary.ts";
import { readInputs } from "./survey-inputs.ts";
import { answerQuestion } from "./survey-question.ts";
import { openSources } from "./surveyor.ts";
import { EXIT, troubleOf } from "./trouble.ts";
import { versions } from "./versions.ts";

const command = {
  name: "survey",
  does: "Answers the questions of content/questions.yaml and builds the site of their reports.",
  options: {
    content: { value: "DIR", help: "where questions, library and reports are (content)" },
    out: { value: "DIR", help: "where the site goes (dist)" },
    only: { value: "ID,…", help: "answer these questions alone" },
    databases: { value: "a,b", help: "search these, whatever site and questions say" },
    library: { value: "PATH", help: "a file or folder of works, instead of the content's library" },
    offline: { help: "ask no database on the network; what was not asked is said in the reports" },
    fresh: { help: "make reports again even where nothing they depend on has changed" },
    "no-site": { help: "write the reports and build no site" },
    engine: { value: "NAME", help: "who does the thinking parts: extractive" },
    json: { help: "tell progress as JSON events, one a line, on stdout" },
  },
  more: [
    "Exit code 0: done, held reports and gaps included. 1: the world failed (disk, network). 2: something to mend in the",
    "questions, the settings or these options; every finding is listed, and nothing was written.",
    "Events of --json: start, question, stage, report, note, site, summary, error. scripts/progress-event.ts is their schema.",
    "SOURCE_DATE_EPOCH, in seconds, sets the date of the run.",
  ].join("\n"),
} as const satisfies Command;

type Options = Given<typeof command>["options"];

await runCommand(command, async ({ options }) => {
  const progress = openProgress(options.json);
  try {
    await survey(options, progress);
    return EXIT.fine;
  } catch (error) {
    const { code, lines } = troubleOf(error);
    progress.tell({ event: "error", code, messages: [...lines] });
    throw error;
  } finally {
    await progress.close();
  }
});

async function survey(options: Options, progress: Progress): Promise<void> {
  const started = performance.now();
  const content = options.content ?? "content";
  const facts = await answerQuestions({ ...options, content }, progress);
  progress.tell({ event: "summary", ...totalOf(facts, (performance.now() - started) / 1000) });
}

async function answerQuestions(
  options: Options & { content: string },
  progress: Progress,
): Promise<ReportFacts[]> {
  const { content } = options;
  const note = (message: string) => progress.tell({ event: "note", message });
  const date = runDate();
  const { asked, ids } = await readInputs(options);
  const sources = await openSources(asked, options, progress);
  for (const id of await finishReports(content))
    note(`${id}: a killed run left it half written; that is mended.`);
  for (const id of (await listReports(content)).filter((each) => !ids.includes(each)))
    note(`${id}: its question is no longer in the list. Its report is left as it is.`);
  progress.tell({ event: "start", date, questions: asked.map(({ question }) => question.id) });
  const facts: ReportFacts[] = [];
  for (const [index, each] of asked.entries()) {
    const { id } = each.question;
    progress.tell({ event: "question", id, number: index + 1, of: asked.length });
    const report = await answerQuestion(each, {
      ...options,
      date,
      note,
      engine: extractive,
      versions: versions(),
      libraryDigest: sources.libraryDigest,
      effects: (at) => ({
        ...sources.effects(at),
        entered: (stage) => progress.tell({ event: "stage", id, stage }),
      }),
    });
    progress.tell({ event: "report", ...report });
    facts.push(report);
  }
  sources.close();
  return facts;
}
