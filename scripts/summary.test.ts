import { expect, test } from "vitest";
import { reportFolder } from "../src/store/report-folder.example.ts";
import { factsOf } from "./summary.ts";

test.each([
  ["works.bib:7", "works.bib, line 7, has no title.", "works.bib, line 7, has no title."],
  ["notes.docx", "notes.docx is of no kind that can be read.", "notes.docx is of no kind that can be read."],
  ["q2", "The database did not answer.", "q2: The database did not answer."],
])("a gap at %s is told with its place, and that once", (where, message, told) => {
  const folder = reportFolder("sleep");
  const run = { ...folder.run, gaps: [{ kind: "library-line" as const, where, message }] };
  expect(factsOf({ ...folder, run }, "kept").gaps).toEqual([told]);
});
