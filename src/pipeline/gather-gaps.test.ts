import { expect, test } from "vitest";
import type { Gap } from "../model/gap.ts";
import { gatherGaps } from "./gather-gaps.ts";

const gap = (where: string, message = "arXiv gave no answer.", over: Partial<Gap> = {}): Gap => ({
  kind: "database-failed",
  database: "arxiv",
  where,
  message,
  ...over,
});
const wheres = (...gaps: Gap[]) => gatherGaps(gaps).map(({ where }) => where);

test("the same trouble at several places is one gap, which names them", () => {
  expect(wheres(gap("query q1"), gap("query q2"), gap("query q1"))).toEqual(["query q1, query q2"]);
});

test("many places are counted, and one alone is never hidden behind a count", () => {
  const at = (count: number) => Array.from({ length: count }, (_, i) => gap(`w${i + 1}`));
  expect(wheres(...at(4))).toEqual(["w1, w2, w3, w4"]);
  expect(wheres(...at(12))).toEqual(["w1, w2, w3 and 9 more"]);
});

test("another message, kind or database is another gap, in the order they came", () => {
  const three = [
    gap("query q1"),
    gap("query q1", "other words"),
    gap("query q1", undefined, { database: "dblp" }),
    gap("query q1", undefined, { kind: "answer-cut" }),
  ];
  expect(gatherGaps(three)).toEqual(three);
});
