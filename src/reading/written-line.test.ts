import { expect, test } from "vitest";
import { record } from "../model/record.example.ts";
import { readLibraryLine } from "./library-line.ts";
import { writtenLine } from "./written-line.ts";

test("a record that is written as a library line is read back as the same work", () => {
  const work = record({
    id: "doi:10.1000/1",
    doi: "10.1000/1",
    arxiv: "2001.00001",
    title: 'Hedgerows & "birds"',
    authors: [
      { family: "van der Lark", given: "Ada" },
      { literal: "World Health Organization" },
      { literal: "Two Words" },
      { family: "Plato" },
    ],
    year: 2020,
    date: "2020-05",
    venue: "Fields",
    type: "article-journal",
    volume: "7",
    pages: "1–9",
    abstract: "One. Two 👩‍🔬. Three.",
    sentenceStarts: [0, 5, 16],
    depth: "summary",
    url: "https://example.org/1",
  });
  const line = writtenLine(work);
  expect(line).not.toContain("\n");
  const read = readLibraryLine(line, "works.jsonl", 1, new Map());
  expect(read).toEqual({ record: work, doubts: [] });
});
