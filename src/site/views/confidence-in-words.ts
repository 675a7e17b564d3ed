import type { Confidence } from "../../model/confidence.ts";

/** A confidence as a percentage, and what it says in a sentence. */
export function confidenceInWords(confidence: Confidence): { short: string; long: string } {
  const percent = (share: number) => `${Math.round(share * 100)}\u00a0%`;
  const [low, high] = confidence.interval;
  const unmeasured = confidence.basis.startsWith("by construction") ? "by construction" : "not measured";
  const long =
    confidence.n === 0
      ? `${percent(confidence.value)}, ${unmeasured}. Basis: ${confidence.basis}.`
      : `${percent(confidence.value)}: of ${confidence.n} labelled cases like this one, that share was judged so (95 % interval ${percent(low)} to ${percent(high)}). Basis: ${confidence.basis}.`;
  return { short: confidence.n === 0 ? unmeasured : percent(confidence.value), long };
}
