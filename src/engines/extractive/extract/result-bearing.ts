import { DEFINES, DOES, OTHERS, OTHERS_FIRST, TRIES, WANTS } from "./no-result.ts";
import { RESULT_WORDS } from "./result-words.ts";
import { anyOf, ruleFor } from "./rule.ts";

/** Behind “than” or “over”, these begin an amount or a time and no other thing. */
const NO_RIVAL = anyOf(
  "\\d,half\\b,one\\b,two\\b,three\\b,four\\b,five\\b,an? (?:hour|minute|second|day|week|month|year)\\b",
);
const SETS_SIDE = new RegExp(
  `\\b(?:(?<!\\b(?:rather|other) )than (?!${NO_RIVAL})|over (?:(?:the|an?) (?!${anyOf("last,past,next,course,period,years?,whole,entire,range")})|existing |state|baseline)|${anyOf("compared (?:to|with),versus,vs\\.?,relative to,outperform\\w*,surpass\\w*,exceed\\w*,as (?:well|fast|good|accurate) as,on par,comparable,times (?:faster|slower|more|less|higher|lower),\\d\\s?[x×]")})\\b|\\d[x×]`,
  "i",
);

/** A clause that tells what came of what was done: “…, which reduces”, “… and show that”. */
const COMES_OF_IT =
  /(?:,|\band\b|\bthat\b|\bwhich\b).*\b(?:achiev|reduc|improv|outperform|reach|increas|yield|deliver)/i;
const SHOWS_THAT =
  /\b(?:and|,|to) (?:we )?(?:also )?(?:show|find|demonstrate|observe|report|reveal|confirm)(?:s|ed|ing)? that (.+)$/i;

/** Beside one of these, what others do is only what something is set against. */
const SET_AGAINST = /\b(?:outperform|surpass|exceed|better|than|over|compared)/i;

/** Why a sentence is no result, or undefined where it may be one. `hasAmount`: it states an amount with a unit. */
export function noResult(sentence: string, hasAmount: boolean): string | undefined {
  const isMeasured = hasAmount && compares(sentence);
  const wanted = isMeasured
    ? undefined
    : (ruleFor(WANTS, withoutConcession(sentence)) ?? ruleFor(TRIES, sentence));
  if (wanted !== undefined) return wanted.why;
  const defined = compares(sentence) ? undefined : ruleFor(DEFINES, sentence);
  if (defined !== undefined) return defined.why;
  if (OTHERS_FIRST.pattern.test(sentence)) return OTHERS_FIRST.why;
  if (OTHERS.pattern.test(sentence) && !SET_AGAINST.test(sentence)) return OTHERS.why;
  const done = ruleFor(DOES, sentence);
  if (done !== undefined && !tellsOutcome(sentence, hasAmount)) return done.why;
  return hasAmount || ruleFor(RESULT_WORDS, sentence) !== undefined ? undefined : "states no result";
}

/** What a sentence states beside what it grants at its head: “Although hedges are popular, they lose more eggs than grass”. */
function withoutConcession(sentence: string): string {
  const [granted = ""] =
    /^(?:while|although|though|even though|whereas) [^,;]{3,160}(?:, \w+ing [^,]+)?, /i.exec(sentence) ?? [];
  const rest = sentence.slice(granted.length);
  return compares(rest) || ruleFor(RESULT_WORDS, rest) !== undefined ? rest : sentence;
}

/** Whether a sentence that begins with what was done goes on to what came of it. */
function tellsOutcome(sentence: string, hasAmount: boolean): boolean {
  const shown = SHOWS_THAT.exec(sentence)?.[1];
  if (shown !== undefined) return noResult(shown, hasAmount) === undefined;
  return hasAmount && COMES_OF_IT.test(sentence);
}

/** Whether a sentence sets one thing against another. */
export function compares(sentence: string): boolean {
  return SETS_SIDE.test(sentence);
}
