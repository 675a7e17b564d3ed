import { expect, test } from "vitest";
import type { Plan } from "../../../model/plan.ts";
import { material } from "../compose.example.ts";
import { CLAIMS } from "./claims.example.ts";
import { answersWhole, howManyNameAll } from "./naming-all.ts";
import { PLAN } from "./plan.example.ts";

const asking = (...ids: string[]): Plan => ({
  ...PLAN,
  comparisons: [],
  facets: PLAN.facets.filter((facet) => ids.includes(facet.id)),
});
const three = asking("hedgerows", "nesting-success", "farmland-birds");
const causal: Plan = { ...three, relation: "cause" };
const caused = CLAIMS.map((each, i) =>
  i === 0 ? { ...each, text: each.text.replace(/\.$/, ", because of rain.") } : each,
);

test.each<[string, Parameters<typeof material>[0], string]>([
  ["some claims", { plan: three }, "two of six claims name every part of the question at once"],
  [
    "all claims",
    { plan: three, claims: [CLAIMS[0]!, CLAIMS[2]!] },
    "both claims name every part of the question at once",
  ],
  [
    "no claim",
    { plan: three, claims: CLAIMS.slice(3) },
    "none of the three claims names every part of the question at once",
  ],
  [
    "not the one claim",
    { plan: three, claims: CLAIMS.slice(5) },
    "the one claim does not name every part of the question at once",
  ],
  [
    "things that are compared, conditions aside",
    { plan: PLAN },
    "none of the six claims names every part of the question at once, wet springs aside",
  ],
  [
    "a question with one part",
    { plan: asking("hedgerows", "wet-springs") },
    "five of six claims name hedgerows, wet springs aside",
  ],
  [
    "one claim on a question for a cause",
    { plan: causal, claims: CLAIMS.slice(0, 1) },
    "the one claim names every part of the question at once, and does not say what causes nesting success",
  ],
  [
    "a question for a cause",
    { plan: causal, claims: caused },
    "two of six claims name every part of the question at once; one of six claims says what causes nesting success",
  ],
])("how many claims name the whole question is said: %s", (_, over, said) => {
  expect(howManyNameAll(material(over))).toBe(said);
});

test("nothing is said where there is no claim", () => {
  expect(howManyNameAll(material({ claims: [] }))).toBe("");
});

test.each<[string, Parameters<typeof material>[0], boolean]>([
  ["one names every part", { plan: three }, true],
  ["none names every part", { plan: three, claims: CLAIMS.slice(3) }, false],
  ["one names every part and tells the cause that is asked for", { plan: causal, claims: caused }, true],
  ["none tells the cause that is asked for", { plan: causal }, false],
])("a claim answers the question as a whole or none does: %s", (_, over, whole) => {
  expect(answersWhole(material(over))).toBe(whole);
});
