import type { Passage } from "../model/passage.ts";
import type { BibliographicRecord } from "../model/record.ts";
import type { LineProblem } from "./library-line.ts";

/**
 * One entry of a library file, or why there is none. `place` orders entries of one id: lines and bibliographies (0, 1) describe a work
 * better than its article's XML (2), and that better than its PDF (3). A problem at line 0 is one of the whole file.
 */
export type LibraryItem =
  | {
      record: BibliographicRecord;
      line: number;
      place: 0 | 1 | 2 | 3;
      passages: Passage[];
      /** What the entry says that could not be taken, without the place; the work is used without it. */
      doubts?: string[];
    }
  | { problem: LineProblem };
