import type { Progress } from "./progress-event.ts";
import { jsonProgress, lineProgress, type Sink } from "./progress-lines.ts";
import { LONGEST_LIST, listProgress } from "./progress-list.ts";

/** Where progress goes: JSON events, a live list on a terminal where it fits, or plain lines. */
export function openProgress(
  json: boolean,
  out: Sink & { isTTY?: boolean; columns?: number } = process.stdout,
): Progress {
  const notes = process.stderr;
  if (json) return jsonProgress(out, notes);
  let shown = lineProgress(out, notes);
  return {
    tell(event) {
      const fits = event.event === "start" && event.questions.length <= LONGEST_LIST;
      const terminal = out.isTTY === true && (out.columns ?? 0) >= 40 && process.env.TERM !== "dumb";
      if (fits && terminal) shown = listProgress(out, notes);
      shown.tell(event);
    },
    close: () => shown.close(),
  };
}
