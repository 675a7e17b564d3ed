import type { Claim } from "../../../model/claim.ts";
import type { Plan } from "../../../model/plan.ts";
import { saysCondition } from "./condition.ts";
import type { Worth } from "./lack-of-best.ts";

/** What a claim loses that keeps to none of the conditions that the question sets. */
const OTHER_CONDITIONS = 0.3;

/**
 * How well a claim's numbers can be compared: whether its sentence says what they measure, against what or under which condition,
 * and whether it keeps to a condition of the question, where that sets any.
 */
export function comparability(claim: Claim, plan: Plan): Worth {
  const own = ownNumbers(claim, plan);
  const conditions = plan.facets.filter((facet) => facet.role === "condition");
  if (conditions.length === 0 || conditions.some((facet) => claim.facets.includes(facet.id))) return own;
  const reason = `keeps to no condition of the question (${conditions.map((facet) => facet.label).join(", ")})`;
  return {
    value: own.value - OTHER_CONDITIONS,
    reason: own.reason === "" ? reason : `${own.reason}; ${reason}`,
  };
}

function ownNumbers(claim: Claim, { asksForNumber }: Plan): Worth {
  const { quantities } = claim;
  if (quantities.length === 0) {
    if (!asksForNumber) return { value: 1, reason: "" };
    return { value: 0.6, reason: "has no number, where the question asks for one" };
  }
  const said = saysCondition(claim);
  const compared = quantities.some((each) => each.against !== undefined || each.measure !== undefined);
  if (said && compared) return { value: 1, reason: "" };
  if (said) return { value: 0.8, reason: "its sentence does not say what its number measures" };
  if (compared)
    return { value: 0.8, reason: "its sentence does not say under which condition its number holds" };
  return {
    value: 0.6,
    reason: "its sentence says neither what its number measures nor under which condition",
  };
}
