import { type BibliographicRecord, DEPTHS } from "../model/record.ts";
import { authorsFrom } from "./author-name.ts";
import { entryDoubts } from "./entry-doubts.ts";
import { type LibraryEntry, libraryRecord } from "./library-record.ts";
import { storedLine } from "./stored-text.ts";
import { webAddress } from "./web-address.ts";
import { yearIn } from "./written-year.ts";

/** Longest abstract in UTF-16 units: some ten times the longest real one. */
export const LONGEST_ABSTRACT = 250_000;
const LONGEST_TITLE = 5000;
const LONGEST_ID = 250;

/** Why a line was left out: what is wrong and how to mend it, without the place. */
export interface LineProblem {
  line: number;
  message: string;
}

type Fields = Record<string, unknown>;

class Unusable extends Error {}

/** The first of these fields that is there, as text; numbers count. */
function text(fields: Fields, ...keys: string[]): string | undefined {
  for (const key of keys) {
    const value = fields[key];
    if (typeof value === "string" && value.trim() !== "") return value;
    if (typeof value === "number" && Number.isFinite(value)) return String(value);
  }
  return undefined;
}

function parse(line: string): Fields {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line.replace(/^\ufeff/, ""));
  } catch (cause) {
    const said = cause instanceof Error ? cause.message.replace(/\s+/g, " ") : String(cause);
    const reason = said.replace(/ \(line 1 column \d+\)$/, "").slice(0, 120); // it counts lines within this one
    throw new Unusable(`is not JSON (${reason}): every line holds one object, such as {"title":"…"}`);
  }
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) {
    throw new Unusable(`holds no object: every line holds one, such as {"title":"…"}`);
  }
  return parsed as Fields;
}

function titleOf(fields: Fields): string {
  const title = text(fields, "title");
  if (title === undefined || storedLine(title) === "") {
    const near = Object.keys(fields).find((key) => /^ti?t[il]?[el]{0,2}s?$/i.test(key) && key !== "title");
    const hint = near === undefined ? "" : `. Did you mean "title" by "${near}"?`;
    throw new Unusable(`has no "title": add one, nothing else is required${hint}`);
  }
  if (title.length > LONGEST_TITLE) {
    throw new Unusable(`has a title of ${title.length} characters: ${LONGEST_TITLE} is the most`);
  }
  return title;
}

function idOf(fields: Fields): string | undefined {
  const id = text(fields, "id", "_id", "doc_id", "paper_id")?.trim();
  if (id !== undefined && id.length > LONGEST_ID) {
    throw new Unusable(`has an "id" of ${id.length} characters: shorten it to ${LONGEST_ID} or leave it out`);
  }
  return id === undefined ? undefined : storedLine(id);
}

function abstractOf(fields: Fields): string | string[] | undefined {
  const abstract = fields.abstract ?? (fields.abstract === undefined ? fields.text : null);
  if (abstract === undefined) {
    const near = Object.keys(fields).find((key) => /^ab[sr][a-z]{3,6}$/i.test(key));
    if (near === undefined) return undefined;
    throw new Unusable(`has no "abstract", but "${near}". Did you mean "abstract" by it?`);
  }
  if (abstract === null) {
    throw new Unusable(`has "abstract": null: give its text, or leave the key out`);
  }
  const list = typeof abstract === "string" ? [abstract] : abstract;
  if (!Array.isArray(list) || !list.every((sentence): sentence is string => typeof sentence === "string")) {
    throw new Unusable(`has an "abstract" that is neither a text nor a list of sentences`);
  }
  const length = list.reduce((sum, sentence) => sum + sentence.length + 1, -1);
  if (length > LONGEST_ABSTRACT) {
    throw new Unusable(`has an abstract of ${length} characters: shorten it to ${LONGEST_ABSTRACT}`);
  }
  return typeof abstract === "string" ? abstract : list;
}

/** Keys that hold one text each. */
const TEXTS =
  "year date published venue journal doi DOI arxiv arxiv_id eprint pmid pmcid openalex semanticscholar dblp core isbn url type volume issue pages publisher language".split(
    " ",
  );

