import type { Claim } from "../../../model/claim.ts";
import type { Plan } from "../../../model/plan.ts";
import type { ReviewItem } from "../../../model/review.ts";
import { likelihoodOf, whyUnsure } from "./answering.ts";
import { item } from "./item.ts";
import type { Sources } from "./sources.ts";

/** What the claims lose of the question: those beside it, comparisons with one side or none, conditions that no claim keeps to. */
export function coverageLosses(
  counting: Claim[],
  claims: Claim[],
  plan: Plan,
  sources: Sources,
): ReviewItem[] {
  return [
    ...beside(claims, plan, sources),
    ...oneSided(counting, plan),
    ...apart(counting, plan),
    ...withoutCondition(counting, plan),
  ];
}

/**
 * Claims that may be off the question, or speak to a part of it alone: they fill a report and answer nothing. Each costs its share of the
 * claims as far as it may not answer, so that a report of whose claims half can be expected to answer has half of the points, however long it is.
 */
function beside(claims: Claim[], plan: Plan, sources: Sources): ReviewItem[] {
  return claims
    .map((claim) => ({ claim, unsure: 1 - likelihoodOf(claim, plan, sources) }))
    .filter(({ unsure }) => unsure > 0)
    .map(({ claim, unsure }) =>
      item((10 * unsure) / claims.length, "claim", claim.id, whyUnsure(claim, plan, sources)),
    );
}

function oneSided(counting: Claim[], plan: Plan): ReviewItem[] {
  const pairs = comparisonsOf(plan);
  const each = 6 / Math.max(1, pairs.length);
  return pairs.flatMap(([one, other]) =>
    [one, other]
      .filter((side) => !counting.some((claim) => claim.facets.includes(side)))
      .map((side) =>
        item(
          each / 2,
          "facet",
          side,
          `${labelOf(one, plan)} is compared with ${labelOf(other, plan)}, but no claim that counts is about ${labelOf(side, plan)}`,
        ),
      ),
  );
}

/** A comparison that no claim makes is left to the reader. */
function apart(counting: Claim[], plan: Plan): ReviewItem[] {
  const pairs = comparisonsOf(plan);
  const each = 3 / Math.max(1, pairs.length);
  return pairs
    .filter((pair) => !counting.some((claim) => pair.every((id) => claim.facets.includes(id))))
    .map(([one, other]) =>
      item(
        each,
        "facet",
        other,
        `no claim that counts sets ${labelOf(one, plan)} beside ${labelOf(other, plan)}`,
      ),
    );
}

/** The comparisons to be made: where some are with named things, a class beside them is stood for by those. */
function comparisonsOf({ comparisons, facets }: Plan): [string, string][] {
  const kind = new Map(facets.map((facet) => [facet.id, facet.kind]));
  const named = comparisons.filter(([, other]) => kind.get(other) !== "topic");
  return named.length > 0 ? named : comparisons;
}

function labelOf(id: string, { facets }: Plan): string {
  return facets.find((facet) => facet.id === id)?.label ?? id;
}

function withoutCondition(counting: Claim[], plan: Plan): ReviewItem[] {
  const conditions = plan.facets.filter((facet) => facet.role === "condition");
  const each = 3 / Math.max(1, conditions.length);
  return conditions
    .filter((facet) => !counting.some((claim) => claim.facets.includes(facet.id)))
    .map((facet) => item(each, "facet", facet.id, `no claim that counts keeps to ${facet.label}`));
}
