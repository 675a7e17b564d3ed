import { RELATIONS } from "../../../model/plan.ts";
import type { Material } from "../../../pipeline/engine.ts";
import { answers } from "../review/answering.ts";
import { sourcesOf } from "../review/sources.ts";
import { share } from "./phrase.ts";

/**
 * How many claims speak to all that is asked at once, where not all do: parts that are each answered by another claim may leave the
 * question open. Empty where things are compared, which one claim seldom does, and where there is no claim.
 */
export function allAtOnce({ plan, claims, records }: Material): string {
  const sources = sourcesOf(records);
  const whole = claims.filter((claim) => answers(claim, plan, sources)).length;
  if (plan.comparisons.length > 0 || whole === claims.length) return "";
  const one = whole < 2;
  const says = plan.relation === undefined ? "" : ` and ${one ? "says" : "say"} ${RELATIONS[plan.relation]}`;
  return `${share(whole, claims.length, "claim")} ${one ? "speaks" : "speak"} to all that is asked at once${says}`;
}
