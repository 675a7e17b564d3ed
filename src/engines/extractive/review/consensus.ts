import {
  DIMENSIONS,
  type Dimension,
  type Review,
  type ReviewsFile,
  weightedMean,
} from "../../../model/review.ts";
import { hundredths, mean } from "./item.ts";

/** The weighted mean of the dimensions, each the mean of those who scored it, under the caps; with spread and agreement. */
export function consensus(
  reviews: Review[],
  caps: ReviewsFile["consensus"]["caps"],
): ReviewsFile["consensus"] {
  const dimensions = (Object.keys(DIMENSIONS) as Dimension[]).flatMap((dimension) => {
    const scores = reviews.flatMap((review) =>
      review.dimensions.filter((each) => each.dimension === dimension).map((each) => each.score),
    );
    if (scores.length === 0) return [];
    return [
      {
        dimension,
        score: hundredths(mean(scores)),
        spread: hundredths(Math.max(...scores) - Math.min(...scores)),
      },
    ];
  });
  const score = Math.min(weightedMean(dimensions), ...caps.map((cap) => cap.limit));
  return {
    score: Math.round(score * 10) / 10,
    dimensions,
    agreement: hundredths(1 - mean(dimensions.map((each) => each.spread)) / 10),
    caps,
  };
}
