import { expect, test } from "vitest";
import { material } from "../compose.example.ts";
import { allTogether } from "./all-together.ts";
import { citing } from "./cite.ts";
import { PLAN } from "./plan.example.ts";
import { RECORDS } from "./works.example.ts";

const said = (over: Parameters<typeof material>[0]) => {
  const given = material(over);
  return allTogether(given, citing(given.references));
};
const asking = (...ids: string[]) => ({
  ...PLAN,
  facets: PLAN.facets.filter((facet) => ids.includes(facet.id)),
  asksForNumber: false,
});

test("one work that names all that is asked about is cited", () => {
  expect(said({ plan: asking("hedgerows", "grass-strips") })).toBe(
    "One work [@elder2024field] names all that the question names close together.",
  );
});

test("where a number is asked for, it stands close by, too", () => {
  const plan = { ...asking("hedgerows", "grass-strips"), asksForNumber: true };
  expect(said({ plan })).toBe(
    "One work [@elder2024field] names all that the question names close together, with a number.",
  );
});

test("works that each name a part are told from one that names it all", () => {
  const records = RECORDS.map((work) =>
    work.record.id.includes("elder") ? { ...work, passages: [] } : work,
  );
  expect(said({ plan: asking("hedgerows", "grass-strips"), records })).toBe(
    "Works that were read name all that the question names, but no one of them all of it.",
  );
});

test.each([["wet-springs", "hedgerows"], ["hedgerows"]])(
  "nothing is said twice, nor of one thing: %s %s",
  (...ids) => {
    expect(said({ plan: asking(...ids) })).toBe("");
  },
);
