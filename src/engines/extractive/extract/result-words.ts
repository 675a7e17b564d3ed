import { anyOf, type Rule } from "./rule.ts";

const told = (words: string) => new RegExp(`\\b${anyOf(words)}\\b`, "i");

/** Words that tell a result; a sentence without any, and without an amount, states none. */
export const RESULT_WORDS: readonly Rule[] = [
  {
    name: "better or worse",
    why: "tells how a thing does",
    pattern:
      told(`outperform\\w*, underperform\\w*, surpass\\w*, exceed\\w*, approach(?:es|ed) the, falls? short, lags?, trails?, match(?:es|ed),
      equal, compar(?:able|ed (?:to|with)), higher, greater, smaller, larger, faster, slower, better, worse, fewer, less, more (?:\\w+ )?than,
      significant(?:ly)?, achiev\\w*, reach(?:es|ed), effective(?:ly)?, ineffective, beneficial, harmful, robust, vulnerable, suffer(?:s|ed)?,
      fails?, failed, can (?:be )?\\w+`),
    finds: ["Hedges shelter more birds than grass.", "Hedges can be safe."],
    leaves: ["Hedges are green."],
  },
  {
    name: "change",
    why: "tells what changes",
    pattern:
      told(`improv\\w*, reduc\\w*, increas\\w*, decreas\\w*, lower(?:s|ed)?, recover(?:s|ed)?, enhanc\\w*, impair\\w*, declin\\w*, rose, rise,
      fell, drop\\w*, double[sd]?, halv\\w*, accelerat\\w*, speed-?ups?, saves?, saved, attenuat\\w*, suppress\\w*, rais(?:es|ed), boost\\w*,
      gain\\w*, loss, worsen\\w*, exacerbat\\w*, cuts?, shorten\\w*, delay(?:s|ed), degrad\\w*, degenerat\\w*, yield(?:s|ed), differ(?:s|ed)?,
      var(?:y|ies|ied)`),
    finds: ["Hedges reduced eggs.", "Eggs fell."],
    leaves: ["Hedges keep birds."],
  },
  {
    name: "cause or link",
    why: "tells what comes of what",
    pattern:
      told(`associat\\w*, correlat\\w*, related to, linked (?:to|with), attributable, protects?, avert(?:s|ed), predict(?:s|ed), affect(?:s|ed),
      inhibit\\w*, induc\\w*, promot\\w*, prevent(?:s|ed), led to, leads? to, result(?:s|ed) in, caus(?:es|ed), accounted, accounts? for, mediat\\w*,
      odds, risk, contribut(?:es?|ed), implicated, elicit(?:s|ed), plays? (?:an? )?(?:\\w+ )*roles?, depends? on, enabl(?:es|ed), allow(?:s|ed), support(?:s|ed), require(?:s|d)?, activat\\w*, trigger\\w*, regulat\\w*,
      bind(?:s)?, express(?:es|ed)`),
    finds: ["Hedges prevented floods.", "Eggs are linked to hedges."],
    leaves: ["Hedges stand by rivers."],
  },
  {
    name: "no change",
    why: "tells that nothing changes",
    pattern:
      told(`no (?:significant |clear |consistent |statistically )?(?:difference|effect|association|evidence|change|relationship|impact|benefit|increase|reduction),
      did not, does not, do not, was not, were not, without (?:\\w+ )?(?:loss|degrad\\w+|sacrific\\w+|compromis\\w+), retain(?:s|ed|ing), preserv\\w*,
      maintain(?:s|ed|ing)?`),
    finds: ["There was no difference.", "Hedges preserve eggs."],
    leaves: ["No birds came."],
  },
];
