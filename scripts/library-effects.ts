import type { Library } from "../src/databases/library/library.ts";
import type { Passage } from "../src/model/passage.ts";
import type { Query } from "../src/model/query.ts";
import type { BibliographicRecord } from "../src/model/record.ts";
import type { SearchAnswer } from "../src/pipeline/effects.ts";
import { libraryGaps } from "./library-problems.ts";

/** At most so many works a query are taken from a library, the best first; what that cuts off is said. */
const WORKS_A_QUERY = 200;

/** What a library gives to one query of the plan, as the search audit wants it. `date` is the run's. */
export function searchLibrary(library: Library, query: Query, date: string): SearchAnswer {
  const { sent, total, records } = library.search(query, WORKS_A_QUERY);
  const returned = records.length;
  return {
    sent: { query: query.id, database: "library", sent, date, total, returned, cutOff: total - returned },
    records,
    gaps: libraryGaps(library.problems),
  };
}

/** The full text of a record, where a file of the library holds it; by the record's id or that of any library entry it was merged from. */
export function libraryPassages(library: Library, record: BibliographicRecord): Passage[] {
  const ids = record.origins.filter((origin) => origin.database === "library").map((origin) => origin.id);
  for (const id of [record.id, ...ids]) {
    const passages = library.passages(id);
    if (passages.length > 0) return passages.map((passage) => ({ ...passage, record: record.id }));
  }
  return [];
}
