import type { Claim } from "../../../model/claim.ts";
import type { Gap } from "../../../model/gap.ts";
import { GAPS } from "../../../model/gap.ts";
import type { Plan } from "../../../model/plan.ts";
import type { Review, ReviewItem } from "../../../model/review.ts";
import { saysCondition } from "./condition.ts";
import { item, reviewOf } from "./item.ts";
import { grounds, isOnQuestion, lackOfBest, type Sources, standing, type Worth } from "./standing.ts";

/** What the challenger sees: claims with their conflicts, and gaps. */
export interface ChallengerView {
  plan: Plan;
  claims: Claim[];
  gaps: Gap[];
  sources: Sources;
}

/** What is unsupported, overreaching, one-sided or off the question. */
export function challenge(view: ChallengerView): Review {
  const { plan, claims, sources } = view;
  const counting = standing(claims, plan, sources);
  return reviewOf("challenger", {
    "evidence-strength": [...lackOfBest(counting, verdictWorth), ...fewWorks(counting)],
    "citation-grounding": [...lackOfBest(counting, () => ({ value: 1, reason: "" })), ...groundless(view)],
    "numerical-consistency": lackOfBest(counting, numberWorth),
    comparability: lackOfBest(counting, (claim) => conditionWorth(claim, plan)),
    coverage: [...offQuestion(view), ...oneSided(counting, plan), ...apart(counting, plan)],
    "source-integrity": view.gaps
      .filter((gap) => gap.kind === "integrity")
      .map((gap) => item(4, "gap", gap.where, GAPS[gap.kind])),
  });
}

function verdictWorth(claim: Claim): Worth {
  if (claim.verdict === "supported") return { value: 1, reason: "" };
  return { value: 0.5, reason: `contested: ${conflictsOf(claim)}` };
}

function conflictsOf(claim: Claim): string {
  const conflicts = claim.evidence.flatMap((each) => each.conflicts);
  if (conflicts.length === 0) return "another source is in conflict with it";
  return conflicts.map(({ claim: here, source }) => `“${here}” against “${source}”`).join(", ");
}

function fewWorks(claims: Claim[]): ReviewItem[] {
  const works = new Set(claims.map((claim) => claim.record)).size;
  if (works >= 3) return [];
  const carrying = ["no work carries a claim", "one work carries every claim", "two works carry every claim"][
    works
  ];
  return [item(works === 2 ? 1 : 2, "report", "works", `${carrying} that counts`)];
}

function groundless({ claims, sources }: ChallengerView): ReviewItem[] {
  return claims
    .filter((claim) => grounds(claim, sources) === undefined)
    .map((claim) => item(1.5, "claim", claim.id, "nothing that may support it grounds it in its own source"));
}

function numberWorth(claim: Claim): Worth {
  if (claim.quantities.length === 0 || claim.verdict === "supported") return { value: 1, reason: "" };
  return { value: 0.5, reason: `its numbers are contested: ${conflictsOf(claim)}` };
}

/** A number is comparable where its sentence says of what, against what or how measured, and under which condition. */
function conditionWorth(claim: Claim, { asksForNumber }: Plan): Worth {
  const { quantities } = claim;
  if (quantities.length === 0) {
    return asksForNumber
      ? { value: 0.6, reason: "has no number, where the question asks for one" }
      : { value: 1, reason: "" };
  }
  const said = saysCondition(claim);
  const compared = quantities.some((each) => each.against !== undefined || each.measure !== undefined);
  if (said && compared) return { value: 1, reason: "" };
  if (said || compared)
    return {
      value: 0.8,
      reason: said
        ? "its sentence does not say what its number measures"
        : "its sentence does not say under which condition its number holds",
    };
  return {
    value: 0.6,
    reason: "its sentence says neither what its number measures nor under which condition",
  };
}

function offQuestion({ claims, plan, sources }: ChallengerView): ReviewItem[] {
  return claims
    .filter((claim) => !isOnQuestion(claim, plan, sources))
    .map((claim) =>
      item(2, "claim", claim.id, "speaks to nothing that the question asks about or compares with"),
    );
}

function oneSided(counting: Claim[], plan: Plan): ReviewItem[] {
  const each = 6 / Math.max(1, plan.comparisons.length);
  return plan.comparisons.flatMap(([one, other]) =>
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
  const each = 4 / Math.max(1, plan.comparisons.length);
  return plan.comparisons
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

function labelOf(id: string, { facets }: Plan): string {
  return facets.find((facet) => facet.id === id)?.label ?? id;
}
