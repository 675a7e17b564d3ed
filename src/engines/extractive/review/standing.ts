import type { Claim, Evidence } from "../../../model/claim.ts";
import { INTEGRITY } from "../../../model/integrity.ts";
import type { Plan } from "../../../model/plan.ts";
import { PUBLISHED_AT } from "../../../model/report.ts";
import type { ReviewItem } from "../../../model/review.ts";
import type { ScreenedRecord } from "../../../model/screened.ts";
import { item } from "./item.ts";

/** Kinds of facet that name something: where a question has one, a claim must speak to one. */
const NAMING = new Set(["named", "benchmark", "population"]);

/** Whether a claim speaks to a facet of the question, and to a named one where the question names any. */
export function isOnQuestion(claim: Claim, { facets }: Plan): boolean {
  const spoken = facets.filter((facet) => claim.facets.includes(facet.id));
  const names = facets.some((facet) => NAMING.has(facet.kind));
  return spoken.length > 0 && (!names || spoken.some((facet) => NAMING.has(facet.kind)));
}

/** Which records may support anything: those that are not retracted or withdrawn. */
export function supporters(records: ScreenedRecord[]): Set<string> {
  return new Set(
    records
      .filter(({ record }) => INTEGRITY[record.integrity.status].supports)
      .map(({ record }) => record.id),
  );
}

/** The evidence that grounds a claim in its own work; undefined where nothing does that may support it. */
export function grounds(claim: Claim, may: Set<string>): Evidence | undefined {
  return claim.evidence.find(
    (each) =>
      each.relation === "own" &&
      each.stance === "supports" &&
      each.tier !== "related" &&
      may.has(each.record),
  );
}

/** The other works that support a claim, each once. */
export function corroborators(claim: Claim, may: Set<string>): string[] {
  const others = claim.evidence.filter(
    (each) => each.relation === "other" && each.stance === "supports" && each.tier !== "related",
  );
  return [...new Set(others.map((each) => each.record))].filter((id) => id !== claim.record && may.has(id));
}

/** The claims that count: on the question, grounded in a work that may support, and not refuted or unverified. */
export function standing(claims: Claim[], plan: Plan, may: Set<string>): Claim[] {
  return claims.filter(
    (claim) =>
      isOnQuestion(claim, plan) &&
      grounds(claim, may) !== undefined &&
      (claim.verdict === "supported" || claim.verdict === "contested"),
  );
}

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
