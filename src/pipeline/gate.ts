import type { Claim } from "../model/claim.ts";
import { PUBLISHED_AT, type Report } from "../model/report.ts";
import { DIMENSION_WEIGHTS, DIMENSIONS, type ReviewsFile } from "../model/review.ts";

/**
 * Whether a report is published: at a consensus of `PUBLISHED_AT.score` or more with at least
 * `PUBLISHED_AT.supportedClaims` supported claims. Else it is held, and `held` says why in sentences.
 */
export function gate(reviews: ReviewsFile, claims: Claim[]): Pick<Report, "status" | "held" | "score"> {
  const { score, caps } = reviews.consensus;
  const supported = claims.filter((claim) => claim.verdict === "supported").length;
  const held: string[] = [];
  if (score < PUBLISHED_AT.score) {
    held.push(
      `Three reviews by rule score it ${score} of 10; a report is published at ${PUBLISHED_AT.score} or more.`,
    );
    const binding = caps.filter((cap) => cap.limit < PUBLISHED_AT.score);
    held.push(...binding.map((cap) => `At most ${cap.limit} of 10: ${cap.reason}`));
    if (binding.length === 0) held.push(...weakest(reviews));
  }
  if (supported < PUBLISHED_AT.supportedClaims) {
    const [few, are] = supported === 0 ? ["No", "is"] : [supported, supported === 1 ? "is" : "are"];
    held.push(
      `${few} claim${supported > 1 ? "s" : ""} ${are} supported; a report is published with at least ${PUBLISHED_AT.supportedClaims}.`,
    );
  }
  return { status: held.length === 0 ? "published" : "held", held, score };
}

/** The two dimensions that cost the score most, in a sentence; none where nothing was lost. */
function weakest({ consensus }: ReviewsFile): string[] {
  const lost = consensus.dimensions
    .map(({ dimension, score }) => ({
      dimension,
      score,
      points: DIMENSION_WEIGHTS[dimension] * (10 - score),
    }))
    .filter(({ points }) => points > 0)
    .toSorted((one, other) => other.points - one.points)
    .slice(0, 2)
    .map(({ dimension, score }) => `${DIMENSIONS[dimension]} (${score} of 10)`);
  return lost.length === 0 ? [] : [`It loses most by ${lost.join(" and by ")}.`];
}
