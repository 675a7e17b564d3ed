import type { DatabaseId } from "../model/database.ts";
import type { BibliographicRecord, FieldConflict, Identifiers } from "../model/record.ts";
import type { Groups } from "./merge-groups.ts";
import { type Comparable, clearlyDifferent } from "./merge-match.ts";
import { unversionedDoi } from "./merge-version.ts";

/** Identifiers that name one work. An ISBN does not: a book's chapters share it. */
const NAMING = ["doi", "arxiv", "pmid", "pmcid", "openalex", "semanticscholar", "dblp", "core"] as const;
type Naming = (typeof NAMING)[number];

/** Who gives out an identifier knows best whose it is. */
const AUTHORITY: Partial<Record<Naming, DatabaseId[]>> = {
  doi: ["crossref", "datacite"],
  arxiv: ["arxiv"],
  pmid: ["pubmed", "europepmc"],
  pmcid: ["europepmc", "pubmed"],
  openalex: ["openalex"],
  semanticscholar: ["semanticscholar"],
  dblp: ["dblp"],
  core: ["core"],
};

/** An identifier that two works are said to have. */
interface Contested {
  /** What is said of it: kept with the records of both works. */
  conflict: FieldConflict;
  /** Records that are believed to have it wrongly, and lose it. */
  losers: number[];
  /** All records that have it. */
  all: number[];
  field: Naming;
}

function databaseOf(record: BibliographicRecord): DatabaseId {
  return record.origins[0]!.database;
}

/** Every identifier that more than one record has, with the records' numbers. */
function shared(works: Comparable[]): { field: Naming; numbers: number[] }[] {
  const found = new Map<string, { field: Naming; numbers: number[] }>();
  works.forEach(({ record }, number) => {
    for (const field of NAMING) {
      const written = record.identifiers[field];
      if (written === undefined) continue;
      const key = `${field}:${field === "doi" ? unversionedDoi(written) : written}`;
      const known = found.get(key);
      if (known === undefined) found.set(key, { field, numbers: [number] });
      else known.numbers.push(number);
    }
  });
  return [...found.values()].filter(({ numbers }) => numbers.length > 1);
}

/** Records with one identifier, parted where their titles are of clearly different works. */
function parted(numbers: number[], works: Comparable[]): number[][] {
  const parts: number[][] = [];
  for (const number of numbers) {
    const home = parts.find((part) => !clearlyDifferent(works[part[0]!]!, works[number]!));
    if (home === undefined) parts.push([number]);
    else home.push(number);
  }
  return parts;
}

/** The part that is believed: the one of the database that gives the identifier out, else that more databases tell. */
function believed(parts: number[][], field: Naming, works: Comparable[]): number[] {
  const databases = (part: number[]) => new Set(part.map((number) => databaseOf(works[number]!.record)));
  const weight = (part: number[]) => {
    const who = databases(part);
    return (AUTHORITY[field]?.some((database) => who.has(database)) ? 100 : 0) + who.size;
  };
  return parts.reduce((best, part) => (weight(part) > weight(best) ? part : best));
}

/**
 * Joins the records that one identifier names, and gives those identifiers back that two works are said to have: records
 * of clearly different titles are not joined, whatever they share.
 */
export function joinByIdentifiers(works: Comparable[], joined: Groups): Contested[] {
  const contested: Contested[] = [];
  for (const { field, numbers } of shared(works)) {
    const parts = parted(numbers, works);
    if (parts.length === 1) for (const number of numbers) joined.join(numbers[0]!, number);
    else {
      for (const part of parts) for (const number of part) joined.join(part[0]!, number);
      const best = believed(parts, field, works);
      const identifier = `${field} ${works[numbers[0]!]!.record.identifiers[field]}`;
      const values = [best, ...parts.filter((part) => part !== best)].map((part) => {
        const { record } = works[part[0]!]!;
        return { database: databaseOf(record), value: record.title };
      });
      const losers = parts.filter((part) => part !== best).flat();
      contested.push({ conflict: { field: `title of ${identifier}`, values }, losers, all: numbers, field });
    }
  }
  return contested;
}

/** A record without identifiers that are believed to be another work's. */
export function withoutIdentifiers(record: BibliographicRecord, fields: Naming[]): BibliographicRecord {
  const kept = Object.entries(record.identifiers).filter(([field]) => !fields.includes(field as Naming));
  return { ...record, identifiers: Object.fromEntries(kept) as Identifiers };
}
