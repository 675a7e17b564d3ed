import { expect, test } from "vitest";
import type { Dimension } from "../../../model/review.ts";
import type { Material } from "../../../pipeline/engine.ts";
import { CLAIMS } from "../compose/claims.example.ts";
import { RECORDS } from "../compose/works.example.ts";
import { material } from "../compose.example.ts";
import { linesOf } from "./items.example.ts";

const [first] = CLAIMS;
const own = (over: Partial<(typeof CLAIMS)[number]["evidence"][number]>) =>
  CLAIMS.map((claim, i) =>
    i === 0
      ? { ...claim, evidence: [{ ...claim.evidence[0]!, ...over }, ...claim.evidence.slice(1)] }
      : claim,
  );
const years = (year: number | undefined) =>
  RECORDS.map((work) => {
    const { year: _old, ...record } = work.record;
    return { ...work, record: { ...record, ...(year === undefined ? {} : { year }) } };
  });
const normalised = { ...first!.evidence[0]!.quotation, match: "normalised" as const };
const { sent } = material();

test.each<[string, Dimension, Partial<Material>, string]>([
  [
    "old evidence",
    "evidence-strength",
    { records: years(2015) },
    "the newest work that carries a claim is 11 years old",
  ],
  [
    "evidence of no year",
    "evidence-strength",
    { records: years(undefined) },
    "no claim that counts is of a known year",
  ],
  [
    "words found after normalising",
    "citation-grounding",
    { claims: own({ quotation: normalised }).slice(0, 5) },
    "verbatim, after normalising characters",
  ],
  [
    "a paraphrase",
    "citation-grounding",
    { claims: own({ tier: "close" }).slice(0, 5) },
    `0.4 claim ${first!.id} close`,
  ],
  [
    "few claims",
    "citation-grounding",
    { claims: CLAIMS.slice(0, 3) },
    "4 report claims 3 of 5 claims that count: 2 missing",
  ],
  [
    "an answer cut off",
    "reproducibility",
    { sent: [{ ...sent[0]!, cutOff: 7 }] },
    "0.3 query q1 a limit cut 7 matches off the answer of Library",
  ],
])("%s costs points", (_, dimension, over, reason) => {
  expect(linesOf("confirmer", dimension, over)).toContainEqual(expect.stringContaining(reason));
  expect(linesOf("confirmer", dimension).join("\n")).not.toContain(reason);
});

test("a part of the question that no work found names costs its share of the coverage", () => {
  expect(linesOf("confirmer", "coverage")).toEqual(["2 facet wet-springs no work found names wet springs"]);
});

test("one database alone costs points, two do not", () => {
  const alone = "1 report search only Library was searched";
  expect(linesOf("confirmer", "reproducibility")).toContain(alone);
  const two = [sent[0]!, { ...sent[1]!, database: "crossref" as const }];
  expect(linesOf("confirmer", "reproducibility", { sent: two })).not.toContain(alone);
});

test("evidence that is corroborated and deeper read loses less", () => {
  const lines = linesOf("confirmer", "evidence-strength");
  expect(lines).toContain(`0.3 claim ${first!.id} read as abstract`);
  expect(lines).toContain(`0.8 claim ${CLAIMS[1]!.id} no other work read says so; read as abstract`);
  const deep = CLAIMS.map((claim) => ({
    ...claim,
    evidence: claim.evidence.map((each) => ({ ...each, depth: "fulltext" as const })),
  }));
  expect(linesOf("confirmer", "evidence-strength", { claims: deep })).toContain(
    `0.5 claim ${CLAIMS[1]!.id} no other work read says so; read as full text`,
  );
});
