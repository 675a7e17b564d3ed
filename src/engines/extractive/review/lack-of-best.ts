import type { Claim } from "../../../model/claim.ts";
import { PUBLISHED_AT } from "../../../model/report.ts";
import type { ReviewItem } from "../../../model/review.ts";
import { item } from "./item.ts";

/** What a claim is worth in a dimension, from 0 to 1, and why it is not worth more. */
export interface Worth {
  value: number;
  reason: string;
}

/**
 * What the best five claims lack of ten points. Five is what a report needs to be published: a sixth cannot make up for
 * anything nor take away, so that losing a claim or its evidence never raises a score. A missing claim loses its two points.
 */
export function lackOfBest(claims: Claim[], worthOf: (claim: Claim) => Worth): ReviewItem[] {
  const places = PUBLISHED_AT.supportedClaims;
  const best = claims
    .map((claim) => ({ claim, worth: worthOf(claim) }))
    .toSorted((one, other) => other.worth.value - one.worth.value)
    .slice(0, places);
  const each = 10 / places;
  const missing = places - best.length;
  const items = best.map(({ claim, worth }) =>
    item(each * (1 - worth.value), "claim", claim.id, worth.reason),
  );
  if (missing > 0)
    items.push(
      item(
        each * missing,
        "report",
        "claims",
        `${best.length} of ${places} claims that count: ${missing} missing`,
      ),
    );
  return items;
}
