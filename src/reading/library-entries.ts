import { entryDoubts } from "./entry-doubts.ts";
import type { LibraryItem } from "./library-item.ts";
import { LONGEST_ABSTRACT } from "./library-line.ts";
import { type LibraryEntry, libraryRecord } from "./library-record.ts";

/** An entry at its line, with all that its file says of it; or why there is none. */
export type EntryAt = { line: number } & ({ entry: LibraryEntry } | { message: string });

/**
 * The items of a bibliography: a work without a title is told, and so is one that the same file holds already. `name` is the
 * file's.
 */
export function libraryItems(entries: Iterable<EntryAt>, name: string): LibraryItem[] {
  const seen = new Map<string, number>();
  const items: LibraryItem[] = [];
  for (const at of entries) {
    const problem = (message: string) => void items.push({ problem: { line: at.line, message } });
    if ("message" in at) {
      problem(at.message);
      continue;
    }
    const { entry } = at;
    if (entry.title.trim() === "") {
      problem("has no title: add one");
      continue;
    }
    const length = String(entry.abstract ?? "").length;
    if (length > LONGEST_ABSTRACT) {
      problem(`has an abstract of ${length} characters: shorten it to ${LONGEST_ABSTRACT}`);
      continue;
    }
    const record = libraryRecord(entry, `${name}:${at.line}`);
    const first = seen.get(record.id);
    if (first !== undefined)
      problem(`tells of the same work as line ${first} (${record.id}): that one is used`);
    else items.push({ record, line: at.line, place: 1, passages: [], doubts: entryDoubts(entry, record) });
    seen.set(record.id, first ?? at.line);
  }
  if (items.length === 0) items.push({ problem: { line: 0, message: "holds no entry that can be read" } });
  return items;
}
