import { DATABASES, type DatabaseId } from "../../../model/database.ts";

const SMALL = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** A number as a sentence says it: below ten in words, none as “none”. */
export function inWords(n: number): string {
  return n === 0 ? "none" : (SMALL[n] ?? `${n}`);
}

/** “one work”, “three works”, “12 works”; none is “no works”. */
export function counted(n: number, thing: string, things = `${thing}s`): string {
  return `${SMALL[n] ?? n} ${n === 1 ? thing : things}`;
}

/** “one of three works”, “all three works”, “both works”, “the one work”: of a whole that has at least one. */
export function share(n: number, whole: number, thing: string, things = `${thing}s`): string {
  if (n === whole && whole === 1) return `the one ${thing}`;
  if (n === whole) return whole === 2 ? `both ${things}` : `all ${counted(whole, thing, things)}`;
  return `${inWords(n)} of ${counted(whole, thing, things)}`;
}

/** “neither of the two works”, “none of the three works”: of two or more. */
export function noneOf(n: number, thing: string): string {
  return `${n === 2 ? "neither" : "none"} of the ${counted(n, thing)}`;
}

/** “a”, “a and b”, “a, b and c”. */
export function inSeries(items: string[], conjunction = "and"): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${conjunction} ${items.at(-1)}`;
}

/** Behind what was done to some things, why, and how often for which reason: “ (late)”, “: two (late) and one (lost)”. */
export function forReasons(counts: [n: number, reason: string][]): string {
  const [only] = counts;
  if (only !== undefined && counts.length === 1) return ` (${only[1]})`;
  return `: ${inSeries(counts.map(([n, reason]) => `${inWords(n)} (${reason})`))}`;
}

/** The text with its first letter as a sentence begins; a word like “pH” or “mRNA” stays as it is. */
export function capital(text: string): string {
  return text.replace(/^\p{Ll}(?!\p{Lu})/u, (letter) => letter.toUpperCase());
}

/** “1 March 2026”, in UTC, of an ISO date and time. */
export function dayOf(iso: string): string {
  const [year = "", month = "", day = ""] = iso.slice(0, 10).split("-");
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** The items without repetition, in order of first appearance. */
export function distinct<Item>(items: Iterable<Item>): Item[] {
  return [...new Set(items)];
}

/** A database as a sentence names it. */
export function databaseName(database: DatabaseId): string {
  return database === "library" ? "the library" : DATABASES[database].name;
}