/** What stands under a key that another kind of value is wanted for; nothing is guessed from it. */
function oddValues(fields: Fields): string[] {
  const shown = (value: unknown) => JSON.stringify(value).slice(0, 80);
  const odd = TEXTS.filter(
    (key) => !["string", "number", "undefined"].includes(typeof (fields[key] ?? undefined)),
  );
  const doubts = odd.map((key) => `has "${key}": ${shown(fields[key])}, which is no text: write it as text`);
  const { depth } = fields;
  if (depth !== undefined && depth !== null && !(typeof depth === "string" && Object.hasOwn(DEPTHS, depth)))
    doubts.push(
      `has "depth": ${shown(depth)}, which means nothing: write "summary" where the abstract is one`,
    );
  return doubts;
}

/** An address that is no link, and authors that are no names, in words. */
function oddParts(fields: Fields, entry: LibraryEntry): string[] {
  const address = entry.url ?? "";
  const written = fields.authors ?? fields.author ?? [];
  const lost = (Array.isArray(written) ? written : [written]).filter(
    (name: unknown) => typeof name !== "string" && authorsFrom([name]).length === 0,
  );
  return [
    ...(address.trim() === "" || webAddress(address) !== undefined
      ? []
      : [
          `has the address "${address.slice(0, 80)}", which is none: begin it with http:// or https:// and leave no space in it`,
        ]),
    ...(lost.length === 0
      ? []
      : [
          `has ${JSON.stringify(lost).slice(1, -1).slice(0, 80)} among its authors, which is no name: write "Family, Given"`,
        ]),
  ];
}

function dateOf(fields: Fields): string | undefined {
  return /^\d{4}(?:-\d{2}){1,2}$/.exec(text(fields, "date", "published") ?? "")?.[0];
}

/** The identifiers of a line, and the one that its id is, where it has a scheme (`doi:…`, `arxiv:…`, `pmid:…`). */
function identifiersIn(fields: Fields, id: string | undefined): LibraryEntry["identifiers"] {
  const scheme = /^(doi|arxiv|pmid|pmcid|openalex|semanticscholar|dblp|core|isbn):(.+)$/i.exec(id ?? "");
  return {
    doi: text(fields, "doi", "DOI"),
    arxiv: text(fields, "arxiv", "arxiv_id", "eprint"),
    pmid: text(fields, "pmid"),
    pmcid: text(fields, "pmcid"),
    openalex: text(fields, "openalex"),
    semanticscholar: text(fields, "semanticscholar"),
    dblp: text(fields, "dblp"),
    core: text(fields, "core"),
    isbn: text(fields, "isbn"),
    ...(scheme === null ? {} : { [scheme[1]!.toLowerCase()]: scheme[2] }),
  };
}

function entryOf(fields: Fields): LibraryEntry {
  const title = titleOf(fields);
  const id = idOf(fields);
  const writtenYear = text(fields, "year", "date", "published");
  const entry: LibraryEntry = {
    id,
    title,
    authors: authorsFrom(fields.authors ?? fields.author),
    year: yearIn(writtenYear ?? ""),
    writtenYear,
    date: dateOf(fields),
    abstract: abstractOf(fields),
    summary: fields.depth === "summary",
    url: text(fields, "url"),
    identifiers: identifiersIn(fields, id),
    venue: text(fields, "venue", "journal"),
    type: text(fields, "type"),
    volume: text(fields, "volume"),
    issue: text(fields, "issue"),
    pages: text(fields, "pages"),
    publisher: text(fields, "publisher"),
    language: text(fields, "language"),
  };
  return { ...entry, doubts: [...oddValues(fields), ...oddParts(fields, entry)] };
}

/**
 * A line of a JSON-lines library: `{"id","title","abstract","authors","year","venue","doi","url"}`, of which only `title`
 * is required; other keys are left alone. `file` names the library in `origins`; an id that `seen` holds already is
 * refused, and every id read is put there. Gives the record, with what of the line could not be taken, or the problem; neither for
 * a blank line.
 */
export function readLibraryLine(
  line: string,
  file: string,
  number: number,
  seen: Map<string, string>,
): { record: BibliographicRecord; doubts: string[] } | { problem: LineProblem } | undefined {
  if (/^[\s\ufeff]*$/.test(line)) return undefined;
  const where = `${file}:${number}`;
  try {
    const entry = entryOf(parse(line));
    const record = libraryRecord(entry, where);
    const first = seen.get(record.id);
    if (first !== undefined) {
      throw new Unusable(`repeats the id "${record.id}" of ${first}: give every work its own id`);
    }
    seen.set(record.id, where);
    return { record, doubts: entryDoubts(entry, record) };
  } catch (trouble) {
    if (trouble instanceof Unusable) return { problem: { line: number, message: trouble.message } };
    throw trouble;
  }
}
