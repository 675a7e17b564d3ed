import type { Facet } from "../../../model/facet.ts";
import type { Plan } from "../../../model/plan.ts";
import type { Quantity } from "../../../model/quantity.ts";
import { unitTells } from "./measure-units.ts";
import { compares } from "./result-bearing.ts";
import { relationWorth } from "./tells-relation.ts";

/** What a facet of each role adds to how telling a sentence is. A measure adds 2 whatever its role. */
const ROLE = { subject: 3, comparator: 2, about: 2, condition: 1.5 } as const;
const HEDGE =
  /\b(?:may|might|could|possibl[ey]|potentially|suggests?|appears? to|seems? to|likely|probably)\b/i;
/** Telling whether a thing is there is another matter than how much of it there is. */
const DETECTS = /\b(?:detect(?:s|ed|ing|ion|ors?)?|classif(?:y|ies|iers?|ication))\b/i;
/** Formulas in their markup, which a reader must decode. */
const MARKUP = /\\[([a-z]|\$[^$]+\$/i;
const SUMS_UP = /\b(?:significant(?:ly)?|on average|up to|overall|respectively|average)\b/i;

/** Where a sentence stands and whose it is. */
export interface Standing {
  /** How much of the question its work covers, 0 to 1. */
  ofWork: number;
  /** Its source introduces it as a finding: “we show that”. */
  isAsserted: boolean;
  /** It is about another thing of its work's own, and names what is asked about only beside it. */
  isOfOther: boolean;
  /** Neither it nor its work speaks of the question's topics. */
  isFar: boolean;
}

/**
 * How telling a sentence is for a question: the facets it names, by role; both sides of a comparison; amounts, the more so where a
 * number is asked for; less where it hedges, rambles, has raw formulas, tells only how a thing is detected, is a fragment or is about something else.
 */
export function telling(
  text: string,
  facets: Facet[],
  quantities: Quantity[],
  plan: Plan,
  standing: Standing,
): number {
  const words = text.split(/\s+/).length;
  const ids = new Set(facets.map((facet) => facet.id));
  const named = facets.reduce((sum, facet) => sum + (facet.kind === "measure" ? 2 : ROLE[facet.role]), 0);
  const withUnit = quantities.filter(({ unit }) => unit !== "").length;
  const amounts =
    Math.min(3, withUnit + (quantities.length - withUnit) * 0.3) * (plan.asksForNumber ? 0.9 : 0.4);
  const isBoth = plan.comparisons.some(([one, other]) => ids.has(one) && ids.has(other));
  const tellsUnit = facets.some((facet) => quantities.some(({ unit }) => unitTells(facet, unit)));
  const parts = [
    Math.min(named, 11),
    amounts,
    standing.ofWork,
    plan.asksForNumber && withUnit > 0 ? 1 : 0,
    compares(text) ? 1.2 : 0,
    isBoth ? 2 : 0,
    tellsUnit ? 1 : 0,
    SUMS_UP.test(text) ? 0.4 : 0,
    standing.isAsserted ? 0.8 : 0,
    standing.isOfOther ? (isBoth ? -2.5 : -4) : 0,
    standing.isFar ? -2.5 : 0,
    relationWorth(text, plan),
    HEDGE.test(text) ? -0.6 : 0,
    DETECTS.test(text) && !plan.facets.some(({ label }) => DETECTS.test(label)) ? -2 : 0,
    MARKUP.test(text) ? -1.5 : 0,
    words > 60 ? -1.5 : words > 45 ? -0.5 : 0,
    words < 7 ? -1.5 : 0,
  ];
  const score = parts.reduce((sum, part) => sum + part, 0);
  return Math.max(0, Math.round(score * 100) / 100);
}
