import { stemOf } from "../../../language/tokens.ts";
import type { Plan } from "../../../model/plan.ts";

/** How fast a phase of the work is: “faster calibration speed”, “shorter training time”, “faster convergence”. */
const PHASE =
  /\b(?:faster|slower|quicker|shorter|longer|higher|lower|reduced) (?:(\p{Ll}{3,}(?:ing|tion|sion|ence|ment)) (?:speeds?|times?|throughput|latency|rates?)|(training|convergence|learning|compilation|loading))\b/giu;

/** Phases that are the running itself. */
const RUNNING =
  /^(?:inference|processing|running|execution|generation|decoding|serving|computing|computation|operation)$/i;

/** A text without what it says of how fast phases are that the question does not ask about: they are not its speed. */
export function withoutOtherPhases(text: string, plan: Plan): string {
  return text.replace(PHASE, (whole, timed: string | undefined, alone: string | undefined) => {
    const phase = (timed ?? alone ?? "").toLowerCase();
    const stem = stemOf(phase);
    const isAsked = plan.facets.some(({ label }) =>
      label
        .toLowerCase()
        .split(/[\s-]+/)
        .some((word) => stemOf(word) === stem),
    );
    return isAsked || RUNNING.test(phase) ? whole : " ";
  });
}
