import { describe, expect, test } from "vitest";
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

describe("where the search tells how many works have a word", () => {
  const searched = { size: 9999, worksWith: (word: string) => (word === "hedges" ? 1 : 6000) };
  const figuresOf = (name: (typeof STANDING)[number], scores: number[]) =>
    standingOf(
      ["Hedges shelter birds.", "Fences shelter more birds."].map((text, i) => ({
        ...analysed(text),
        score: scores[i],
      })),
      searched,
    ).map((figures) => figures[STANDING.indexOf(name)] ?? 0);

  test("a text is as near as its score is high", () => {
    const [first = 0, second = 0] = figuresOf("nearness", [8, 4]);
    expect(first / second).toBeCloseTo(2, 9);
  });

  test("in a library of two works a word is not thought rare because one of them has it", () => {
    const [two = 0] = standingOf(
      [
        { ...analysed("Fences."), score: 1 },
        { ...analysed("Hedges."), score: 1 },
      ],
      { size: 2, worksWith: () => 1 },
    ).map((figures) => figures[STANDING.indexOf("rarest missing")] ?? 0);
    expect(two).toBeLessThan(1);
  });

  test("a text that lacks a rare word of the claim lacks more than one that lacks a common one", () => {
    const [hedges = 0, fences = 0] = figuresOf("rarest missing", [8, 4]);
    expect(hedges).toBeLessThan(fences);
    expect(fences).toBeLessThanOrEqual(1);
  });
});
