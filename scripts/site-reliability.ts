import { confidenceOf } from "../src/language/reliability.ts";
import type { ReliabilityRow } from "../src/site/content/content-reader.ts";

/** The measured reliability of evidence, as the verification itself uses it, tier by tier. */
export function measuredReliability(): ReliabilityRow[] {
  const likely = (supports: number) => ({ supports, refutes: 0, neither: 1 - supports });
  const close = (["verbatim", "strict", "close"] as const).map((tier) => ({
    tier,
    ...confidenceOf(tier, likely(1), "named", false),
  }));
  const related = [
    { tier: "related, thought unlikely", ...confidenceOf("related", likely(0.3), "named", false) },
    { tier: "related, thought likely", ...confidenceOf("related", likely(0.8), "named", false) },
  ];
  return [...close, ...related];
}
