import type { Facet } from "../../../model/facet.ts";
import type { Plan } from "../../../model/plan.ts";
import type { Quantity } from "../../../model/quantity.ts";
import { unitTells } from "./measure-units.ts";
import { compares } from "./result-bearing.ts";

/** What a facet of each role adds to how telling a sentence is. A measure adds 2 whatever its role. */
const ROLE = { subject: 3, comparator: 2, about: 1.5, condition: 1.5 } as const;
const HEDGE =
  /\b(?:may|might|could|possibl[ey]|potentially|suggests?|appears? to|seems? to|likely|probably)\b/i;
const SUMS_UP = /\b(?:significant(?:ly)?|on average|up to|overall|respectively|average)\b/i;

/**
 * How telling a sentence is for a question: the facets it names, by role; amounts, the more so where a number is asked for; a
 * comparison; less where it hedges, rambles or is a fragment. `ofWork` is how much of the question its work covers, 0 to 1.
 */
export function telling(
  text: string,
  facets: Facet[],
  quantities: Quantity[],
  plan: Plan,
  ofWork: number,
): number {
  const words = text.split(/\s+/).length;
  const named = facets.reduce((sum, facet) => sum + (facet.kind === "measure" ? 2 : ROLE[facet.role]), 0);
  const withUnit = quantities.filter(({ unit }) => unit !== "").length;
  const amounts =
    Math.min(3, withUnit + (quantities.length - withUnit) * 0.3) * (plan.asksForNumber ? 0.9 : 0.4);
  const score =
    Math.min(named, 11) +
    amounts +
    (plan.asksForNumber && withUnit > 0 ? 1 : 0) +
    (compares(text) ? 1.2 : 0) +
    (facets.some((facet) => quantities.some(({ unit }) => unitTells(facet, unit))) ? 1 : 0) +
    (SUMS_UP.test(text) ? 0.4 : 0) +
    ofWork -
    (HEDGE.test(text) ? 0.6 : 0) -
    (words > 60 ? 1 : 0) -
    (words > 45 ? 0.5 : 0) -
    (words < 7 ? 1.5 : 0);
  return Math.max(0, Math.round(score * 100) / 100);
}
