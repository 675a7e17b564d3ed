import { expect, test } from "vitest";
import { analyse } from "./analyse.ts";
import { splitSentences } from "./sentences.ts";
import { ALONE, STANDING, standingOf } from "./standing.ts";

const CLAIM = "Hedges shelter more birds than fences.";
const analysed = (text: string) => analyse(CLAIM, { title: "", text, sentences: splitSentences(text) });

test("a text that was found alone has nothing to compare with", () => {
  expect(standingOf([analysed("Hedges shelter birds.")])).toEqual([[...ALONE]]);
  expect(ALONE).toHaveLength(STANDING.length);
});

test("the text that alone has a claim's scarce word is ahead of the others, and they are behind", () => {
  const standings = standingOf([
    analysed("Birds were counted. Fences were built."),
    analysed("Hedges were full of birds. Fences were not."),
    analysed("Birds sat on fences. It rained."),
  ]);
  const ahead = standings.map((figures) => figures[STANDING.indexOf("scarce words ahead")] ?? 0);
  expect(ahead[1]).toBeGreaterThan(0);
  expect(ahead[0]).toBeLessThan(0);
  expect(ahead[2]).toBeLessThan(0);
  expect(standings.map(([rank]) => rank)).toEqual([1, 1 / 2, 1 / 3]);
});
