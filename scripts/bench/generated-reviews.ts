import type { Dimension, Review, ReviewsFile } from "../../src/model/review.ts";

const SEEN: [Review["reviewer"], Dimension[]][] = [
  ["challenger", ["citation-grounding", "uncertainty", "coverage"]],
  ["confirmer", ["evidence-strength", "source-integrity"]],
  ["editor", ["numerical-consistency", "coverage"]],
];

/** Three reviews that each take points for a claim, and what they come to. */
export function generatedReviews(claims: string[]): ReviewsFile {
  const reviews = SEEN.map(([reviewer, dimensions], i) => ({
    reviewer,
    dimensions: dimensions.map((dimension) => ({
      dimension,
      score: 8,
      items: [
        {
          points: 2,
          about: { kind: "claim" as const, id: claims[i] ?? "" },
          reason: "one work alone speaks to it",
        },
      ],
    })),
    score: 8,
  }));
  const dimensions = [...new Set(SEEN.flatMap(([, seen]) => seen))];
  return {
    reviews,
    consensus: {
      score: 7.4,
      dimensions: dimensions.map((dimension) => ({ dimension, score: 8, spread: 0 })),
      agreement: 1,
      caps: [],
    },
  };
}
