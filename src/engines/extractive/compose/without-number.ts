import type { FacetAnswer } from "../../../model/report.ts";
import type { Material } from "../../../pipeline/engine.ts";
import { askedFor } from "../review/on-question.ts";

/** What a question wants a number of, where claims speak to it and none has one. */
export function withoutNumber({ plan, claims }: Material, facets: FacetAnswer[]): FacetAnswer[] {
  if (!plan.asksForNumber) return [];
  const asked = new Set(askedFor(plan).map((facet) => facet.id));
  const numeric = new Set(claims.filter((claim) => claim.quantities.length > 0).map((claim) => claim.id));
  return facets.filter(
    (each) =>
      asked.has(each.facet.id) && each.claims.length > 0 && !each.claims.some((id) => numeric.has(id)),
  );
}
