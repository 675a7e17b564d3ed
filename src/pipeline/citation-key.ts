import { isStopWord } from "../language/stop-words.ts";
import type { Author, BibliographicRecord } from "../model/record.ts";

/** Letters that Unicode does not take apart into a Latin letter and a mark. */
const LATIN: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};
const LONGEST_PART = 24;

/**
 * A citation key for each record, by record id: family name, year and first telling word of the title, as in
 * `ash2020hedgerows`. Records that would share a key are told apart by a letter, in order of their ids.
 */
export function citationKeys(
  records: Pick<BibliographicRecord, "id" | "title" | "authors" | "year">[],
): Map<string, string> {
  const keys = new Map<string, string>();
  const taken = new Set<string>();
  for (const record of records.toSorted((one, other) => (one.id < other.id ? -1 : 1))) {
    const plain = familyPart(record.authors[0]) + (record.year ?? "nd") + titlePart(record.title);
    let key = plain;
    for (let n = 1; taken.has(key); n++) key = plain + letters(n);
    taken.add(key);
    keys.set(record.id, key);
  }
  return keys;
}

function familyPart(author: Author | undefined): string {
  if (author === undefined) return "anon";
  const ascii = asciiOf("family" in author ? author.family : author.literal).replace(/^\d+/, "");
  return ascii.slice(0, LONGEST_PART) || "anon";
}

function titlePart(title: string): string {
  const words = title.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}.'’]*/gu) ?? [];
  const telling =
    words.find((word) => !isStopWord(word.toLowerCase()) && asciiOf(word) !== "") ?? words[0] ?? "";
  return asciiOf(telling).slice(0, LONGEST_PART);
}

function asciiOf(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, (letter) => LATIN[letter] ?? "");
}

/** b, c, … z, ba, bb, … for 1, 2, … */
function letters(n: number): string {
  const last = String.fromCharCode(97 + (n % 26));
  return n < 26 ? last : letters(Math.floor(n / 26)) + last;
}
