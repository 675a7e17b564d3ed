import { expect, test } from "vitest";
import { contests } from "./contests.ts";
import { splitSentences } from "./sentences.ts";

const text = (words: string) => ({ title: "", text: words, sentences: splitSentences(words) });

test.each([
  [
    "Daily rest improved recall in older adults.",
    "Daily rest did not improve recall in older adults.",
    "negation",
  ],
  ["Daily rest improved recall in older adults.", "Daily rest impaired recall in older adults.", "direction"],
  [
    "The drug reduced mortality by 12 % in adults.",
    "The drug reduced mortality by 30 % in adults.",
    "number",
  ],
])("%j is contested by %j", (claim, other, kind) =>
  expect(contests(claim, text(other))?.conflicts.map((conflict) => conflict.kind)).toContain(kind),
);

test.each([
  [
    "Daily rest improved recall in older adults.",
    "Daily rest improved recall in older adults.",
    "it says the same",
  ],
  [
    "Daily rest improved recall in older adults.",
    "Caffeine impaired recall in older adults.",
    "another subject",
  ],
  [
    "The drug reduced mortality by 12 % in adults.",
    "The drug reduced admissions by 30 % in adults.",
    "another measure",
  ],
  [
    "The drug reduced mortality by 12 % in adults.",
    "The drug reduced mortality by 30 % in children.",
    "another population",
  ],
  [
    "The parser is up to 3.5x faster.",
    "The parser is on average 2.1x faster than before.",
    "a maximum and a mean",
  ],
])("%j is not contested by %j: %s", (claim, other) => expect(contests(claim, text(other))).toBeUndefined());
