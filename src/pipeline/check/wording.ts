import { withoutFormulaMarks } from "../formula.ts";

const ESCAPED = /\\([!-/:-@[-`{-~])/g;
const MARKS = /`|\*\*|[“”‘’]/g;
/** Characters that are not shown as they are, and what is shown for them. */
const SPELLED = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFD]|‹U\+[0-9A-F]{4}›/g;

/** Text without what has no word in it: marks, those around formulas, characters that are spelled out, doubled spaces, the last full stop. */
export function plainText(text: string): string {
  return withoutFormulaMarks(text)
    .toWellFormed()
    .replace(MARKS, "")
    .replace(SPELLED, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/(?<!\.)\.$/, "");
}

/** A piece of Markdown as `plainText` has the text it was made from. */
export function plainMarkdown(markdown: string): string {
  return plainText(markdown.replace(ESCAPED, "$1"));
}

/** The words of a text, with what stands at them. */
export function wordsOf(text: string): string[] {
  return text.split(" ").filter((word) => word !== "");
}

/** The share of words that two texts have in common, each as often as it stands in both: 0 to 1 (Dice 1945). */
export function alike(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of one) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    common++;
  }
  return one.length + other.length === 0 ? 1 : (2 * common) / (one.length + other.length);
}

/** Words shown on either side of a difference. */
const AROUND = 2;

/** Where two texts first differ, each with the words around, and how each goes on there until they agree again. */
export function firstDifference(one: readonly string[], other: readonly string[]): [string, string] {
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start++;
  let tail = 0;
  const shorter = Math.min(one.length, other.length);
  while (tail < shorter - start && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail++;
  const from = Math.max(0, start - AROUND);
  const part = (words: readonly string[]) =>
    words.slice(from, Math.min(words.length, words.length - tail + AROUND)).join(" ");
  return [part(one), part(other)];
}
