import type { Claim } from "../../../model/claim.ts";
import { type Plan, RELATIONS } from "../../../model/plan.ts";
import type { ReviewItem } from "../../../model/review.ts";
import { tellsRelation } from "../extract/tells-relation.ts";
import { item } from "./item.ts";
import { askedFor, isOnQuestion, lackOfBest, type Sources, type Worth } from "./standing.ts";

/** What the claims lose of the question: those off it, comparisons with one side or none, conditions that no claim keeps to. */
export function coverageLosses(
  counting: Claim[],
  claims: Claim[],
  plan: Plan,
  sources: Sources,
): ReviewItem[] {
  return [
    ...offQuestion(claims, plan, sources),
    ...lackOfBest(counting, (claim) => answersWhatIsAsked(claim, plan)),
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

/** What a claim is worth that is about the subject, but not about what is asked of it. */
const BESIDE_WHAT_IS_ASKED = 0.5;

function answersWhatIsAsked(claim: Claim, plan: Plan): Worth {
  const { relation } = plan;
  if (relation !== undefined && !tellsRelation(claim.text, relation))
    return { value: BESIDE_WHAT_IS_ASKED, reason: `does not say ${RELATIONS[relation]}` };
  const asked = askedFor(plan);
  if (asked.length === 0 || asked.some((facet) => claim.facets.includes(facet.id)))
    return { value: 1, reason: "" };
  const labels = asked.map((facet) => facet.label).join(", ");
  return { value: BESIDE_WHAT_IS_ASKED, reason: `does not speak to what is asked (${labels})` };
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
