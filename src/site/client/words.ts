import { fillWords, type Values } from "../words/fill-words.ts";

/** Words of a script with their values. They are put into the site's language when the scripts are bundled. */
export function t(words: string, values: Values = {}): string {
  return fillWords(words, values, document.documentElement.lang);
}
