import {
  type Dimension,
  type Review,
  type Reviewer,
  type ReviewItem,
  weightedMean,
} from "../../../model/review.ts";

/** What a dimension loses, and why: points of its ten, tied to the thing that cost them. */
export function item(
  points: number,
  kind: ReviewItem["about"]["kind"],
  id: string,
  reason: string,
): ReviewItem {
  return { points: Math.min(10, Math.round(points * 100) / 100), about: { kind, id }, reason };
}

/** A review from what each dimension lost. A dimension is worth ten less its items, at least none; the review, their weighted mean. */
export function reviewOf(reviewer: Reviewer, lost: Partial<Record<Dimension, ReviewItem[]>>): Review {
  const dimensions = (Object.entries(lost) as [Dimension, ReviewItem[]][]).map(([dimension, all]) => {
    const items = all.filter((each) => each.points > 0);
    const points = items.reduce((sum, each) => sum + each.points, 0);
    return { dimension, score: Math.max(0, hundredths(10 - points)), items };
  });
  return { reviewer, dimensions, score: hundredths(weightedMean(dimensions)) };
}

/** Two decimals, so that the same sums give the same bytes. */
export function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The mean of numbers; none have the mean 0. */
export function mean(values: number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
