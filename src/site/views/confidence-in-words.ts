import type { Confidence } from "../../model/confidence.ts";
import { numberWords } from "../words/fill-words.ts";
import { phrase } from "../words/phrase.ts";
import type { Translate } from "../words/translator.ts";

/** What stands in place of a percentage that nothing was measured for. */
const UNMEASURED = { byConstruction: phrase("by construction"), not: phrase("not measured") };

/**
 * A confidence as a percentage, and what it says in a sentence. On what it rests is told by `basis`, in the words of
 * whoever measured it.
 */
export function confidenceInWords(
  confidence: Confidence,
  t: Translate,
): { short: string; long: string; basis: string } {
  const percent = (share: number) => percentInWords(share, t);
  const { basis, n, value, interval } = confidence;
  const unmeasured = t(basis.startsWith("by construction") ? UNMEASURED.byConstruction : UNMEASURED.not);
  const long =
    n === 0
      ? `${percent(value)}, ${unmeasured}.`
      : t(
          "{share}: of {n} labelled cases like this one, that share was judged so (95 % interval {low} to {high}).",
          { share: percent(value), n, low: percent(interval[0]), high: percent(interval[1]) },
        );
  return {
    short: n === 0 ? unmeasured : percent(value),
    long,
    basis: basis.replace(/^by construction: /, ""),
  };
}

/** A share as “95 %”, or with digits after the point as “95.4 %”. */
export function percentInWords(share: number, t: Translate, digits = 0): string {
  return `${numberWords(share * 100, t.language, digits)}\u00a0%`;
}
