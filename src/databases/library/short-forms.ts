import { findAcronyms } from "../../language/acronyms.ts";
import { tokenize } from "../../language/tokens.ts";
import { tells } from "./fts-query.ts";

/**
 * The short forms of what a text says in full, as the best matches spell them out: “deep brain stimulation” gives DBS where a match has “deep
 * brain stimulation (DBS)”. Works say the long form once and the short one after that. In stems, sorted; without what the text says itself,
 * and without everyday words (IT, AS).
 */
export function shortForms(text: string, matches: readonly string[]): string[] {
  const stems = tokenize(text).map(({ stem }) => stem);
  const asked = ` ${stems.join(" ")} `;
  const found = new Set<string>();
  for (const match of matches)
    for (const [short, long] of findAcronyms(match))
      if (tells(short) && !stems.includes(short) && asked.includes(` ${long.join(" ")} `)) found.add(short);
  return [...found].sort();
}
