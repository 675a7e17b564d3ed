import { INTEGRITY, type Integrity } from "../../model/integrity.ts";
import { dateInWords } from "./date-in-words.ts";

/** “retracted, checked on 3 May 2026 with Crossref”; “not checked” never looks like “no notice found”. */
export function integrityInWords(integrity: Integrity): string {
  const { word } = INTEGRITY[integrity.status];
  if (integrity.status === "unchecked") return "not checked for retraction or correction";
  const asked = integrity.sources.length > 0 ? ` with ${integrity.sources.join(", ")}` : "";
  const when =
    integrity.checked === undefined ? "" : `, checked on ${dateInWords(integrity.checked)}${asked}`;
  return word + when;
}
