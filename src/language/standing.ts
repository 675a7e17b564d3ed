import type { Analysis } from "./analyse.ts";
import { FEATURES } from "./evidence-features.ts";

/** How a text compares with the other texts that one search found; the order is that of the coefficients. */
export const STANDING = [
  "rank",
  "first",
  "whole text ahead",
  "best sentence ahead",
  "two sentences ahead",
  "title ahead",
] as const;

/** A text that was found alone. */
export const ALONE: readonly number[] = [1, 1, 0, 0, 0, 0];

const COMPARED = (["whole text", "best sentence", "two sentences", "title"] as const).map((name) =>
  FEATURES.indexOf(name),
);

/** How each of the texts that a search found compares with the best of the others. `analyses` are in the search's order. */
export function standingOf(analyses: readonly Pick<Analysis, "features">[]): number[][] {
  if (analyses.length < 2) return analyses.map(() => [...ALONE]);
  return analyses.map(({ features }, rank) => [
    1 / (1 + rank),
    rank === 0 ? 1 : 0,
    ...COMPARED.map((k) => {
      const others = analyses.flatMap((other, i) => (i === rank ? [] : [other.features[k] ?? 0]));
      return (features[k] ?? 0) - Math.max(...others);
    }),
  ]);
}
