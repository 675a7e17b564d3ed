import { expect, test } from "vitest";
import type { Dimension } from "../../../model/review.ts";
import type { Material } from "../../../pipeline/engine.ts";
import { CLAIMS } from "../compose/claims.example.ts";
import { PLAN } from "../compose/plan.example.ts";
import { material } from "../compose.example.ts";
import { linesOf } from "./items.example.ts";

const by = (...works: string[]) => CLAIMS.filter(({ record }) => works.some((work) => record.includes(work)));
const doubted = CLAIMS[2]!;
const ungrounded = CLAIMS.map((claim, i) =>
  i === 1
    ? { ...claim, evidence: claim.evidence.map((each) => ({ ...each, tier: "related" as const })) }
    : claim,
);

test.each<[string, Dimension, Partial<Material>, string]>([
  [
    "one work that carries all",
    "evidence-strength",
    { claims: by("ash") },
    "2 report works one work carries every claim that counts",
  ],
  [
    "two works that carry all",
    "evidence-strength",
    { claims: by("ash", "birch") },
    "1 report works two works carry every claim that counts",
  ],
  [
    "no claim that counts",
    "evidence-strength",
    { claims: [] },
    "2 report works no work carries a claim that counts",
  ],
  [
    "a claim that nothing grounds",
    "citation-grounding",
    { claims: ungrounded },
    `1.5 claim ${CLAIMS[1]!.id} nothing that may support it grounds it`,
  ],
  [
    "a comparison with one side",
    "coverage",
    { claims: CLAIMS.filter(({ facets }) => !facets.includes("grass-strips")) },
    "3 facet grass-strips hedgerows is compared with grass strips, but no claim that counts is about grass strips",
  ],
  [
    "things that no claim sets side by side",
    "coverage",
    {
      claims: CLAIMS.filter(
        ({ facets }) => !facets.includes("grass-strips") || !facets.includes("hedgerows"),
      ),
    },
    "3 facet grass-strips no claim that counts sets hedgerows beside grass strips",
  ],
])("%s costs points", (_, dimension, over, line) => {
  expect(linesOf("challenger", dimension, over)).toContainEqual(expect.stringContaining(line));
  expect(linesOf("challenger", dimension).join("\n")).not.toContain(line);
});

test("a contested claim is worth half, in evidence and in its numbers, with what is in conflict", () => {
  const claims = CLAIMS.slice(0, 5);
  const conflict = "contested: “9% on average” against “up to 31%”";
  expect(linesOf("challenger", "evidence-strength", { claims })).toContain(
    `1 claim ${doubted.id} ${conflict}`,
  );
  expect(linesOf("challenger", "numerical-consistency", { claims })).toContain(
    `1 claim ${doubted.id} its numbers are ${conflict}`,
  );
});

test("a condition that no claim keeps to costs coverage, and its fulfilment does not", () => {
  const line = "3 facet wet-springs no claim that counts keeps to wet springs";
  expect(linesOf("challenger", "coverage")).toContain(line);
  const kept = CLAIMS.map((claim, i) =>
    i === 0 ? { ...claim, facets: [...claim.facets, "wet-springs"] } : claim,
  );
  expect(linesOf("challenger", "coverage", { claims: kept })).not.toContain(line);
});

test("what was not checked about the works is a loss of their integrity", () => {
  const lines = linesOf("challenger", "source-integrity");
  expect(lines).toEqual(["4 gap 8 works retractions and corrections were not checked"]);
  const gaps = material().gaps.filter(({ kind }) => kind !== "integrity");
  expect(linesOf("challenger", "source-integrity", { gaps })).toEqual([]);
});

test("each claim that stands beside the question costs its share, however many there are", () => {
  const beside = (claims: typeof CLAIMS) =>
    linesOf("challenger", "coverage", { claims, plan: { ...PLAN, comparisons: [] } }).filter((line) =>
      line.includes("does not speak to"),
    );
  expect(beside(CLAIMS).map((line) => line.slice(0, 4))).toEqual(Array(3).fill("1.67"));
  expect(beside(CLAIMS.slice(3)).map((line) => line.slice(0, 4))).toEqual(Array(3).fill("3.33"));
});
