import type { Claim } from "../../../model/claim.ts";
import { type Plan, RELATIONS } from "../../../model/plan.ts";
import type { ReviewItem } from "../../../model/review.ts";
import { tellsRelation } from "../extract/tells-relation.ts";
import { item } from "./item.ts";
import { askedFor, isOnQuestion, type Sources } from "./standing.ts";

/** What the claims lose of the question: those off it, comparisons with one side or none, conditions that no claim keeps to. */
export function coverageLosses(
  counting: Claim[],
  claims: Claim[],
  plan: Plan,
  sources: Sources,
): ReviewItem[] {
  return [
    ...offQuestion(claims, plan, sources),
    ...beside(claims, plan, sources),
    ...oneSided(counting, plan),
    ...apart(counting, plan),
    ...withoutCondition(counting, plan),
  ];
}

function offQuestion(claims: Claim[], plan: Plan, sources: Sources): ReviewItem[] {
  return claims
    .filter((claim) => !isOnQuestion(claim, plan, sources))
    .map((claim) =>
      item(2, "claim", claim.id, "speaks to nothing that the question asks about or compares with"),
    );
}

/** Claims on the subject of the question, but not on what is asked of it: they fill a report and answer nothing. */
function beside(claims: Claim[], plan: Plan, sources: Sources): ReviewItem[] {
  return claims
    .filter((claim) => isOnQuestion(claim, plan, sources) && !answersWhatIsAsked(claim, plan))
    .map((claim) => item(1, "claim", claim.id, `does not ${whatIsAsked(plan)}`));
}

/** Whether a claim tells the cause, limit or mechanism that a question asks for, or else speaks to what it asks of its subject. */
export function answersWhatIsAsked(claim: Claim, plan: Plan): boolean {
  if (plan.relation !== undefined) return tellsRelation(claim.text, plan.relation);
  const asked = askedFor(plan);
  return asked.length === 0 || asked.some((facet) => claim.facets.includes(facet.id));
}

function whatIsAsked(plan: Plan): string {
  if (plan.relation !== undefined) return `say ${RELATIONS[plan.relation]}`;
  return `speak to what is asked: ${askedFor(plan)
    .map((facet) => facet.label)
    .join(", ")}`;
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
