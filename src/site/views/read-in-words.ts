import { DEPTHS, type Depth } from "../../model/record.ts";
import type { Translate } from "../words/translator.ts";

/** What of a work was read: “read: abstract”. A summary is never taken for the authors' abstract. */
export function readInWords(depth: Depth, t: Translate): string {
  if (depth === "summary") return t("read: a summary, not the authors’ abstract");
  return t("read: {depth}", { depth: t(DEPTHS[depth]) });
}
