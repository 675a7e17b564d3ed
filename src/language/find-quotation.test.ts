import { describe, expect, test } from "vitest";
import { findQuotation } from "./find-quotation.ts";

describe("a quotation is found where it stands", () => {
  test.each([
    ["exact words", "They are exact words.", "exact words", "exact"],
    ["broken across lines", "It was bro-\nken across\nlines.", "bro-\nken across\nlines", "normalised"],
    ["a long-term effect", "a long-\nterm effect", "a long-\nterm effect", "normalised"],
    ['the "fine" one', "of the “ﬁne” one", "the “ﬁne” one", "normalised"],
    ["rose to 1000", "rose to 1,000", "rose to 1,000", "normalised"],
    ["able", "unable, then able", "able", "exact"],
  ] as const)("%j in %j", (quote, text, words, match) => {
    const found = findQuotation(quote, text);
    expect(found && text.slice(found.start, found.end)).toBe(words);
    expect(found?.match).toBe(match);
  });
});

describe("it is not found inside a word or a number, or where a letter differs", () => {
  test.each([
    ["able", "unable"],
    ["1.69x", "11.69x faster"],
    ["11", "11.69x faster"],
    ["5 mg", "0.5 mg"],
    ["rose", "Rosen"],
    ["did rise", "did not rise"],
    ["", "anything"],
  ])("%j in %j", (quote, text) => expect(findQuotation(quote, text)).toBeUndefined());
});
