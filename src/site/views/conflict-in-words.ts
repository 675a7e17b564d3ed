import type { Translate } from "../words/translator.ts";

/** A conflict as lists of claims keep it, “number: 12% / 14%”, with its kind in the language of the frame. */
export function conflictInWords(conflict: string, t: Translate): string {
  const [kind = "", ...said] = conflict.split(": ");
  return [t.words(kind), ...said].join(": ");
}
