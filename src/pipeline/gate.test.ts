import { expect, test } from "vitest";
import type { Claim } from "../model/claim.ts";
import type { ReviewsFile } from "../model/review.ts";
import { gate } from "./gate.ts";

const reviews = (score: number, caps: ReviewsFile["consensus"]["caps"] = []): ReviewsFile => ({
  reviews: [],
  consensus: { score, dimensions: [], agreement: 1, caps },
});
const claims = (supported: number, contested = 0) =>
  [...Array(supported).fill("supported"), ...Array(contested).fill("contested")].map((verdict) => ({
    verdict,
  })) as Claim[];

test("a score of 6.5 with five supported claims is published", () => {
  expect(gate(reviews(6.5), claims(5))).toEqual({ status: "published", held: [], score: 6.5 });
});

test.each<[string, ReviewsFile, Claim[], string[]]>([
  [
    "a lower score",
    reviews(6.4),
    claims(5),
    ["Three reviews by rule score it 6.4 of 10; a report is published at 6.5 or more."],
  ],
  [
    "a cap",
    reviews(2, [{ limit: 2, reason: "no claim is on the question." }]),
    claims(9),
    [
      "Three reviews by rule score it 2 of 10; a report is published at 6.5 or more.",
      "At most 2 of 10: no claim is on the question.",
    ],
  ],
  [
    "a score that a higher cap has not lowered",
    {
      ...reviews(5, [{ limit: 7, reason: "no condition is kept." }]),
      consensus: {
        ...reviews(5, [{ limit: 7, reason: "no condition is kept." }]).consensus,
        dimensions: [
          { dimension: "uncertainty", score: 1, spread: 0 },
          { dimension: "evidence-strength", score: 5, spread: 0 },
          { dimension: "coverage", score: 4.25, spread: 0 },
        ],
      },
    },
    claims(5),
    [
      "Three reviews by rule score it 5 of 10; a report is published at 6.5 or more.",
      "It loses most by how much of the question is answered (4.25 of 10) and by how strong and how independent the evidence is (5 of 10).",
    ],
  ],
  [
    "four supported claims",
    reviews(9),
    claims(4, 3),
    ["4 claims are supported; a report is published with at least 5."],
  ],
  [
    "one supported claim",
    reviews(9),
    claims(1),
    ["1 claim is supported; a report is published with at least 5."],
  ],
  ["no claim at all", reviews(7), [], ["No claim is supported; a report is published with at least 5."]],
])("%s holds the report, and it says so", (_, reviewed, found, held) => {
  expect(gate(reviewed, found)).toMatchObject({ status: "held", held });
});
