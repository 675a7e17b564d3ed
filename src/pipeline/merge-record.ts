import type { DatabaseId } from "../model/database.ts";
import { recordId } from "../model/identifiers.ts";
import type { BibliographicRecord, FieldConflict } from "../model/record.ts";
import {
  allIdentifiers,
  allOrigins,
  databaseOf,
  fieldConflicts,
  fullestAuthors,
  inOrderOfTrust,
  wholeAbstract,
  worstIntegrity,
} from "./merge-fields.ts";
import { versionsOf } from "./merge-version.ts";

/** Fields that are taken as they stand from the first record that has them. */
const PLAIN = [
  "title",
  "year",
  "venue",
  "type",
  "volume",
  "issue",
  "pages",
  "publisher",
  "language",
  "url",
  "openAccess",
] as const;

/** The id of a work: its best identifier, else the own id of the record that is trusted most. */
function workId(record: BibliographicRecord): string {
  const { doi, arxiv, pmid } = record.identifiers;
  return (doi ?? arxiv ?? pmid) ? recordId(record) : record.id;
}

/**
 * One record from all records of one work: each field from the record that is believed for it, with its origin; versions,
 * conflicts and origins of all. `found` are conflicts that merging itself came upon.
 */
export function mergeRecords(records: BibliographicRecord[], found: FieldConflict[]): BibliographicRecord {
  const trusted = inOrderOfTrust(records);
  const first = trusted[0]!;
  const conflicts = [
    ...found,
    ...trusted.flatMap((record) => record.conflicts ?? []),
    ...fieldConflicts(trusted),
  ];
  const noted = conflicts.length === 0 ? {} : { conflicts };
  if (records.length === 1) return { ...first, id: workId(first), ...noted };
  const fieldOrigins: Record<string, DatabaseId> = {};
  const from = <T extends object>(
    field: string,
    record: BibliographicRecord | undefined,
    fields: T,
  ): T | object => {
    if (record === undefined) return {};
    fieldOrigins[field] = databaseOf(record);
    return fields;
  };
  const plain = PLAIN.flatMap((field) => {
    const source = trusted.find((record) => record[field] !== undefined);
    return source === undefined ? [] : [from(field, source, { [field]: source[field] })];
  });
  const dated = trusted.find(
    ({ date, year }) => date !== undefined && year === trusted.find((r) => r.year)?.year,
  );
  const authored = fullestAuthors(trusted);
  const read = wholeAbstract(trusted);
  const versions = versionsOf(trusted);
  const identifiers = allIdentifiers(trusted);
  const merged: BibliographicRecord = {
    id: first.id,
    title: first.title,
    authors: [],
    ...Object.assign({}, ...plain),
    ...from("date", dated, { date: dated?.date }),
    ...from("authors", authored, { authors: authored?.authors }),
    ...from("abstract", read, { abstract: read?.abstract }),
    ...(read?.sentenceStarts === undefined ? {} : { sentenceStarts: read.sentenceStarts }),
    identifiers,
    depth: read?.depth ?? "title",
    origins: allOrigins(records),
    ...(versions === undefined ? {} : { versions }),
    ...noted,
    integrity: worstIntegrity(trusted),
    fieldOrigins,
  };
  return { ...merged, id: workId(merged) };
}
