import { expect, test } from "vitest";
import { facetSpellings } from "./spellings.ts";

test.each([
  ["dependency parsers", "dependency parsing", true],
  ["colorectal cancer", "colorectal cancing", false],
  ["liver", "living", false],
  ["annotated data sets", "annotated datasets", true],
])("“%s” is also written “%s”: %s", (label, other, isWritten) => {
  expect(facetSpellings(label, "topic", false).includes(other)).toBe(isWritten);
});
