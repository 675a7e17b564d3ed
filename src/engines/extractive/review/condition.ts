import type { Claim } from "../../../model/claim.ts";

/** What begins with such a word and is no condition: “on average”, “in total”, “with respect to”. */
const NO_CONDITION =
  "(?:average|mean|median|most|least|best|worst|total|general|particular|contrast|comparison|addition|fact|part|order|respect|terms?|turn|the other hand|its own|less|more|about|around|only)\\b";
const CONDITION = new RegExp(
  `\\b(?:on|under|at|for|when|while|where|if|using|during|after|in|among|across|within|with|without)\\s+(?!${NO_CONDITION})[\\p{L}\\d]`,
  "iu",
);

/** Whether a claim's sentence says where, on what or when what it says holds. Rule of thumb: it would rather say yes. */
export function saysCondition(claim: Claim): boolean {
  return claim.quantities.some((quantity) => quantity.condition !== undefined) || CONDITION.test(claim.text);
}
