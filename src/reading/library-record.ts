import { identifiersOf, recordId } from "../model/identifiers.ts";
import { UNCHECKED } from "../model/integrity.ts";
import type { Author, BibliographicRecord, Identifiers } from "../model/record.ts";
import { isCutDoi } from "./cut-doi.ts";
import { foundIdentifiers } from "./found-identifiers.ts";
import { storedLine, storedText } from "./stored-text.ts";
import { webAddress } from "./web-address.ts";

/** What a library file says of one work, in whatever format; each format's reader fills in what it finds. */
export interface LibraryEntry {
  /** The file's own id, where it is to be kept; else the record is named by its best identifier. */
  id?: string | undefined;
  title: string;
  authors: Author[];
  year?: number | undefined;
  date?: string | undefined;
  /** Text, or sentences where the source is split already. */
  abstract?: string | string[] | undefined;
  summary?: boolean;
  url?: string | undefined;
  /** As they are written. */
  identifiers: Parameters<typeof identifiersOf>[0];
  /** Addresses, which may hold identifiers. */
  links?: (string | undefined)[];
  /** Free text in which identifiers may stand behind their names. */
  notes?: (string | undefined)[];
  /** The year as it is written, to be quoted where it is none. */
  writtenYear?: string | undefined;
  /** What else could not be taken, and how to mend it. */
  doubts?: string[];
  venue?: string | undefined;
  type?: string | undefined;
  volume?: string | undefined;
  issue?: string | undefined;
  pages?: string | undefined;
  publisher?: string | undefined;
  language?: string | undefined;
}

/** Sentences joined with one space, and the UTF-16 offsets at which they start. */
function joinSentences(sentences: string[]): { text: string; starts: number[] } {
  const starts: number[] = [];
  let length = 0;
  for (const sentence of sentences) {
    starts.push(length);
    length += sentence.length + 1;
  }
  return { text: sentences.join(" "), starts };
}

/** The identifiers of their own fields, a DOI unless a space cuts it; what is missing there from notes and addresses. */
function identifiersIn({ identifiers, notes = [], links = [] }: LibraryEntry): Identifiers {
  const own = identifiersOf({
    ...identifiers,
    doi: isCutDoi(String(identifiers.doi ?? "")) ? undefined : identifiers.doi,
    pmcid: String(identifiers.pmcid ?? "").replace(/^\s*(?=\d{3,9}\s*$)/, "PMC"),
    isbn: isbnIn(String(identifiers.isbn ?? "")),
  });
  return identifiersOf({ ...foundIdentifiers(notes, links), ...own });
}

/** The first ISBN of a list of them. */
function isbnIn(written: string): string {
  return /(?:97[89][- ]?)?(?:\d[- ]?){9}[\dXx](?![\d-])/.exec(written)?.[0] ?? written;
}

/** The record of a library entry, with `where` (file and line) as its origin. Text keeps every UTF-16 offset. */
export function libraryRecord(entry: LibraryEntry, where: string): BibliographicRecord {
  const title = storedLine(entry.title);
  const identifiers = identifiersIn(entry);
  const listed = Array.isArray(entry.abstract) ? joinSentences(entry.abstract) : undefined;
  const abstract = storedText(listed?.text ?? (entry.abstract as string | undefined) ?? "");
  const hasAbstract = abstract.trim() !== "";
  const lines = {
    date: entry.date,
    venue: entry.venue,
    type: entry.type,
    volume: entry.volume,
    issue: entry.issue,
    pages: entry.pages,
    publisher: entry.publisher,
    language: entry.language,
    url: webAddress(entry.url),
  };
  const known = Object.entries(lines).flatMap(([key, value]) => {
    const line = storedLine(value ?? "");
    return line === "" ? [] : [[key, line] as const];
  });
  return {
    id: entry.id ?? recordId({ identifiers, title, authors: entry.authors, year: entry.year }),
    title,
    authors: entry.authors,
    ...(entry.year === undefined ? {} : { year: entry.year }),
    ...Object.fromEntries(known),
    identifiers,
    ...(hasAbstract ? { abstract } : {}),
    ...(hasAbstract && listed !== undefined ? { sentenceStarts: listed.starts } : {}),
    depth: !hasAbstract ? "title" : entry.summary ? "summary" : "abstract",
    origins: [{ database: "library", id: where }],
    integrity: UNCHECKED,
  };
}
