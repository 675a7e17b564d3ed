import type { Confidence } from "../../model/confidence.ts";

/** A confidence as a percentage, and what it says in a sentence. */
export function confidenceInWords(confidence: Confidence): { short: string; long: string } {
  const percent = (share: number) => `${Math.round(share * 100)}\u00a0%`;
  const [low, high] = confidence.interval;
  const long =
    confidence.n === 0
      ? `${percent(confidence.value)}, which was not measured. Basis: ${confidence.basis}.`
      : `${percent(confidence.value)}: of ${confidence.n} labelled cases like this one, that share was judged supporting (95 % interval ${percent(low)} to ${percent(high)}). Basis: ${confidence.basis}.`;
  return { short: confidence.n === 0 ? "not measured" : percent(confidence.value), long };
}

/** A confidence for a cell: what was not measured says so, what holds by construction does too. */
export function confidenceShort(claim: { confidence: number; confidenceN: number }): string {
  if (claim.confidenceN > 0) return `${Math.round(claim.confidence * 100)}\u00a0%`;
  return claim.confidence === 1 ? "by construction" : "not measured";
}
