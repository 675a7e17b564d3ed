import { VERDICTS } from "../../model/verdict.ts";
import type { Standing } from "../../model/version.ts";
import type { Translate } from "../words/translator.ts";
import { percentInWords } from "./confidence-in-words.ts";

/** What became of a claim: “new: supported, 95 %”, “no longer a claim; it was supported, 95 %”, “supported, 95 %; before: contested, 50 %”. */
export function changeInWords(
  { before, now }: { before?: Standing | undefined; now?: Standing | undefined },
  t: Translate,
): string {
  const words = (standing: Standing) =>
    `${t(VERDICTS[standing.verdict].word)}, ${percentInWords(standing.confidence, t)}`;
  if (now === undefined)
    return t("no longer a claim; it was {before}", { before: before === undefined ? "" : words(before) });
  if (before === undefined) return t("new: {now}", { now: words(now) });
  return t("{now}; before: {before}", { now: words(now), before: words(before) });
}
