import { INTEGRITY, type Integrity } from "../../model/integrity.ts";
import type { Translate } from "../words/translator.ts";
import { dateInWords } from "./date-in-words.ts";

/** “retracted, checked on 3 May 2026 with Crossref”; “not checked” never looks like “no notice found”. */
export function integrityInWords({ status, checked, sources }: Integrity, t: Translate): string {
  if (status === "unchecked") return t("not checked for retraction or correction");
  const word = t(INTEGRITY[status].word);
  if (checked === undefined) return word;
  const date = dateInWords(checked, t);
  if (sources.length === 0) return t("{word}, checked on {date}", { word, date });
  return t("{word}, checked on {date} with {sources}", { word, date, sources: sources.join(", ") });
}
