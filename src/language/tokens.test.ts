import { describe, expect, test } from "vitest";
import { stemOf, stemsIn, tokenize } from "./tokens.ts";

describe("words and numbers are found with their offsets", () => {
  test.each([
    ["long-term use", ["long", "term", "use"]],
    ["IL-6 and p53", ["IL-6", "and", "p53"]],
    ["1,000 of 3.5 and .05", ["1,000", "of", "3.5", "and", ".05"]],
    ["11.69x faster", ["11.69", "x", "faster"]],
    ["the patient's risk", ["the", "patient's", "risk"]],
    ["", []],
  ])("%j", (text, words) => {
    const tokens = tokenize(text);
    expect(tokens.map((token) => token.text)).toEqual(words);
    for (const { start, end, text: word } of tokens) expect(text.slice(start, end)).toBe(word);
    expect(stemsIn(text)).toEqual(tokens.map((token) => token.stem));
  });
});

describe("one stem for derivations, spellings and compounds of one word", () => {
  test.each([
    ["tumour", "tumors"],
    ["anaemia", "anemia"],
    ["randomised", "randomized"],
    ["oestrogen", "estrogen"],
    ["analysing", "analyzing"],
    ["modelled", "modeled"],
    ["il-6", "il6"],
    ["tnf-α", "tnfalpha"],
    ["patient's", "patients"],
    ["fibre", "fiber"],
  ])("%s, %s", (one, other) => expect(stemOf(one)).toBe(stemOf(other)));

  test.each([
    ["increase", "decrease"],
    ["able", "unable"],
    ["il-6", "il-8"],
    ["four", "for"],
    ["universe", "unit"],
  ])("not %s, %s", (one, other) => expect(stemOf(one)).not.toBe(stemOf(other)));
});
