import type { Reference } from "../../model/reference.ts";

/** Private-use characters that stand for what a citation processor would take for markup or for a citation. */
const STAND_INS = [
  ["<", "\uE000", "&lt;"],
  [">", "\uE001", "&gt;"],
  ["@", "\uE002", "@"],
] as const;

/** The text with `<`, `>` and `@` as characters that no processor acts on. */
export function hideMarkup(text: string): string {
  return STAND_INS.reduce((shown, [character, standIn]) => shown.replaceAll(character, standIn), text);
}

/** HTML with the hidden characters back, as text. */
export function showMarkup(html: string): string {
  return STAND_INS.reduce((shown, [, standIn, written]) => shown.replaceAll(standIn, written), html);
}

/** CSL-JSON knows `<i>` and `<b>` in any field; a title from outside is text, so its angle brackets are hidden. */
export function inertReference(reference: Reference): Reference {
  return JSON.parse(hideMarkup(JSON.stringify(reference))) as Reference;
}
