import type { Analysis } from "./analyse.ts";
import { shareMet } from "./coverage.ts";
import { FEATURES } from "./evidence-features.ts";

/** How a text compares with the other texts that one search found; the order is that of the coefficients. */
export const STANDING = [
  "rank",
  "first",
  "whole text ahead",
  "best sentence ahead",
  "two sentences ahead",
  "title ahead",
  "repeated ahead",
  "scarce words ahead",
  "scarce words of a sentence ahead",
] as const;

/** A text that was found alone. */
export const ALONE: readonly number[] = [1, 1, 0, 0, 0, 0, 0, 0, 0];

const COMPARED = (["whole text", "best sentence", "two sentences", "title", "repeated"] as const).map(
  (name) => FEATURES.indexOf(name),
);

/** How each of the texts that a search found compares with the best of the others. `analyses` are in the search's order. */
export function standingOf(
  analyses: readonly Pick<Analysis, "features" | "coverage" | "claim">[],
): number[][] {
  if (analyses.length < 2) return analyses.map(() => [...ALONE]);
  const weights = scarcityOf(analyses);
  const figures = analyses.map(({ features, coverage }) => [
    ...COMPARED.map((k) => features[k] ?? 0),
    shareMet({ weights }, coverage.allMet),
    Math.max(0, ...coverage.met.map((met) => shareMet({ weights }, met))),
  ]);
  return figures.map((own, rank) => {
    const others = figures.filter((_, i) => i !== rank);
    return [
      1 / (1 + rank),
      rank === 0 ? 1 : 0,
      ...own.map((figure, k) => figure - Math.max(...others.map((other) => other[k] ?? 0))),
    ];
  });
}

/** The weight of each of a claim's words, the more the fewer of the texts have it. */
function scarcityOf(analyses: readonly Pick<Analysis, "coverage" | "claim">[]): number[] {
  const weights = analyses[0]?.claim.weights ?? [];
  return weights.map((weight, k) => {
    const having = analyses.filter(({ coverage }) => (coverage.allMet[k] ?? 0) > 0.5).length;
    return weight * Math.log((analyses.length + 1) / (having + 0.5));
  });
}
