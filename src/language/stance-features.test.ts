import { describe, expect, test } from "vitest";
import { analyse } from "./analyse.ts";
import { splitSentences } from "./sentences.ts";
import { STANCE_FEATURES } from "./stance-features.ts";

const CLAIM = "Daily rest increases the recall of word lists in older adults.";

function leaning(claim: string, result: string): Record<string, number> {
  const text = `Little is known about rest. We tested forty adults for a month. ${result} More trials are wanted.`;
  const figures = analyse(claim, { title: "On rest", text, sentences: splitSentences(text) }).leaning();
  expect(figures).toHaveLength(STANCE_FEATURES.length);
  return Object.fromEntries(STANCE_FEATURES.map((name, i) => [name, figures[i] ?? Number.NaN]));
}

describe("what a result is to a claim shows in", () => {
  test.each([
    ["We found that daily rest increased the recall of word lists.", "direction shared"],
    ["We found that daily rest decreased the recall of word lists.", "opposite in its place"],
    ["We found that daily rest slowed the recall of word lists.", "effects opposed in place"],
    ["We found that daily rest improved the recall of word lists.", "effects shared in place"],
    ["We found that daily rest governed the recall of word lists.", "direction unexplained"],
    ["We found that daily rest did not change the recall of word lists.", "denial differs"],
    ["We found that daily rest impaired the recall of word lists.", "effect differs"],
  ])("%s: %s", (result, name) => expect(leaning(CLAIM, result)[name]).toBeGreaterThan(0.3));
});

describe("and does not where it should not", () => {
  test.each([
    ["We found that daily rest decreased the recall of word lists.", "direction shared"],
    ["We found that daily rest improved the recall of word lists.", "effects opposed in place"],
    ["We found that daily rest slowed the recall of word lists.", "effects shared in place"],
    ["We found that daily rest increased recall in older adults.", "direction unexplained"],
    ["We found that daily rest increased the recall of word lists.", "denial differs"],
    ["We found that daily rest increased the recall of word lists.", "effect differs"],
  ])("%s: %s", (result, name) => expect(leaning(CLAIM, result)[name]).toBeLessThan(0.3));
});

test("a claim that lessens or denies is told from one that does not", () => {
  const result = "We found that daily rest increased the recall of word lists.";
  expect(leaning(CLAIM, result)["claim denies or lessens"]).toBe(0);
  expect(leaning("Daily rest does not increase recall.", result)["claim denies or lessens"]).toBe(1);
});

test("a title that says the contrary of the claim is heard", () => {
  const text = "Little is known. We tested forty adults. Word lists were read. More trials are wanted.";
  const turned = (title: string) => {
    const source = { title, text, sentences: splitSentences(text) };
    return analyse(CLAIM, source).leaning()[STANCE_FEATURES.indexOf("opposite in its place")] ?? 0;
  };
  expect(turned("Daily rest decreases the recall of word lists in older adults")).toBeGreaterThan(0);
  expect(turned("Daily rest increases the recall of word lists in older adults")).toBe(0);
});

test("every figure is finite, whatever the text is", () => {
  for (const result of ["", "12 %.", "¿?", "rest ".repeat(200)])
    for (const figure of Object.values(leaning(CLAIM, result))) expect(Number.isFinite(figure)).toBe(true);
});
