import type { DatabaseId } from "../model/database.ts";
import { identifiersOf, recordId, shortHash } from "../model/identifiers.ts";
import { type Integrity, UNCHECKED } from "../model/integrity.ts";
import { Year } from "../model/question.ts";
import type { Author, BibliographicRecord, Identifiers, Version } from "../model/record.ts";
import { languageTag } from "../reading/language-tag.ts";
import { plainAbstract, plainText } from "../reading/markup.ts";
import { withoutMojibake } from "../reading/mojibake.ts";
import { storedLine, storedText } from "../reading/stored-text.ts";
import { webAddress } from "../reading/web-address.ts";
import { statedIntegrity, titleNotice } from "./notice.ts";

/** What an adapter found in an answer, as it is written there: nothing cleaned, anything missing. */
export interface DraftRecord {
  database: DatabaseId;
  /** The database's own id. */
  id: string | undefined;
  title: string | undefined;
  authors: Author[];
  /** ISO date as exact as is known; its year counts where `year` is missing. */
  date?: string | undefined;
  year?: number | undefined;
  venue?: string | undefined;
  type?: string | undefined;
  volume?: string | undefined;
  issue?: string | undefined;
  pages?: string | undefined;
  publisher?: string | undefined;
  language?: string | undefined;
  identifiers: { [Key in keyof Identifiers]: string | number | null | undefined };
  abstract?: string | undefined;
  url?: string | undefined;
  openAccess?:
    | { url: string | undefined; licence?: string | undefined; version?: string | undefined }
    | undefined;
  versions?: Version[];
  integrity?: Integrity | undefined;
}

/** What stands where a database has an entry without a title: the entry is kept, and nobody takes this for words of its own. */
export const UNTITLED = "[untitled]";

/**
 * The record of a draft: markup read, white space and control characters settled, identifiers bare, addresses that are
 * none left out, and an id. Never throws; an entry without a title is kept as `UNTITLED`.
 */
export function settledRecord(draft: DraftRecord): BibliographicRecord {
  const title = withoutFullStop(lineOf(draft.title)).slice(0, 2_000) || UNTITLED;
  const identifiers = identifiersOf(draft.identifiers);
  const date = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(draft.date ?? "") ? draft.date : undefined;
  const year = [draft.year, Number(date?.slice(0, 4))].find((one) => Year.safeParse(one).success);
  const abstract = storedText(plainAbstract(visible(withoutMojibake(draft.abstract ?? "")))).trim();
  const { database } = draft;
  const authors = draft.authors.map(mendedAuthor);
  const own = draft.id ?? shortHash(JSON.stringify(draft));
  const lines = {
    venue: draft.venue,
    type: draft.type,
    volume: draft.volume,
    issue: draft.issue,
    pages: draft.pages?.replace(/^\s*(\S+?)\s*[-–]\s*\1\s*$/, "$1"),
    publisher: draft.publisher,
    language: languageTag(draft.language),
  };
  const known = Object.entries(lines).flatMap(([key, value]) => {
    const line = lineOf(value);
    return line === "" || /^(?:n\/?a|null|none|undefined)$/i.test(line) ? [] : [[key, line] as const];
  });
  const url = webAddress(draft.url);
  const open = webAddress(draft.openAccess?.url);
  const id = recordId({ identifiers, title, authors, year });
  return {
    // Entries without a title would all hash alike, so theirs counts the database's own id.
    id: title === UNTITLED && id.startsWith("work:") ? `work:${shortHash(`${database}\n${own}`)}` : id,
    title,
    authors,
    ...(year === undefined ? {} : { year }),
    ...(date === undefined ? {} : { date }),
    ...Object.fromEntries(known),
    identifiers,
    ...(abstract === "" ? {} : { abstract }),
    depth: abstract === "" ? "title" : "abstract",
    ...(url === undefined ? {} : { url }),
    ...(open === undefined ? {} : { openAccess: openAccess(open, draft.openAccess) }),
    origins: [{ database, id: storedLine(own) }],
    ...(draft.versions === undefined || draft.versions.length === 0 ? {} : { versions: draft.versions }),
    integrity: draft.integrity ?? statedIntegrity([titleNotice(title, "title") ?? []].flat()) ?? UNCHECKED,
  };
}

/** A title without the full stop that some databases end every title with; that of an abbreviation stays. */
function withoutFullStop(title: string): string {
  return /(?:\.\.|[\s.(]\p{L}|\b(?:al|etc|inc|co|corp|ltd|jr|sr|vs|spp?|no|vol|st|dr))\.$/iu.test(title)
    ? title
    : title.replace(/\.$/, "");
}

/** A text with its markup read, on one line. */
function lineOf(written: string | undefined): string {
  return storedLine(plainText(visible(withoutMojibake(written ?? ""))));
}

/** A text without letters that nobody sees, which make two of the same name: soft hyphens, marks of direction, spaces of no width. */
function visible(written: string): string {
  return written.replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, "");
}

function mendedAuthor(author: Author): Author {
  if ("literal" in author) return { literal: lineOf(author.literal) || author.literal };
  const family = lineOf(author.family) || author.family;
  if (author.given === undefined) return { family };
  const given = lineOf(author.given);
  // Set in capitals by its journal; initials and short forms stay.
  const shouted = /^[\p{Lu}\s'’.-]{4,}$/u.test(family) && !/\p{Ll}/u.test(given);
  return shouted ? { family: spoken(family), given: spoken(given) } : { family, given };
}

/** A name in capitals as it is written else: “VAN DER O'NEIL-MCGEE” is “Van Der O'Neil-McGee”. */
function spoken(name: string): string {
  return name.replace(/\p{Lu}{3,}/gu, (word) => {
    const small = word[0] + word.slice(1).toLowerCase();
    return small.replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
  });
}

function openAccess(
  url: string,
  { licence, version }: { licence?: string | undefined; version?: string | undefined } = {},
) {
  return {
    url,
    ...(licence === undefined ? {} : { licence: storedLine(licence) }),
    ...(version === undefined ? {} : { version: storedLine(version) }),
  };
}

/** An ISO date from year, month and day, as far as they are known and possible. */
export function isoDate(year: number | undefined, month?: number, day?: number): string | undefined {
  if (year === undefined || !Number.isInteger(year) || year < 1000 || year > 9999) return undefined;
  const two = (part: number) => String(part).padStart(2, "0");
  if (month === undefined || !(month >= 1 && month <= 12)) return String(year);
  if (day === undefined || !(day >= 1 && day <= 31)) return `${year}-${two(month)}`;
  return `${year}-${two(month)}-${two(day)}`;
}

/** First and last page as one range. */
export function pageRange(first: string | undefined, last: string | undefined): string | undefined {
  return first === undefined || last === undefined || first === last ? (first ?? last) : `${first}-${last}`;
}
