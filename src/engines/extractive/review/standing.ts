import { isMentioned } from "../../../language/mentions.ts";
import type { Claim, Evidence } from "../../../model/claim.ts";
import type { Facet } from "../../../model/facet.ts";
import { INTEGRITY } from "../../../model/integrity.ts";
import type { Plan } from "../../../model/plan.ts";
import { PUBLISHED_AT } from "../../../model/report.ts";
import type { ReviewItem } from "../../../model/review.ts";
import type { ScreenedRecord } from "../../../model/screened.ts";
import { item } from "./item.ts";

/** What reviewers know of the works: which may support anything, and their titles. */
export interface Sources {
  /** Ids of the records that are not retracted or withdrawn. */
  may: Set<string>;
  /** Titles by record id. */
  titles: Map<string, string>;
}

/** The works of a run as reviewers know them. */
export function sourcesOf(records: ScreenedRecord[]): Sources {
  const sound = records.filter(({ record }) => INTEGRITY[record.integrity.status].supports);
  return {
    may: new Set(sound.map(({ record }) => record.id)),
    titles: new Map(records.map(({ record }) => [record.id, record.title])),
  };
}

/**
 * Whether a claim is on the question. Where the question asks about named things or compares with them, it must name one of them;
 * where it asks about topics, it must speak to one, or its work's title must and the claim to what is asked of it.
 */
export function isOnQuestion(claim: Claim, { facets }: Plan, { titles }: Sources): boolean {
  const spoken = facets.filter((facet) => claim.facets.includes(facet.id));
  const targets = facets.filter((facet) => facet.role === "subject" || facet.role === "comparator");
  const named = targets.filter((facet) => facet.kind === "named" || facet.kind === "benchmark");
  if (named.length > 0) return named.some((facet) => spoken.includes(facet));
  if (targets.length === 0) return spoken.length > 0;
  const title = titles.get(claim.record) ?? "";
  const isTitled = targets.some((facet) => isMentioned(title, facet.variants));
  return (
    targets.some((facet) => spoken.includes(facet)) ||
    (isTitled && spoken.some((facet) => facet.role === "about"))
  );
}

/** What the question wants to know of its subject: what is to be measured, or else what it is about. */
export function askedFor({ facets }: Plan): Facet[] {
  const about = facets.filter((facet) => facet.role === "about");
  const measures = about.filter((facet) => facet.kind === "measure");
  return measures.length > 0 ? measures : about;
}

/** The evidence that grounds a claim in its own work; undefined where nothing does that may support it. */
export function grounds(claim: Claim, { may }: Sources): Evidence | undefined {
  return claim.evidence.find(
    (each) =>
      each.relation === "own" &&
      each.stance === "supports" &&
      each.tier !== "related" &&
      may.has(each.record),
  );
}

/** The other works that support a claim, each once. */
export function corroborators(claim: Claim, { may }: Sources): string[] {
  const others = claim.evidence.filter(
    (each) => each.relation === "other" && each.stance === "supports" && each.tier !== "related",
  );
  return [...new Set(others.map((each) => each.record))].filter((id) => id !== claim.record && may.has(id));
}

/** The claims that count: on the question, grounded in a work that may support, and not refuted or unverified. */
export function standing(claims: Claim[], plan: Plan, sources: Sources): Claim[] {
  return claims.filter(
    (claim) =>
      isOnQuestion(claim, plan, sources) &&
      grounds(claim, sources) !== undefined &&
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
