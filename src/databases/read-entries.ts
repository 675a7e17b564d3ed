import type { BibliographicRecord } from "../model/record.ts";
import type { Unread } from "./searched-database.ts";

/**
 * Reads the entries of a list one by one. An entry that is no object (a hole in the list, a number) is named as unread;
 * every other entry becomes a record, however little it says.
 */
export function readEntries(
  entries: readonly unknown[],
  read: (entry: object) => BibliographicRecord,
): { records: BibliographicRecord[]; unread: Unread[] } {
  const records: BibliographicRecord[] = [];
  const unread: Unread[] = [];
  entries.forEach((entry, i) => {
    if (typeof entry === "object" && entry !== null && !Array.isArray(entry)) records.push(read(entry));
    else
      unread.push({
        where: `entry ${i + 1}`,
        why: `it is no entry but ${JSON.stringify(entry) ?? "nothing"}`,
      });
  });
  return { records, unread };
}
