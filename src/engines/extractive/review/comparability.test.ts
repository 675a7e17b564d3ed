import { expect, test } from "vitest";
import { CLAIMS } from "../compose/claims.example.ts";
import { PLAN } from "../compose/plan.example.ts";
import { comparability } from "./comparability.ts";

const [claim] = CLAIMS;
const [number] = claim!.quantities;
const keeps = { facets: [...claim!.facets, "wet-springs"] };
const measured = { quantities: [{ ...number!, measure: "nesting success" }] };

test.each([
  ["says what, when and keeps to a condition asked for", { ...keeps, ...measured }, 1, ""],
  ["does not say what is measured", keeps, 0.8, "its sentence does not say what its number measures"],
  [
    "says nothing of its number",
    { ...keeps, text: "Hedgerows raise it by 31%.", quantities: [{ ...number!, condition: undefined }] },
    0.6,
    "its sentence says neither what its number measures nor under which condition",
  ],
  ["has no number", { ...keeps, quantities: [] }, 0.6, "has no number, where the question asks for one"],
  ["keeps to no condition asked for", measured, 0.7, "keeps to no condition of the question (wet springs)"],
])("a claim that %s", (_, over, value, reason) => {
  const worth = comparability({ ...claim!, ...over } as (typeof CLAIMS)[0], PLAN);
  expect(worth.value).toBeCloseTo(value);
  expect(worth.reason).toBe(reason);
});

test("a question that asks for no number and sets no condition takes any claim as comparable", () => {
  const plan = {
    ...PLAN,
    asksForNumber: false,
    facets: PLAN.facets.filter((facet) => facet.role !== "condition"),
  };
  expect(comparability({ ...claim!, quantities: [] }, plan).value).toBe(1);
});
