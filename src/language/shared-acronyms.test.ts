import { expect, test } from "vitest";
import { sharedAcronyms } from "./shared-acronyms.ts";

const HEDGES = "Farms tried hedge planting (HP) for birds.";

test("what several works spell out alike is known to all", () => {
  expect([...sharedAcronyms([HEDGES, HEDGES, "HP works."])]).toEqual([["hp", ["hedg", "plant"]]]);
});

test.each([
  ["one work alone", [HEDGES, "HP works."]],
  ["works that spell it out otherwise", [HEDGES, HEDGES, "We saw high pressure (HP) there."]],
])("but not what is spelled out by %s", (_, texts) => {
  expect([...sharedAcronyms(texts)]).toEqual([]);
});
