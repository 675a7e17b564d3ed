import type { Claim, Evidence } from "../../../model/claim.ts";
import type { Plan } from "../../../model/plan.ts";
import { isOnQuestion } from "./on-question.ts";
import type { Sources } from "./sources.ts";

/** The evidence that grounds a claim in its own work; undefined where nothing does that may support it. */
export function grounds(claim: Claim, { may }: Sources): Evidence | undefined {
  return claim.evidence.find(
    (each) =>
      each.relation === "own" &&
      each.stance === "supports" &&
      each.tier !== "related" &&
      may.has(each.record),
  );
}

/** The other works that support a claim, each once. */
export function corroborators(claim: Claim, { may }: Sources): string[] {
  const others = claim.evidence.filter(
    (each) => each.relation === "other" && each.stance === "supports" && each.tier !== "related",
  );
  return [...new Set(others.map((each) => each.record))].filter((id) => id !== claim.record && may.has(id));
}

/** The claims that count: on the question, grounded in a work that may support, and not refuted or unverified. */
export function standing(claims: Claim[], plan: Plan, sources: Sources): Claim[] {
  return claims.filter(
    (claim) =>
      isOnQuestion(claim, plan, sources) &&
      grounds(claim, sources) !== undefined &&
      (claim.verdict === "supported" || claim.verdict === "contested"),
  );
}
