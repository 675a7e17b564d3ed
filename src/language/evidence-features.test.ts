import { describe, expect, test } from "vitest";
import { analyse } from "./analyse.ts";
import { FEATURES } from "./evidence-features.ts";
import { splitSentences } from "./sentences.ts";

const CLAIM = "Hedgerows shelter more songbirds than fences.";

function figures(result: string): Record<string, number> {
  const text = `Little is known about farms. We counted for a year. ${result} More counts are wanted.`;
  const { features } = analyse(CLAIM, { title: "On farms", text, sentences: splitSentences(text) });
  expect(features).toHaveLength(FEATURES.length);
  return Object.fromEntries(FEATURES.map((name, i) => [name, features[i] ?? Number.NaN]));
}

describe("a text that lacks what the claim speaks of first", () => {
  test.each(["first word", "first telling word"])("is told by the %s", (name) => {
    expect(figures("We found that hedgerows sheltered songbirds.")[name]).toBe(1);
    expect(figures("We found that fences sheltered songbirds.")[name]).toBe(0);
  });
});

test("the more sentences tell of the claim, the more telling sentences there are", () => {
  const one = figures("We found that hedgerows sheltered songbirds.");
  const two = figures("We found that hedgerows sheltered songbirds. Fences sheltered fewer songbirds.");
  expect(two["telling sentences"]).toBeGreaterThan(one["telling sentences"] ?? 1);
});

test("every figure is finite, whatever the text is", () => {
  for (const result of ["", "12 %.", "¿?", "hedgerows ".repeat(200)])
    for (const figure of Object.values(figures(result))) expect(Number.isFinite(figure)).toBe(true);
});
