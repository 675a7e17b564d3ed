import { normalise } from "./normalise.ts";

/** Every number of a text that stands in digits, without thousands separators, in order; a sign or unit is not part of it. */
export function digitsOf(text: string): string[] {
  return normalise(text).text.match(/\d+(?:\.\d+)?/g) ?? [];
}

/** The numbers of `text` in digits that stand in none of `others`. */
export function digitsMissing(text: string, others: string[]): string[] {
  const known = new Set(others.flatMap(digitsOf));
  return [...new Set(digitsOf(text))].filter((digits) => !known.has(digits));
}
