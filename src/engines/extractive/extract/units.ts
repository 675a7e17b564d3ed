import type { Facet } from "../../../model/facet.ts";
import type { Plan } from "../../../model/plan.ts";

/** Facets of which an answer speaks to one at least: those that the question joins by “and” or “or”, else one alone. */
export type Unit = readonly Facet[];

/** Measures that stand for whatever is measured: an amount or a comparison may be one of them, though none is named. */
const ANY_MEASURE =
  /^(?:performance|effectiveness|efficacy|efficiency|quality|outcomes?|success|benefits?|results?|advantages?|effects?|usefulness)$/i;

/** Measures that say nothing without what they are of: “the risk of stroke” is not any risk. */
const OF_SOMETHING =
  /^(?:risk|rate|incidence|prevalence|odds|likelihood|probability|frequency|number|amount|level|severity|onset|occurrence|size)s?$/i;

export function isAnyMeasure(facet: Facet): boolean {
  return facet.kind === "measure" && ANY_MEASURE.test(facet.label);
}

/** Whether a facet is a measure that says nothing by itself. */
export function isOfSomething(facet: Facet): boolean {
  return facet.kind === "measure" && OF_SOMETHING.test(facet.label);
}

/** What a question asks about, compares with and asks of it, without conditions and without measures that name no thing. */
export function unitsOf(plan: Plan): Unit[] {
  const units = new Map<string, Facet[]>();
  for (const facet of plan.facets) {
    if (facet.role === "condition" || isAnyMeasure(facet) || isOfSomething(facet)) continue;
    const key = facet.group === undefined ? facet.id : `${facet.role} ${facet.group}`;
    units.set(key, [...(units.get(key) ?? []), facet]);
  }
  return [...units.values()];
}

/** What some works speak of, by how many of them do. */
export interface Rarity {
  /** Units that tell works on the question from works of its field: the one that the fewest speak of, and others that not even most do. */
  telling: readonly Unit[];
  /** Facets that nearly all speak of: the field itself. Ids. */
  common: ReadonlySet<string>;
}

/** What so large a share of the works speaks of tells them from no others. */
const MOST = 0.6;

/** So many works, and this share of them, speak of what is common. */
const FEWEST = 5;
const NEARLY_ALL = 0.95;

/** Counts units and facets over some works. `named`: for each work, the ids of the facets that it names in full. */
export function rarityOf(units: readonly Unit[], named: readonly ReadonlySet<string>[]): Rarity {
  const all = named.length;
  const speaking = (unit: Unit) => named.filter((ids) => unit.some((facet) => ids.has(facet.id))).length;
  const counted = units
    .map((unit) => ({ unit, count: speaking(unit) }))
    .filter(({ count }) => count < all)
    .sort((a, b) => a.count - b.count);
  const common = units.flat().filter((facet) => all >= FEWEST && speaking([facet]) >= NEARLY_ALL * all);
  return {
    telling: counted.filter(({ count }, i) => i === 0 || count <= MOST * all).map(({ unit }) => unit),
    common: new Set(common.map((facet) => facet.id)),
  };
}
