import { type Author, authorName } from "../model/record.ts";

/** An author as names are compared: family name without accents and particles, and the first letter of the given name. */
interface ComparableAuthor {
  family: string;
  initial: string;
}

/** A list of authors as it is compared. */
export interface ComparableAuthors {
  list: ComparableAuthor[];
  families: Set<string>;
  /** All words of all names: what is left to compare where given and family name changed places. */
  words: Set<string>;
}

const PARTICLES =
  /^(?:van|von|der|den|de|del|della|di|da|dos|das|du|la|le|el|al|bin|ibn|ben|ter|ten|zu|jr|sr|ii|iii|iv)$/;
/** Letters that lose no accent under NFKD, as they are written without them. */
const FOLDED: Record<string, string> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ð: "d",
  þ: "th",
};

function nameWords(name: string): string[] {
  const plain = name
    .toLowerCase()
    .replace(/[øłđßæœıðþ]/g, (letter) => FOLDED[letter] ?? letter)
    .normalize("NFKD")
    .replace(/[\p{M}'’`]/gu, "");
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The comparable form of a list of authors. “et al.” and “others” are no authors. */
export function comparableAuthors(authors: Author[]): ComparableAuthors {
  const list = authors.flatMap((author): ComparableAuthor[] => {
    const whole = nameWords(authorName(author)).join(" ");
    if (whole === "" || whole === "others" || whole === "et al") return [];
    const family = nameWords("literal" in author ? author.literal : author.family);
    const core = family.filter((word) => !PARTICLES.test(word));
    const given = "literal" in author ? "" : (author.given ?? "");
    return [{ family: (core.length > 0 ? core : family).join(""), initial: nameWords(given)[0]?.[0] ?? "" }];
  });
  const words = authors.flatMap((author) => nameWords(authorName(author)).filter((word) => word.length > 1));
  return { list, families: new Set(list.map(({ family }) => family)), words: new Set(words) };
}

/** How two lists of authors stand. `likely` holds for names in another order or cut short; `unknown` where a list is empty. */
export type AuthorRelation = "same" | "likely" | "different" | "unknown";

/** Two lists are the same where the first names agree and at least half of the shorter list stands in the longer. */
export function authorRelation(a: ComparableAuthors, b: ComparableAuthors): AuthorRelation {
  const [first, second] = [a.list[0], b.list[0]];
  if (first === undefined || second === undefined) return "unknown";
  const shorter = Math.min(a.families.size, b.families.size);
  let common = 0;
  for (const family of a.families) if (b.families.has(family)) common++;
  const sameFirst = first.family === second.family && initialsAgree(first.initial, second.initial);
  if (sameFirst && common * 2 >= shorter) return "same";
  if (common >= 2 && common * 2 >= shorter) return "likely";
  if (shorter === 1 && common === 1 && Math.max(a.families.size, b.families.size) > 1) {
    return first.family === second.family ? "different" : "likely";
  }
  return wordsAgree(a.words, b.words) ? "likely" : "different";
}

function initialsAgree(a: string, b: string): boolean {
  return a === "" || b === "" || a === b;
}

/** Whether most words of the names are the same, whichever was taken for the family name. */
function wordsAgree(a: Set<string>, b: Set<string>): boolean {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common >= 2 && common >= 0.7 * Math.min(a.size, b.size);
}
