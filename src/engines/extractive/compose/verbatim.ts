import type { Claim } from "../../../model/claim.ts";

/** Whether a claim stands in its own source word for word. */
export function isVerbatim({ evidence, confidence }: Claim): boolean {
  return (
    confidence.n === 0 && evidence.some(({ relation, tier }) => relation === "own" && tier === "verbatim")
  );
}
