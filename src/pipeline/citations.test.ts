import { expect, test } from "vitest";
import { decision, record } from "../model/record.example.ts";
import { followCitations } from "./citations.ts";

const decided = (doi: string, over = {}) => ({
  record: record({ doi }),
  decision: decision({ record: `doi:${doi}`, ...over }),
});

test("only the included works' citations are followed, and what that brought is counted", async () => {
  const asked: string[][] = [];
  const followed = await followCitations(
    [decided("10.1/a"), decided("10.1/b", { decision: "excluded", reason: "off-topic" })],
    {
      chaseCitations: async (records) => {
        asked.push(records.map(({ id }) => id));
        return { directions: ["backward"], records: [record({ doi: "10.1/c" })], gaps: [] };
      },
    },
  );
  expect(asked).toEqual([["doi:10.1/a"]]);
  expect(followed.citations).toEqual({ directions: ["backward"], followed: 1, found: 1 });
});

test("where the site does not follow citations, nothing is asked and nothing is said to have been", async () => {
  expect(await followCitations([decided("10.1/a")], {})).toEqual({ records: [], gaps: [] });
});
