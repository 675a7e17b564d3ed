import { numberWords } from "../words/fill-words.ts";
import type { Translate } from "../words/translator.ts";

/** A score with one digit after the point: “7.5”, “7,5”. */
export function scoreInWords(score: number, t: Translate): string {
  return numberWords(score, t.language, 1);
}
