import { isMentioned } from "../../../language/mentions.ts";
import type { Claim } from "../../../model/claim.ts";
import type { Facet } from "../../../model/facet.ts";
import type { Plan } from "../../../model/plan.ts";
import type { Material } from "../../../pipeline/engine.ts";
import { tellsRelation } from "../extract/tells-relation.ts";
import { capital, inSeries } from "./phrase.ts";
import { relationHeading } from "./relation-heading.ts";

const ROLE_ORDER: Facet["role"][] = ["subject", "comparator", "about", "condition"];
const OTHER = "Other findings";

/** All headings that a report may have, in the order of the question. */
export function headingsInOrder({ plan }: Material): string[] {
  const pairs = plan.comparisons.map((pair) => pairHeading(pair, plan.facets));
  const measured = namesThings(plan) ? [] : plan.facets.filter((facet) => facet.kind === "measure");
  const facets = ROLE_ORDER.flatMap((role) => plan.facets.filter((facet) => facet.role === role));
  const whole = allAsked(plan);
  const related = relationHeading(plan);
  return [
    ...(related === undefined ? [] : [related]),
    ...pairs,
    ...(whole.length > 1 ? [wholeHeading(whole)] : []),
    ...[...measured, ...facets].map((facet) => facet.label),
    OTHER,
  ];
}

/** For a question on topics: all that it asks about, which a claim that answers it whole speaks to; else none. */
function allAsked(plan: Plan): Facet[] {
  if (namesThings(plan)) return [];
  return (["subject", "comparator", "about"] as const).flatMap((role) =>
    plan.facets.filter((facet) => facet.role === role),
  );
}

const wholeHeading = (facets: Facet[]) => inSeries(facets.map((facet) => facet.label));

/** Whether the question asks about named things or compares with them, rather than topics alone. */
function namesThings({ facets }: Plan): boolean {
  return facets.some(({ kind, role }) => kind === "named" && (role === "subject" || role === "comparator"));
}

const pairHeading = (pair: [string, string], facets: Facet[]) =>
  pair.map((id) => facets.find((facet) => facet.id === id)?.label ?? id).join(" beside ");

/** A heading begins with a capital, but for a name, which stays as it is written. */
export function asHeading(heading: string, { facets }: Plan): string {
  const names = facets.filter(({ kind }) => kind === "named" || kind === "benchmark");
  return names.some(({ label }) => heading.startsWith(label)) ? heading : capital(heading);
}

/**
 * A claim that tells the cause, limit or mechanism that is asked for stands under that; one that names both sides of a comparison,
 * or all topics of a question, under those; any other under the thing its own work is about.
 */
export function headingOf(claim: Claim, { plan, records }: Material): string {
  const related = relationHeading(plan);
  if (related !== undefined && tellsRelation(claim.text, plan)) return related;
  const pair = plan.comparisons.find((both) => both.every((id) => claim.facets.includes(id)));
  if (pair !== undefined) return pairHeading(pair, plan.facets);
  const whole = allAsked(plan);
  if (whole.length > 1 && whole.every((facet) => claim.facets.includes(facet.id))) return wholeHeading(whole);
  const title = records.find(({ record }) => record.id === claim.record)?.record.title ?? "";
  const facets = plan.facets
    .filter((facet) => claim.facets.includes(facet.id))
    .toSorted((one, other) => rank(one, title, plan) - rank(other, title, plan));
  return facets[0]?.label ?? OTHER;
}

/**
 * Smaller comes first. Where the question names things, a claim belongs to the thing that its work's title names, then to
 * what is asked about; where it names none, to what is measured, then to what is asked about.
 */
function rank(facet: Facet, title: string, plan: Plan): number {
  const measure = (facet.kind === "measure") === namesThings(plan) ? 10 : 0;
  const elsewhere = namesThings(plan) && !isMentioned(title, facet.variants) ? 5 : 0;
  return measure + elsewhere + ROLE_ORDER.indexOf(facet.role);
}
