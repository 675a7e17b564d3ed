import type { Confidence } from "../../model/confidence.ts";
import type { Tier } from "../../model/verdict.ts";
import type { ClaimLine } from "../content/report-summary.ts";

/** How far to trust a claim: by which tier of evidence, and how often that held, where it was counted. */
export interface RatedClaim {
  tier: Tier;
  value: number;
  /** What the value is: counted on labelled data, so by construction, or neither. */
  basis: "measured" | "construction" | "unmeasured";
}

/** A claim's confidence as the figure of confidences wants it. */
export function ratedClaim(confidence: Confidence, tier: Tier): RatedClaim {
  const counted = confidence.n > 0 ? "measured" : "unmeasured";
  const basis = confidence.basis.startsWith("by construction") ? "construction" : counted;
  return { tier, value: confidence.value, basis };
}

/** The same of a claim in a list. */
export function ratedLine({ confidence, confidenceWords, tier }: ClaimLine): RatedClaim {
  const basis = UNMEASURED[confidenceWords] ?? "measured";
  return { tier, value: confidence, basis };
}

/** What stands in a list in place of a percentage that nothing was counted for (views/confidence-in-words.ts). */
const UNMEASURED: Record<string, RatedClaim["basis"]> = {
  "by construction": "construction",
  "not measured": "unmeasured",
};
