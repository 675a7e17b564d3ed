import { expect, test } from "vitest";
import { material } from "../compose.example.ts";
import { allAtOnce } from "./all-at-once.ts";
import { CLAIMS } from "./claims.example.ts";
import { PLAN } from "./plan.example.ts";

const plan = { ...PLAN, comparisons: [] };
const causal = { ...plan, relation: "cause" as const };
const caused = CLAIMS.map((each, i) =>
  i === 0 ? { ...each, text: each.text.replace(/\.$/, ", because of rain.") } : each,
);

test.each<[string, Parameters<typeof material>[0], string]>([
  ["some claims", { plan }, "three of six claims speak to all that is asked at once"],
  ["no claim", { plan, claims: CLAIMS.slice(4) }, "none of two claims speaks to all that is asked at once"],
  [
    "one claim, which tells the cause, too",
    { plan: causal, claims: caused },
    "one of six claims speaks to all that is asked at once and says what brings it about",
  ],
])("how many claims speak to the whole question is said: %s", (_, over, said) => {
  expect(allAtOnce(material(over))).toBe(said);
});

test.each<[string, Parameters<typeof material>[0]]>([
  ["where all do", { plan, claims: CLAIMS.slice(0, 3) }],
  ["where there is none", { plan, claims: [] }],
  ["where things are compared", {}],
])("nothing is said %s", (_, over) => {
  expect(allAtOnce(material(over))).toBe("");
});
