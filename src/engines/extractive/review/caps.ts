import type { Facet } from "../../../model/facet.ts";
import { RELATIONS } from "../../../model/plan.ts";
import type { ReviewsFile } from "../../../model/review.ts";
import type { Material } from "../../../pipeline/engine.ts";
import { tellsRelation } from "../extract/tells-relation.ts";
import type { Seen } from "./hidden-conflicts.ts";
import { askedFor, sourcesOf, standing } from "./standing.ts";

type Caps = ReviewsFile["consensus"]["caps"];

/**
 * Limits that no other merit lifts. Only claims that count can lift one, so that losing evidence never does. `hidden` are the
 * claims that keep a conflict to themselves.
 */
export function capsOn({ claims, records, plan }: Material, hidden: Seen[]): Caps {
  const counting = standing(claims, plan, sourcesOf(records));
  if (counting.length === 0) {
    return [{ limit: 2, reason: "No claim on the question stands on a source that may support it." }];
  }
  const caps: Caps = [];
  const subjects = plan.facets.filter((facet) => facet.role === "subject");
  const spoken = subjects.filter((facet) => counting.some((claim) => claim.facets.includes(facet.id)));
  if (subjects.length > 0 && spoken.length === 0) {
    caps.push({
      limit: 4,
      reason: `No claim that counts is about ${subjects.map((facet) => facet.label).join(" or ")}.`,
    });
  }
  if (counting.every((claim) => claim.verdict !== "supported")) {
    caps.push({ limit: 5, reason: "Every claim that counts is contested." });
  }
  const asked = askedFor(plan);
  if (asked.length > 0 && !asked.some((facet) => counting.some((claim) => claim.facets.includes(facet.id)))) {
    caps.push({
      limit: 6,
      reason: `No claim that counts speaks to what is asked: ${labelsOf(asked)}.`,
    });
  }
  const { relation } = plan;
  if (relation !== undefined && !counting.some((claim) => tellsRelation(claim.text, relation))) {
    caps.push({ limit: 6, reason: `No claim that counts says ${RELATIONS[relation]}.` });
  }
  if (hidden.length > 0) {
    const records = [...new Set(hidden.flatMap((each) => each.hidden.map(({ record }) => record)))];
    caps.push({ limit: 4, reason: `What ${records.join(", ")} says against a claim is not shown.` });
  }
  const conditions = plan.facets.filter((facet) => facet.role === "condition");
  const kept = conditions.filter((facet) => counting.some((claim) => claim.facets.includes(facet.id)));
  if (conditions.length > 0 && kept.length === 0) {
    caps.push({
      limit: 7,
      reason: `No claim that counts keeps to a condition of the question: ${labelsOf(conditions)}.`,
    });
  }
  const telling = counting.filter(
    (claim) => asked.length === 0 || asked.some((facet) => claim.facets.includes(facet.id)),
  );
  if (plan.asksForNumber && telling.every((claim) => claim.quantities.length === 0)) {
    const of = asked.length === 0 ? "" : ` of what is asked: ${labelsOf(asked)}`;
    caps.push({
      limit: 6,
      reason: `The question asks for a number, and no claim that counts gives one${of}.`,
    });
  }
  return caps;
}

function labelsOf(facets: Facet[]): string {
  return facets.map((facet) => facet.label).join(", ");
}
