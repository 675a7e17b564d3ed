import type { Progress, ProgressEvent } from "./progress-event.ts";
import { outcomeLine, summaryLines } from "./summary.ts";

/** Somewhere to write, such as stdout. */
export interface Sink {
  write(text: string): unknown;
}

/** Progress as JSON events, one a line, and nothing else on `out`; notes go to `notes` as well. */
export function jsonProgress(out: Sink, notes: Sink): Progress {
  return {
    tell(event) {
      out.write(`${JSON.stringify(event)}\n`);
      if (event.event === "note") notes.write(`${event.message}\n`);
    },
    close: async () => undefined,
  };
}

/** Progress as plain lines, for where no terminal shows a live list. */
export function lineProgress(out: Sink, notes: Sink): Progress {
  let place = "";
  return {
    tell(event) {
      if (event.event === "question") place = `question ${event.number}/${event.of} ${shortId(event.id)}`;
      const text = lineOf(event, place);
      if (text !== undefined) (event.event === "note" ? notes : out).write(`${printable(text)}\n`);
    },
    close: async () => undefined,
  };
}

function lineOf(event: ProgressEvent, place: string): string | undefined {
  switch (event.event) {
    case "stage":
      return `${place}: ${event.stage}`;
    case "report":
      return `${place}: ${outcomeLine(event)}`;
    case "note":
      return event.message;
    case "site":
      return event.state === "building" ? "site: building" : undefined;
    case "summary":
      return `\n${summaryLines(event).join("\n")}`;
    default:
      return undefined;
  }
}

/** Text fit for a terminal: what outside text may hold of control characters moves no cursor and sets no colour. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "\ufffd");
}

/** An id short enough for a line; it is whole in the address of its report. */
export function shortId(id: string): string {
  return id.length > 40 ? `${id.slice(0, 39)}…` : id;
}
