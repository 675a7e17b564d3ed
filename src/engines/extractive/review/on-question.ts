import { facetShare, namesFacet, searchable } from "../../../language/facet-mentions.ts";
import type { Claim } from "../../../model/claim.ts";
import type { Facet } from "../../../model/facet.ts";
import type { Plan } from "../../../model/plan.ts";
import type { Sources } from "./sources.ts";

/**
 * Whether a claim is on the question. Where the question asks about named things or compares with them, it must name one of them;
 * where it asks about topics, it must speak to one, or its work's title must and the claim to what is asked of it.
 */
export function isOnQuestion(claim: Claim, { facets }: Plan, sources: Sources): boolean {
  const spoken = facets.filter((facet) => claim.facets.includes(facet.id));
  const targets = facets.filter(isTarget);
  const named = targets.filter(isName);
  if (named.length > 0) return named.some((facet) => spoken.includes(facet));
  if (targets.length === 0) return spoken.length > 0;
  return (
    targets.some((facet) => spoken.includes(facet)) ||
    (targets.some((facet) => isTitled(claim, facet, sources)) &&
      spoken.some((facet) => facet.role === "about"))
  );
}

/** What the question wants to know of its subject: what is to be measured, or else what it is about. */
export function askedFor({ facets }: Plan): Facet[] {
  const about = facets.filter((facet) => facet.role === "about");
  const measures = about.filter((facet) => facet.kind === "measure");
  return measures.length > 0 ? measures : about;
}

/** Whether a claim's work is titled by a facet, in full or for the most part. */
export function isTitled(claim: Claim, facet: Facet, { titles }: Sources): boolean {
  const title = searchable(titles.get(claim.record) ?? "");
  return namesFacet(title, facet) || facetShare(title, facet) > 0;
}

/** Whether a facet is what a question asks about or compares with. */
export function isTarget({ role }: Facet): boolean {
  return role === "subject" || role === "comparator";
}

/** Whether a facet is a name, which must stand as it is spelled. */
export function isName({ kind }: Facet): boolean {
  return kind === "named" || kind === "benchmark";
}
