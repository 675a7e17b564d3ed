import { expect, test } from "vitest";
import type { Facet } from "../model/facet.ts";
import { findAcronyms } from "./acronyms.ts";
import { namesFacet, searchable } from "./facet-mentions.ts";
import { withAcronyms } from "./with-acronyms.ts";

const hedges: Facet = {
  id: "hedge-planting",
  label: "hedge planting",
  kind: "topic",
  role: "subject",
  variants: ["hedge planting"],
};
const names = (sentence: string, work: string) =>
  namesFacet(withAcronyms(searchable(sentence), findAcronyms(work)), hedges);

test("a short form names what its own work spells out", () => {
  expect(names("HP reduced the loss of eggs.", "Farms tried hedge planting (HP) for birds.")).toBe(true);
});

test.each([
  ["HP reduced the loss of eggs.", "Farms with high pressure (HP) lose eggs."],
  ["HP reduced the loss of eggs.", "Farms tried hedge planting for birds."],
  ["Grass reduced the loss of eggs.", "Farms tried hedge planting (HP) for birds."],
])("but not “%s” after “%s”", (sentence, work) => {
  expect(names(sentence, work)).toBe(false);
});
