import type { Relation } from "../../../model/plan.ts";

const ASKS: readonly [Relation, RegExp][] = [
  [
    "limit",
    /\b(?:limits|limitations|shortcomings|weaknesses|drawbacks) (?:of|to)\b|^what limits\b|^(?:when|where|why) (?:do|does) .{3,60} fail\b/iu,
  ],
  [
    "cause",
    /^(?:what|which)(?: \p{L}+){0,3} (?:causes?|drives?|explains?|triggers?|leads? to|underl(?:ies|ie))\b|^why\b|\b(?:causes|reasons|determinants|drivers|predictors|risk factors) (?:of|for)\b|\bfactors? (?:that )?(?:predict|influence|affect|determine|contribute|explain|shape)/iu,
  ],
  [
    "mechanism",
    /^how does .{3,80} (?:work|function|operate|arise|emerge)\b|^how (?:do|does|can) .{3,80} (?:suppress|inhibit|protect|control|regulate|prevent|activate|promote|trigger|cause|mediate)\b|\bmechanisms? (?:of|by|behind|underlying|driv(?:e|ing)|that|explain|control|regulate)\b/iu,
  ],
];

/** What a question asks that none of its nouns names: the cause, the limits or the workings of its subject. */
export function relationOf(question: string): Relation | undefined {
  return ASKS.find(([, pattern]) => pattern.test(question.trim()))?.[0];
}
