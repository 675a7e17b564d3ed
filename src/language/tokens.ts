import { stemmer } from "stemmer";
import { GREEK_LETTERS } from "./greek-letters.ts";
import type { Span } from "./span.ts";
import { oneSpelling } from "./spelling.ts";

/** A word or a number of a text. Offsets are UTF-16 units of the text that was given. */
export interface Token extends Span {
  text: string;
  lower: string;
  /** Porter stem in one spelling for British and American; for a number its digits without thousands separators. */
  stem: string;
  kind: "word" | "number";
}

// A name keeps its hyphened digits (IL-6, GPT-3.5); other hyphens part words. A number may have thousands and decimals.
const TOKEN =
  /(\p{L}[\p{L}\p{M}\p{N}]*(?:-\d+(?:\.\d+)?[a-zA-Z]?(?![\p{L}\p{N}-]))?(?:['’]\p{L}+)?)|(\d+(?:[,\u00a0\u2009\u202f]\d{3}(?!\d))*(?:[.·]\d+)?|\.\d+)/gu;

const stems = new Map<string, string>();

/** The stem that words of one root share: Porter (1980), after one spelling; “IL-6” and “il6” become one. */
export function stemOf(lower: string): string {
  const known = stems.get(lower);
  if (known !== undefined) return known;
  let word = lower.replace(/['’]s?$/, "");
  if (/[^a-z]/.test(word)) {
    word = word
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .replace(/[α-ωµ]/g, (letter) => GREEK_LETTERS[letter] ?? letter);
    word = word.replace(/-/g, "");
  }
  const stem = /\d/.test(word) ? word : stemmer(oneSpelling(word));
  if (stems.size > 50_000) stems.clear();
  stems.set(lower, stem);
  return stem;
}

const stemsWritten = new Map<string, string>();

/** The stems of a text's words and numbers in order: those that {@link tokenize} gives, in less time. */
export function stemsIn(text: string): string[] {
  return (text.match(TOKEN) ?? []).map((written) => {
    let stem = stemsWritten.get(written);
    if (stem === undefined) {
      stem = tokenize(written)[0]?.stem ?? written;
      if (stemsWritten.size > 50_000) stemsWritten.clear();
      stemsWritten.set(written, stem);
    }
    return stem;
  });
}

/** Words and numbers of a text in order. Punctuation, and hyphens that join words, are left out. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const found of text.matchAll(TOKEN)) {
    const written = found[0];
    const lower = written.toLowerCase();
    const isWord = found[1] !== undefined;
    tokens.push({
      start: found.index,
      end: found.index + written.length,
      text: written,
      lower,
      stem: isWord ? stemOf(lower) : written.replace(/[,\u00a0\u2009\u202f]/g, "").replace("·", "."),
      kind: isWord ? "word" : "number",
    });
  }
  return tokens;
}
