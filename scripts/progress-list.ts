import { Listr } from "listr2";
import type { Progress, ProgressEvent } from "./progress-event.ts";
import { printable, type Sink, shortId } from "./progress-lines.ts";
import { outcomeLine, summaryLines } from "./summary.ts";

/** More rows than this do not fit a screen: plain lines serve better. */
export const LONGEST_LIST = 20;

/** What of a listr2 task is used here. */
interface Shown {
  title: string | undefined;
  output: string | undefined;
  skip(words: string): void;
}

interface Row {
  task?: Shown;
  finish: (words: string | undefined) => void;
  finished: Promise<string | undefined>;
}

/**
 * Progress as a live list on a terminal: a row for each question, its stage below it, and a row for the site. Notes wait
 * until the list is done, so that they do not tear it.
 */
export function listProgress(out: Sink, notes: Sink): Progress {
  const rows = new Map<string, Row>();
  const waiting: string[] = [];
  const after: string[] = [];
  let running: Promise<unknown> | undefined;

  function begin(ids: readonly string[]): void {
    for (const id of ids) rows.set(id, newRow());
    const list = new Listr(
      [...rows].map(([id, row]) => ({
        title: id === SITE ? "site" : shortId(id),
        task: async (_: unknown, task: Shown) => {
          row.task = task;
          const words = await row.finished;
          if (words === undefined) task.skip("not done");
          else task.title = words;
        },
      })),
      { concurrent: false, exitOnError: false },
    );
    running = list.run();
  }

  function tell(event: ProgressEvent): void {
    if (event.event === "start") begin([...event.questions, ...(event.site ? [SITE] : [])]);
    if (event.event === "note") waiting.push(event.message);
    if (event.event === "stage") show(event.id, event.stage);
    if (event.event === "report") rows.get(event.id)?.finish(`${shortId(event.id)}: ${outcomeLine(event)}`);
    if (event.event === "site") {
      if (event.state === "building") show(SITE, "building");
      else rows.get(SITE)?.finish("site");
    }
    if (event.event === "summary") after.push("", ...summaryLines(event));
  }

  function show(id: string, words: string): void {
    const task = rows.get(id)?.task;
    if (task) task.output = words;
  }

  return {
    tell,
    async close() {
      for (const row of rows.values()) row.finish(undefined);
      await running;
      for (const note of waiting) notes.write(`${printable(note)}\n`);
      for (const line of after) out.write(`${printable(line)}\n`);
    },
  };
}

const SITE = " site";

function newRow(): Row {
  let finish: Row["finish"] = () => undefined;
  const finished = new Promise<string | undefined>((resolve) => {
    finish = resolve;
  });
  return { finish, finished };
}
