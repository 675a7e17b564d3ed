import { expect, test } from "vitest";
import type { KnownLine } from "./pdf-layout.ts";
import { joinLines, wordsWithin } from "./pdf-text.ts";

const KNOWN = "a document-level effect of the document, a level, the whole intersection and a nest";
const words = wordsWithin([{ text: KNOWN } as KnownLine]);

test.each([
  ["man-", "aged hedges", "managed hedges"],
  ["the inter-", "section of", "the intersection of"],
  ["a document-", "level view", "a document-level view"],
  ["a three-dimens-", "ional view", "a three-dimensional view"],
  ["state-of-", "the-art", "state-of-the-art"],
  ["pre-", "and post-study", "pre- and post-study"],
  ["two-", "to four-fold", "two- to four-fold"],
  ["and-", "rogens", "androgens"],
  ["in-", "cluded", "included"],
  ["a 96-", "sided die", "a 96-sided die"],
  ["the x-", "axis", "the x-axis"],
  ["an ER-", "stress sensor", "an ER-stress sensor"],
  ["a two-", "parameter model", "a two-parameter model"],
  ["Kaplan-", "Meier plots", "Kaplan-Meier plots"],
  ["no hyphen", "here", "no hyphen here"],
  ["a dash -", "here", "a dash -here"],
])("%s / %s is %s", (above, below, joined) => {
  expect(joinLines(above, below, words)).toBe(joined);
});
