import { expect, test } from "vitest";
import type { Candidate } from "../../../model/candidate.ts";
import { besideRelation } from "./beside-relation.ts";

const LEAST = 3;
const candidate = (text: string, score = 4) =>
  ({ text, score, record: "r1", facets: [] }) as unknown as Candidate;
const causes = (n: number, score?: number) =>
  Array.from({ length: n }, (_, i) => candidate(`Rain leads to loss ${i}.`, score));
const others = (n: number) =>
  Array.from({ length: n }, (_, i) => candidate(`Nests were lost in ${i} farms.`, 9 - i));

test.each([
  ["none tells the cause: all stay, and the review says so", 0, 4, 4],
  ["one tells it: the most telling other stays beside it", 1, 4, 2],
  ["four tell it: as many others stay", 4, 6, 8],
  ["five tell it: no other is needed", 5, 6, 5],
  ["all tell it", 7, 0, 7],
])("where %s", (_, telling, beside, kept) => {
  const result = besideRelation(
    [...causes(telling), ...others(beside)],
    { relation: "cause", facets: [] },
    LEAST,
  );
  expect(result.kept).toHaveLength(kept);
  expect(result.rejected).toHaveLength(telling + beside - kept);
});

test("what stays beside is the most telling, and what goes says why", () => {
  const { kept, rejected } = besideRelation(
    [...others(3), ...causes(1)],
    { relation: "cause", facets: [] },
    LEAST,
  );
  expect(kept.map(({ text }) => text)).toEqual(["Nests were lost in 0 farms.", "Rain leads to loss 0."]);
  expect(rejected[0]).toMatchObject({
    text: "Nests were lost in 1 farms.",
    reason: "below-limit",
    explanation: "no word of it tells what brings it about, as the question asks",
  });
});

test("what touches the question only in part does not count as telling", () =>
  expect(
    besideRelation([...causes(5, 1), ...others(2)], { relation: "cause", facets: [] }, LEAST).kept,
  ).toHaveLength(7));
