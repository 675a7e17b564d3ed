import { expect, test } from "vitest";
import type { Gap } from "../../../model/gap.ts";
import { material } from "../compose.example.ts";
import { CLAIMS } from "./claims.example.ts";
import { methodology } from "./methodology.ts";
import { RECORDS } from "./works.example.ts";

const said = (over: Parameters<typeof material>[0] = {}) => methodology(material(over));

test("that a wider search was not needed is said, and one that was sent is not", () => {
  const { sent } = material();
  const spared = "No wider search was needed.";
  expect(said()).toContain(spared);
  expect(said({ sent: [...sent, { ...sent[0]!, query: "q3" }] })).not.toContain(spared);
  expect(said({ sent: [] })).not.toContain(spared);
});

test.each([
  [1, "With one work on the question that it alone found, the report was weaker: it was set aside."],
  [4, "With four works on the question that it alone found, the report was weaker: they were set aside."],
])("what made the report weaker is told: %i", (n, text) => {
  const { flow } = material();
  const over = { rounds: 2, widened: ["Two claims are supported."] };
  expect(said({ ...over, flow: { ...flow, excluded: { "set-aside": n } } })).toContain(text);
  expect(said(over)).not.toContain("weaker");
});

test.each<[string, Gap, string]>([
  [
    "its place once, and its library not twice",
    {
      kind: "library-line",
      database: "library",
      where: "works.jsonl:9",
      message: "works.jsonl, line 9, is not JSON: mend it.",
    },
    "- A library entry could not be read: works.jsonl, line 9, is not JSON: mend it.",
  ],
  [
    "its place where the message has none",
    {
      kind: "library-line",
      database: "library",
      where: "works.jsonl:9",
      message: "It is not JSON: mend it.",
    },
    "- A library entry could not be read, works.jsonl:9: It is not JSON: mend it.",
  ],
  [
    "its database",
    { kind: "answer-malformed", database: "crossref", where: "q1", message: "The fourth item has no title." },
    "- Part of an answer could not be read (Crossref), q1: The fourth item has no title.",
  ],
])("a gap is told with %s", (_, gap, line) => {
  expect(
    said({ gaps: [gap] })
      .split("\n")
      .at(-1),
  ).toBe(line);
});

const misread = (line: number, value: string): Gap => ({
  kind: "library-field",
  database: "library",
  where: `papers.jsonl:${line}`,
  message: `papers.jsonl, line ${line}, has "${value}" for its DOI, which is none: write it as in 10.1000/182, or leave it out. The work is used without it.`,
});
const gapsOf = (gaps: Gap[]) =>
  said({ gaps })
    .split("\n")
    .filter((line) => line.startsWith("- "));

test("entries of a library with one trouble are told together, with three of them at most and how many", () => {
  const told = `- A field of a library entry could not be used: ${misread(7, "0.1/x").message}`;
  expect(gapsOf([7].map((line) => misread(line, "0.1/x")))).toEqual([told]);
  expect(gapsOf([7, 8].map((line) => misread(line, `0.${line === 7 ? 1 : 2}/x`)))).toEqual([
    `${told} The same holds of papers.jsonl:8: two entries in all, each of which run.json names.`,
  ]);
  expect(
    gapsOf([7, 8, 9, 10, 11, 12].map((line) => misread(line, line === 7 ? "0.1/x" : `0.${line}`))),
  ).toEqual([
    `${told} The same holds of papers.jsonl:8, papers.jsonl:9 and three more entries: six entries in all, each of which run.json names.`,
  ]);
});

test("entries with another trouble, and gaps of other kinds, keep lines of their own", () => {
  const other = { ...misread(8, "x"), message: 'papers.jsonl, line 8, has the year "x": write four digits.' };
  expect(gapsOf([misread(7, "x"), other])).toHaveLength(2);
  expect(gapsOf([misread(7, "x"), { ...misread(8, "x"), where: "more.jsonl:8" }])).toHaveLength(2);
  const silent = [1, 2].map(
    (n): Gap => ({
      kind: "database-failed",
      database: "crossref",
      where: `q${n}`,
      message: `“q${n}” failed.`,
    }),
  );
  expect(gapsOf(silent)).toHaveLength(2);
});

test("candidates turned down are those that are listed, which a limit may have cut", () => {
  expect(said()).toContain(
    "Six sentences became claims; of those turned down, two candidates are listed in claims.json, which takes the first 200 at most: one (motivation or method, not a result) and one (speaks to too few of the question's facets).",
  );
  expect(said({ rejected: material().rejected.slice(0, 1) })).toContain(
    "of those turned down, one candidate is listed in claims.json, which takes the first 200 at most (motivation or method, not a result).",
  );
  expect(said({ rejected: [] })).toContain("none was turned down.");
});

test("one claim is one, two are both", () => {
  expect(said({ claims: CLAIMS.slice(0, 1) })).toContain(
    "One sentence became a claim; of those turned down, two candidates are listed in claims.json, which takes the first 200 at most: one (motivation or method, not a result) and one (speaks to too few of the question's facets). Its quotation stands in its source to the letter; by closeness to the source, it is verbatim (",
  );
  expect(said({ claims: CLAIMS.slice(0, 2) })).toContain(
    "Their quotations stand in their sources, all to the letter; by closeness to the source, both are verbatim (",
  );
});

test("each work found is left out, kept beside or read, and the numbers add up", () => {
  expect(said()).toContain(
    "10 records came back; two repeated another, which leaves eight works. Of these, two were left out: one (names nothing that the question names) and one (retracted or withdrawn: supports nothing); one was kept as background, not as evidence; five were read, all as abstract.",
  );
  expect(RECORDS).toHaveLength(8);
});
