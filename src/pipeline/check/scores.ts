import type { ReportFolder } from "../../model/report-folder.ts";
import { type Review, weightedMean } from "../../model/review.ts";
import { gate } from "../gate.ts";
import { differing, type Finding } from "./finding.ts";

const file = "reviews.json";

/** Every score follows from its items, the consensus from the reviews and caps, and the report's standing from the gate. */
export function checkScores({
  reviews: { reviews, consensus },
  claims: { claims },
  report,
}: ReportFolder): Finding[] {
  const expected = gate({ reviews, consensus }, claims);
  const limit = Math.min(10, ...consensus.caps.map((cap) => cap.limit));
  return [
    ...reviews.flatMap((review, i) => checkReview(review, `reviews[${i}]`)),
    ...consensus.dimensions.flatMap(({ dimension, score, spread }, i) => {
      const scores = reviews.flatMap((review) =>
        review.dimensions.filter((each) => each.dimension === dimension).map((each) => each.score),
      );
      const field = `consensus.dimensions[${i}]`;
      return [
        ...near(`${field}.score`, score, mean(scores), "the reviews' mean is"),
        ...near(
          `${field}.spread`,
          spread,
          Math.max(...scores) - Math.min(...scores),
          "the reviews lie apart by",
        ),
      ];
    }),
    ...near(
      "consensus.score",
      consensus.score,
      Math.min(limit, weightedMean(consensus.dimensions)),
      "the dimensions' mean under the caps is",
      0.06,
    ),
    ...differing("report.md", "score", report.score, expected.score, "the consensus of reviews.json is"),
    ...differing("report.md", "status", report.status, expected.status, "by the gate it is"),
    ...(report.status === expected.status
      ? differing("report.md", "held", report.held, expected.held, "by the gate it is held for")
      : []),
  ];
}

function checkReview({ dimensions, score }: Review, field: string): Finding[] {
  return [
    ...dimensions.flatMap((each, i) => {
      const lost = each.items.reduce((sum, item) => sum + item.points, 0);
      return near(
        `${field}.dimensions[${i}].score`,
        each.score,
        Math.max(0, 10 - lost),
        "ten less its items is",
      );
    }),
    ...near(`${field}.score`, score, weightedMean(dimensions), "the mean of its dimensions is"),
  ];
}

function near(field: string, found: number, expected: number, why: string, apart = 0.011): Finding[] {
  if (Math.abs(found - expected) <= apart) return [];
  return [{ file, field, message: `is ${found}, but ${why} ${Math.round(expected * 100) / 100}` }];
}

function mean(values: number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
