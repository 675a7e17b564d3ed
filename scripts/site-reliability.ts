import { confidenceOf } from "../src/language/reliability.ts";
import type { ReliabilityRow } from "../src/site/content/content-reader.ts";

/** The measured reliability of each tier that supports, as the verification itself uses it. */
export function measuredReliability(): ReliabilityRow[] {
  const likely = { supports: 1, refutes: 0, neither: 0 };
  return (["verbatim", "strict", "close"] as const).map((tier) => ({
    tier,
    ...confidenceOf(tier, likely, "named", false),
  }));
}
