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

/** Whether a facet is a measure that says nothing by itself, or stands for any. */
function saysLittle({ kind, label }: Facet): boolean {
  return kind === "measure" && (ANY_MEASURE.test(label) || OF_SOMETHING.test(label));
}

/** Whether a facet is a measure that says what is measured. */
export function isTellingMeasure(facet: Facet): boolean {
  return facet.kind === "measure" && !saysLittle(facet);
}

/** What a question asks about, compares with and asks of it, without conditions and without measures that name no thing. */
export function unitsOf(plan: Pick<Plan, "facets">): Unit[] {
  const units = new Map<string, Facet[]>();
  for (const facet of plan.facets) {
    if (facet.role === "condition" || saysLittle(facet)) continue;
    const key = facet.group === undefined ? facet.id : `${facet.role} ${facet.group}`;
    units.set(key, [...(units.get(key) ?? []), facet]);
  }
  return [...units.values()];
}

/** The things asked about, each by the facets of which one is enough: one side of what is compared, and what is asked of it. */
export function thingsOf(plan: Pick<Plan, "facets">): Unit[] {
  const units = unitsOf(plan);
  const sides = units.filter((unit) => unit.every(isSide)).flat();
  const isCompared = sides.some(({ role }) => role === "comparator");
  const things = isCompared ? [sides, ...units.filter((unit) => !unit.every(isSide))] : units;
  if (things.length > 0) return things;
  return [plan.facets.filter((facet) => !saysLittle(facet))].filter((unit) => unit.length > 0);
}

/** What a question asks about and compares, where a name is among them: one of them must be named. None where nothing has a name. */
export function askedByName(facets: readonly Facet[]): Facet[] {
  const sides = facets.filter(isSide);
  return sides.some(({ kind }) => kind === "named" || kind === "benchmark") ? sides : [];
}

function isSide({ role }: Facet): boolean {
  return role === "subject" || role === "comparator";
}
