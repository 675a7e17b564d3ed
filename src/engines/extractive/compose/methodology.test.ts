import { expect, test } from "vitest";
import type { Gap } from "../../../model/gap.ts";
import { material } from "../compose.example.ts";
import { CLAIMS } from "./claims.example.ts";
import { methodology } from "./methodology.ts";
import { RECORDS } from "./works.example.ts";

const said = (over: Parameters<typeof material>[0] = {}) => methodology(material(over));

test("a wider search that was not needed is named, and one that was sent is not", () => {
  const { sent } = material();
  const spared = "What was found needed no wider search, with q3.";
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

test("candidates turned down are those that are listed, which a limit may have cut", () => {
  expect(said()).toContain(
    "Six sentences became claims; of those turned down, two candidates are listed: one (motivation or method, not a result) and one (speaks to too few of the question's facets).",
  );
  expect(said({ rejected: material().rejected.slice(0, 1) })).toContain(
    "of those turned down, one candidate is listed (motivation or method, not a result).",
  );
  expect(said({ rejected: [] })).toContain("none was turned down.");
});

test("one claim is one, two are both", () => {
  expect(said({ claims: CLAIMS.slice(0, 1) })).toContain(
    "One sentence became a claim; of those turned down, two candidates are listed: one (motivation or method, not a result) and one (speaks to too few of the question's facets). Its quotation stands in its source to the letter; by closeness to the source, it is verbatim (",
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
