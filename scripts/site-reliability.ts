import table from "../src/language/reliability.json" with { type: "json" };
import { confidenceOf } from "../src/language/reliability.ts";
import { wilson } from "../src/language/wilson.ts";
import type { ReliabilityRow } from "../src/site/content/content-reader.ts";
import type { ReliabilityRange } from "../src/site/figures/reliability-diagram.ts";

/** The measured reliability of each tier that supports, as the verification itself uses it. */
export function measuredReliability(): ReliabilityRow[] {
  const likely = { supports: 1, refutes: 0, neither: 0 };
  return (["verbatim", "strict", "close"] as const).map((tier) => ({
    tier,
    ...confidenceOf(tier, likely, "named", false),
  }));
}

/** What became of judgements by the probability that was stated, cross-validated: of texts that a claim names, and of those searched for. */
export function measuredRanges(): Record<"named" | "searched", ReliabilityRange[]> {
  const withIntervals = (ranges: Omit<ReliabilityRange, "interval">[]) =>
    ranges.map((range) => ({ ...range, interval: wilson(range.hits, range.n) }));
  return { named: withIntervals(table.ranges.named), searched: withIntervals(table.ranges.searched) };
}
