import { stemOf, tokenize } from "./tokens.ts";

const SHORT = /\(\s*([\p{L}][\p{L}\p{N}-]{1,9}?)s?\s*[);,]/gu;

/** Short forms that a text itself spells out, “deep brain stimulation (DBS)”: the stem of the short form → stems of the long one. */
export function findAcronyms(text: string): Map<string, string[]> {
  const acronyms = new Map<string, string[]>();
  if (!text.includes("(")) return acronyms;
  for (const found of text.matchAll(SHORT)) {
    const short = found[1] ?? "";
    if (!/\p{Lu}/u.test(short)) continue;
    const letters = short.toLowerCase().replace(/[^\p{L}]/gu, "");
    const left = /[^.;:()]*$/.exec(text.slice(Math.max(0, found.index - 90), found.index))?.[0] ?? "";
    const words = tokenize(left)
      .filter((token) => token.kind === "word")
      .slice(-8);
    const long = spelledOut(
      letters,
      words.map((word) => word.lower),
    );
    if (long !== undefined) acronyms.set(stemOf(short.toLowerCase()), long.map(stemOf));
  }
  return acronyms;
}

/** The last words whose letters in order make the short form, the first word's first letter at its head. */
function spelledOut(letters: string, words: readonly string[]): string[] | undefined {
  for (let from = words.length - 1; from >= 0; from--) {
    const long = words.slice(from);
    if (long[0]?.[0] === letters[0] && spells(letters, long)) return long;
  }
  return undefined;
}

function spells(letters: string, words: readonly string[]): boolean {
  if (words.length > letters.length + 2 || words.length < Math.min(2, letters.length - 1)) return false;
  const initials = words.map((word) => word[0] ?? "").join("");
  if (initials === letters) return true;
  let at = 0;
  for (const letter of words.join(" ")) if (letter === letters[at]) at++;
  return at === letters.length && words.length >= letters.length - 2;
}
