import { resolve } from "node:path";
import { answerQuestions } from "./answer-questions.ts";
import type { Command, Given } from "./arguments.ts";
import { runCommand } from "./command.ts";
import { requireOut } from "./out-folder.ts";
import { openProgress } from "./progress.ts";
import type { Progress } from "./progress-event.ts";
import { totalOf } from "./summary.ts";
import { EXIT, troubleOf } from "./trouble.ts";

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
    fresh: { help: "make reports again where nothing has changed, too, and ask the databases anew" },
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
  const out = options.out ?? "dist";
  if (!options["no-site"]) requireOut(out, content);
  const facts = await answerQuestions({ ...options, content }, progress);
  if (!options["no-site"]) {
    progress.tell({ event: "site", state: "building" });
    const { buildSite } = await import("./build-site.ts");
    await buildSite({ content, out });
    progress.tell({ event: "site", state: "built" });
  }
  const page = options["no-site"] ? undefined : resolve(out, "index.html");
  progress.tell({ event: "summary", ...totalOf(facts, (performance.now() - started) / 1000, page) });
}
