import { z } from "zod";

export const REVIEWERS = {
  challenger:
    "sees claims, conflicts and gaps: what is unsupported, overreaching, one-sided or off the question",
  confirmer: "sees evidence and search: how direct, how deep, how many independent works, how recent",
  editor: "sees the draft and both reviews: consistency, numbers, uncertainty said, coverage of facets",
} as const;
export const Reviewer = z.enum(
  Object.keys(REVIEWERS) as [keyof typeof REVIEWERS, ...(keyof typeof REVIEWERS)[]],
);
export type Reviewer = z.infer<typeof Reviewer>;

export const DIMENSIONS = {
  "evidence-strength": "how strong and how independent the evidence is",
  "citation-grounding": "whether every claim is quoted and located in its source",
  "numerical-consistency": "whether the numbers agree with their quotations and with each other",
  comparability: "whether task, data, measure and condition are kept with each number",
  coverage: "how much of the question is answered",
  uncertainty: "whether what is not known is said",
  reproducibility: "whether the search can be run again from what is written",
  "source-integrity": "whether the sources were checked for retraction and correction",
} as const;
export const Dimension = z.enum(
  Object.keys(DIMENSIONS) as [keyof typeof DIMENSIONS, ...(keyof typeof DIMENSIONS)[]],
);
export type Dimension = z.infer<typeof Dimension>;

/**
 * How much each dimension counts in a mean. Quotations and numbers that agree are owed, not merits: whether a report
 * is published turns on how strong its evidence is, how much it covers and whether its numbers can be compared.
 */
export const DIMENSION_WEIGHTS: Record<Dimension, number> = {
  "evidence-strength": 3,
  "citation-grounding": 1,
  "numerical-consistency": 1,
  comparability: 2,
  coverage: 3,
  uncertainty: 1,
  reproducibility: 1,
  "source-integrity": 1,
};

/** The mean of scored dimensions, each with its weight; none have the mean 0. */
export function weightedMean(scored: { dimension: Dimension; score: number }[]): number {
  const weight = scored.reduce((sum, each) => sum + DIMENSION_WEIGHTS[each.dimension], 0);
  const total = scored.reduce((sum, each) => sum + DIMENSION_WEIGHTS[each.dimension] * each.score, 0);
  return weight === 0 ? 0 : total / weight;
}

/** What cost points, and what it is tied to. No deduction without an item. */
export const ReviewItem = z.strictObject({
  points: z.number().positive().max(10).describe("taken from the dimension's ten"),
  about: z.strictObject({
    kind: z.enum(["claim", "facet", "record", "query", "gap", "report"]),
    id: z.string(),
  }),
  reason: z.string().min(1),
});
export type ReviewItem = z.infer<typeof ReviewItem>;

export const Review = z.strictObject({
  reviewer: Reviewer,
  dimensions: z
    .array(
      z.strictObject({ dimension: Dimension, score: z.number().min(0).max(10), items: z.array(ReviewItem) }),
    )
    .min(1),
  score: z.number().min(0).max(10),
});
export type Review = z.infer<typeof Review>;

/** `reviews.json`: the three reviews and what they come to. */
export const ReviewsFile = z.strictObject({
  reviews: z.array(Review).length(3),
  consensus: z.strictObject({
    score: z.number().min(0).max(10).describe("one decimal, after caps"),
    dimensions: z.array(
      z.strictObject({
        dimension: Dimension,
        score: z.number().min(0).max(10),
        spread: z.number().min(0).max(10).describe("highest less lowest among those who scored it"),
      }),
    ),
    agreement: z.number().min(0).max(1).describe("1 less the mean spread as a share of ten"),
    caps: z.array(z.strictObject({ limit: z.number().min(0).max(10), reason: z.string() })),
  }),
});
export type ReviewsFile = z.infer<typeof ReviewsFile>;
