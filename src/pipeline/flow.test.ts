import { expect, test } from "vitest";
import { decision, record } from "../model/record.example.ts";
import type { ScreenedRecord } from "../model/screened.ts";
import { flowOf, overlapOf } from "./flow.ts";

const screened = (
  doi: string,
  over: Partial<ScreenedRecord["decision"]> = {},
  depth?: "abstract" | "fulltext",
) => {
  const work = record({ doi });
  const passages = depth === undefined ? [] : [{ record: work.id, section: "s", depth, text: "t" }];
  return { record: work, decision: decision({ record: work.id, ...over }), passages };
};

test("each record is counted once: found = duplicates + excluded + background + included", () => {
  const records = [
    screened("10.1/a", {}, "abstract"),
    screened("10.1/b", {}, "fulltext"),
    screened("10.1/c", { decision: "background", reason: "survey" }),
    screened("10.1/d", { decision: "excluded", reason: "no-text" }),
    screened("10.1/e", { decision: "excluded", reason: "no-text" }),
  ];
  expect(flowOf(7, records, 1)).toEqual({
    found: 7,
    duplicates: 2,
    screened: 5,
    excluded: { "no-text": 2 },
    background: 1,
    included: 2,
    read: { summary: 0, abstract: 1, fulltext: 1 },
    cited: 1,
  });
});

test("overlap counts works, not answers: what each database alone found and what two share", () => {
  const by = (doi: string, ...databases: ("arxiv" | "dblp")[]) =>
    record({ doi, origins: databases.map((database) => ({ database, id: doi })) });
  const works = [by("10.1/a", "arxiv", "dblp"), by("10.1/b", "arxiv"), by("10.1/c", "arxiv", "arxiv")];
  expect(overlapOf(["arxiv", "dblp"], works)).toEqual({
    databases: [
      { database: "arxiv", records: 3, alone: 2 },
      { database: "dblp", records: 1, alone: 0 },
    ],
    overlap: [{ databases: ["arxiv", "dblp"], works: 1 }],
  });
});
