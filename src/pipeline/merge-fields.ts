import type { DatabaseId } from "../model/database.ts";
import type { Integrity, IntegrityStatus } from "../model/integrity.ts";
import {
  authorName,
  type BibliographicRecord,
  type FieldConflict,
  type Identifiers,
  type Origin,
} from "../model/record.ts";
import { authorRelation, comparableAuthors } from "./merge-authors.ts";
import { comparableTitle, titleRelation } from "./merge-title.ts";
import { relationOf, unversionedDoi } from "./merge-version.ts";

/** Whom to believe first: what a person brought, then those who register works, then those who gather them. */
const TRUST: DatabaseId[] = [
  "library",
  "crossref",
  "pubmed",
  "europepmc",
  "datacite",
  "dblp",
  "openalex",
  "arxiv",
  "semanticscholar",
  "doaj",
  "core",
];
const RELATIONS = ["published", "revision", "other", "preprint"];
/** From worst to best: a work that one database calls retracted is retracted. */
const WORST_FIRST: IntegrityStatus[] = [
  "retracted",
  "withdrawn",
  "concern",
  "corrected",
  "clean",
  "unchecked",
];

export function databaseOf(record: BibliographicRecord): DatabaseId {
  return record.origins[0]!.database;
}

/** Records of one work in the order in which their fields are believed: published before preprint, then by database. */
export function inOrderOfTrust(records: BibliographicRecord[]): BibliographicRecord[] {
  const rank = (record: BibliographicRecord) =>
    RELATIONS.indexOf(relationOf(record)) * TRUST.length + TRUST.indexOf(databaseOf(record));
  return records
    .map((record, place) => ({ record, place, rank: rank(record) }))
    .sort((a, b) => a.rank - b.rank || a.place - b.place)
    .map(({ record }) => record);
}

/** The record whose list of authors says most: as many as any, with the most given names written out. */
export function fullestAuthors(records: BibliographicRecord[]): BibliographicRecord | undefined {
  const weight = ({ authors }: BibliographicRecord) =>
    authors.length * 1000 +
    authors.filter((author) => "given" in author && /\p{L}{2}/u.test(author.given ?? "")).length;
  const listed = records.filter(({ authors }) => authors.length > 0);
  return listed.reduce<BibliographicRecord | undefined>(
    (best, record) => (best === undefined || weight(record) > weight(best) ? record : best),
    undefined,
  );
}

/** The record whose abstract is read: the first that is whole, an author's own before somebody's summary. */
export function wholeAbstract(records: BibliographicRecord[]): BibliographicRecord | undefined {
  const own = records.filter(({ abstract, depth }) => abstract !== undefined && depth !== "summary");
  const longest = Math.max(0, ...own.map(({ abstract }) => abstract!.length));
  const cutOff = (text: string) => /(?:…|\.\.\.)\s*$/.test(text) || text.length < 0.6 * longest;
  return (
    own.find(({ abstract }) => !cutOff(abstract!)) ?? records.find(({ abstract }) => abstract !== undefined)
  );
}

/** Everything that any record says of the identifiers; of two that differ, the more trusted. */
export function allIdentifiers(records: BibliographicRecord[]): Identifiers {
  return Object.assign({}, ...[...records].reverse().map(({ identifiers }) => identifiers));
}

/** Origins of all records, each once, in a fixed order. */
export function allOrigins(records: BibliographicRecord[]): Origin[] {
  const key = (origin: Origin) =>
    [TRUST.indexOf(origin.database) + 10, origin.id, origin.query ?? ""].join("\0");
  const origins = new Map(records.flatMap((record) => record.origins.map((origin) => [key(origin), origin])));
  return [...origins].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, origin]) => origin);
}

/** The worst that any record says of the work's integrity, with every notice once. */
export function worstIntegrity(records: BibliographicRecord[]): Integrity {
  const all = records.map(({ integrity }) => integrity);
  const worst = WORST_FIRST.find((status) => all.some((one) => one.status === status))!;
  const checked = all.flatMap((one) => one.checked ?? []).sort()[0];
  const notices = new Map(
    all.flatMap((one) => one.notices.map((notice) => [JSON.stringify(notice), notice])),
  );
  return {
    status: worst,
    ...(checked === undefined ? {} : { checked }),
    sources: [...new Set(all.flatMap((one) => one.sources))].sort(),
    notices: [...notices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, notice]) => notice),
  };
}

/** Fields of one version in which databases say different things: title, authors, year and DOI, with who says what. */
export function fieldConflicts(records: BibliographicRecord[]): FieldConflict[] {
  const published = records.filter((record) => relationOf(record) !== "preprint");
  const dois = records.filter(({ identifiers: { doi } }) => doi !== undefined);
  const values = (
    field: string,
    from: BibliographicRecord[],
    read: (record: BibliographicRecord) => string,
    key = read,
  ) => {
    const told = new Map<string, { database: DatabaseId; value: string }>();
    for (const record of from) {
      if (!told.has(key(record)))
        told.set(key(record), { database: databaseOf(record), value: read(record) });
    }
    return told.size < 2 ? [] : [{ field, values: [...told.values()] }];
  };
  return [
    ...titleConflict(records),
    ...authorConflict(records),
    ...values(
      "year",
      published.filter(({ year }) => year !== undefined),
      ({ year }) => String(year),
    ),
    ...values(
      "doi",
      dois.filter((record) => relationOf(record) === "published"),
      ({ identifiers }) => unversionedDoi(identifiers.doi!),
    ),
  ];
}

function titleConflict(records: BibliographicRecord[]): FieldConflict[] {
  const told: { record: BibliographicRecord; title: ReturnType<typeof comparableTitle> }[] = [];
  for (const record of records) {
    const title = comparableTitle(record.title);
    if (!told.some((known) => titleRelation(known.title, title) !== "different"))
      told.push({ record, title });
  }
  if (told.length < 2) return [];
  const values = told.map(({ record }) => ({ database: databaseOf(record), value: record.title }));
  return [{ field: "title", values }];
}

/** So many names of a list are told. */
const NAMES_TOLD = 3;

/** Lists of authors that have hardly a name in common; names in another order or cut short are no conflict. */
function authorConflict(records: BibliographicRecord[]): FieldConflict[] {
  const told: { record: BibliographicRecord; authors: ReturnType<typeof comparableAuthors> }[] = [];
  for (const record of records) {
    const authors = comparableAuthors(record.authors);
    const isTold = told.some((known) => authorRelation(known.authors, authors) !== "different");
    if (authors.list.length > 0 && !isTold) told.push({ record, authors });
  }
  if (told.length < 2) return [];
  const values = told.map(({ record }) => {
    const names = record.authors.map(authorName);
    const more = names.length > NAMES_TOLD ? ` and ${names.length - NAMES_TOLD} more` : "";
    return { database: databaseOf(record), value: `${names.slice(0, NAMES_TOLD).join("; ")}${more}` };
  });
  return [{ field: "authors", values }];
}
