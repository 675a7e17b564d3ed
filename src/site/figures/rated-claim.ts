import type { Confidence } from "../../model/confidence.ts";
import type { Tier } from "../../model/verdict.ts";

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
