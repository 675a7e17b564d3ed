import { isStopWord } from "../../language/stop-words.ts";
import { compoundsIn, indexText } from "./index-text.ts";

/** A text as an FTS5 string: whatever stands in it, it is no syntax. Undefined where it holds no letter and no digit. */
export function ftsPhrase(text: string): string | undefined {
  const words = indexText(text)
    .toWellFormed()
    .match(/[\p{L}\p{N}\p{M}\p{Co}]+/gu);
  return words === null || !words.some((word) => /[\p{L}\p{N}]/u.test(word))
    ? undefined
    : `"${words.join(" ")}"`;
}

/** FTS5 for groups joined by AND, the spellings in each joined by OR; a group with nothing to search for is left out. */
export function ftsGroups(groups: string[][]): string {
  const parts = groups.flatMap((group) => {
    const phrases = [...new Set(group.flatMap((term) => ftsPhrase(term) ?? []))];
    return phrases.length === 0 ? [] : [phrases.length === 1 ? phrases[0]! : `(${phrases.join(" OR ")})`];
  });
  return [...new Set(parts)].join(" AND ");
}

/** Whether a word says something of a subject. Single letters do (vitamin D, T cells), but for the articles among them. */
export function tells(word: string): boolean {
  return word.length === 1 ? !/[ai]/.test(word) : !isStopWord(word);
}

const LONGEST_TEXT = 20_000;
const MOST_TERMS = 256;

/**
 * The terms of a free text, as FTS5 strings: what stands in quotation marks as a phrase, every other word by itself without
 * stop words, and the compounds spelt the other way. Where nothing but stop words stands there, those.
 */
export function ftsTerms(text: string): string[] {
  const plain = indexText(text.slice(0, LONGEST_TEXT));
  const phrases = [...plain.matchAll(/["“]([^"“”]+)["”]/gu)].map((found) => found[1]!);
  const words = plain.toLowerCase().match(/[\p{L}\p{N}\p{M}\p{Co}]+/gu) ?? [];
  const telling = words.filter(tells);
  const all = [...(telling.length > 0 ? telling : words), ...compoundsIn(plain.toLowerCase()), ...phrases];
  return [...new Set(all.flatMap((term) => ftsPhrase(term) ?? []))].slice(0, MOST_TERMS);
}
