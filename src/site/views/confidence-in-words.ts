import type { Confidence } from "../../model/confidence.ts";
import { numberWords } from "../words/fill-words.ts";
import type { Translate } from "../words/translator.ts";

/** What a confidence rests on: labelled cases that were counted, words that are the source's own, or nothing that was counted. */
export type ConfidenceBasis = "measured" | "verbatim" | "unmeasured";

/** What a confidence rests on, as whoever measured it says. */
export function basisOf({ basis, n }: Confidence): ConfidenceBasis {
  if (basis.startsWith("by construction")) return "verbatim";
  return n > 0 ? "measured" : "unmeasured";
}

/** A confidence in a table: “95 %”, or what stands in place of a percentage that nothing was counted for. */
export function shortConfidence(confidence: number, basis: ConfidenceBasis, t: Translate): string {
  if (basis === "measured") return percentInWords(confidence, t);
  return basis === "verbatim" ? t("word for word") : t("not measured");
}

/** What a confidence says, in a sentence. On what it was measured is told by its own `basis`, in the words of whoever measured it. */
export function confidenceInWords(confidence: Confidence, t: Translate): string {
  const { n, value, interval } = confidence;
  const basis = basisOf(confidence);
  if (basis === "verbatim")
    return t(
      "Word for word: the source says it in these words, in a context that does not turn them. Whether the source is right is another question.",
    );
  const share = percentInWords(value, t);
  if (basis === "unmeasured") return `${share}, ${t("not measured")}.`;
  return t(
    "{share}: of {n} labelled cases like this one, that share was judged so (95 % interval {low} to {high}).",
    {
      share,
      n,
      low: percentInWords(interval[0], t),
      high: percentInWords(interval[1], t),
    },
  );
}

/** A share as “95 %”, or with digits after the point as “95.4 %”. */
export function percentInWords(share: number, t: Translate, digits = 0): string {
  return `${numberWords(share * 100, t.language, digits)}\u00a0%`;
}
