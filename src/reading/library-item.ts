import type { Passage } from "../model/passage.ts";
import type { BibliographicRecord } from "../model/record.ts";
import type { LineProblem } from "./library-line.ts";

/**
 * One entry of a library file, or why there is none. `place` orders entries of one id: a bibliography (0) describes a work
 * better than its article's XML (1), and that better than its PDF (2). A problem at line 0 is one of the whole file.
 */
export type LibraryItem =
  | { record: BibliographicRecord; line: number; place: 0 | 1 | 2; passages: Passage[] }
  | { problem: LineProblem };
