import type { Facet, FacetRole } from "../../model/facet.ts";
import type { Naming } from "./naming.ts";

const ROLE_WEIGHT: Record<FacetRole, number> = { subject: 3, comparator: 2, about: 2, condition: 1 };

/**
 * How telling each facet is for these records: its role's weight, up to doubled by its inverse document frequency among them
 * (ln(1 + N / n) as a share of its largest value), so that what few of them name decides more, but never all.
 */
export function facetWeights(facets: Facet[], all: Naming[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const facet of facets) {
    const naming = all.filter(({ named }) => named.get(facet.id) === 1).length;
    const rarity = Math.log(1 + (all.length + 1) / (naming + 1)) / Math.log(2 + all.length);
    weights.set(facet.id, ROLE_WEIGHT[facet.role] * (1 + Math.min(1, rarity)));
  }
  return weights;
}

/** The share of a question's weight that a record names, from 0 to 1. */
export function coverage({ named }: Naming, weights: Map<string, number>): number {
  let total = 0;
  let covered = 0;
  for (const [id, weight] of weights) {
    total += weight;
    covered += weight * (named.get(id) ?? 0);
  }
  return total === 0 ? 0 : Math.round((covered / total) * 1_000) / 1_000;
}
