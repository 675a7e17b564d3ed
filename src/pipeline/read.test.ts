import { expect, test } from "vitest";
import type { Passage } from "../model/passage.ts";
import { record } from "../model/record.example.ts";
import { read } from "./read.ts";

const work = record({ doi: "10.1/a", abstract: " Birds nest.", sentenceStarts: [1] });
const section = (name: string): Passage => ({
  record: work.id,
  section: name,
  depth: "fulltext",
  text: "Text.",
});

test("without full text the abstract is read as it stands, white space included", async () => {
  expect((await read(work, {})).passages).toEqual([
    {
      record: "doi:10.1/a",
      section: "Abstract",
      depth: "abstract",
      text: " Birds nest.",
      sentenceStarts: [1],
    },
  ]);
});

test("somebody else's summary never looks like the authors' abstract", async () => {
  const [passage] = (await read({ ...work, depth: "summary" }, {})).passages;
  expect(passage).toMatchObject({ section: "Summary", depth: "summary" });
});

test("the abstract stands before a full text that lacks it, and not twice before one that has it", async () => {
  const sections = async (...names: string[]) => {
    const reading = await read(work, {
      readFullText: async () => ({ passages: names.map(section), gaps: [] }),
    });
    return reading.passages.map((passage) => passage.section);
  };
  expect(await sections("Results")).toEqual(["Abstract", "Results"]);
  expect(await sections("ABSTRACT", "Results")).toEqual(["ABSTRACT", "Results"]);
});

test("two sections of one name are told apart", async () => {
  const readFullText = async () => ({ passages: [section("Results"), section("Results")], gaps: [] });
  const reading = await read({ ...work, abstract: "" }, { readFullText });
  expect(reading.passages.map((passage) => passage.section)).toEqual(["Results", "Results (2)"]);
});
