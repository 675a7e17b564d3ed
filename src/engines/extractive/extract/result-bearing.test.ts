import { expect, test } from "vitest";
import { compares, noResult } from "./result-bearing.ts";

test.each([
  ["Hedges reduced the loss of eggs.", false],
  ["Birds lost 3 % of their eggs.", true],
  ["Nesting success was higher in hedges than in fields.", false],
  ["There was no association between hedges and eggs.", false],
  ["The main contribution of hedges to nesting came from a 12 % lower loss.", true],
  ["Hedges lowered the loss of eggs until further hedges were cut.", false],
  ["Hedges lower losses in the first week.", false],
  ["Works of art in hedges lower the loss of eggs.", false],
  ["We propose HedgeBot, which reduces errors by 12 %.", true],
])("%j is a result", (sentence, hasAmount) => {
  expect(noResult(sentence, hasAmount)).toBeUndefined();
});

test.each([
  "We study the effect of hedges on birds.",
  "This paper presents a robot that counts birds.",
  "The effect of hedges on birds remains unclear.",
  "Hedges are important for birds.",
  "Counting birds is challenging.",
  "We hypothesised that hedges reduce losses.",
  "Farms were randomly assigned to hedges.",
  "Previous studies have focused on grass.",
  "Further research is warranted.",
  "Hedges have attracted much attention.",
  "HedgeBot is a robot with wheels.",
  "The study's results demonstrate the first practical way to lower the loss of eggs.",
  "Until further studies verify a low loss of eggs, hedges should wait.",
  "The main contribution is a larger count of birds than before.",
  "Recently, several works have shown a lower loss of eggs over the baseline.",
  "While existing works have found some success, hedges lose more eggs than grass.",
])("%j is none", (sentence) => {
  expect(noResult(sentence, false)).toBeDefined();
});

test.each([
  ["Hedges shelter more birds than grass.", true],
  ["It runs 3x faster.", true],
  ["It took less than 4 hours.", false],
  ["Hedges shelter birds.", false],
])("%j compares: %s", (sentence, does) => {
  expect(compares(sentence)).toBe(does);
});

test.each([
  "While hedges have gained popularity, they lose more eggs than grass.",
  "Although hedges are a promising strategy, nests suffer losses there.",
])("what is granted at the head takes nothing from the result behind it: %s", (sentence) => {
  expect(noResult(sentence, false)).toBeUndefined();
});

test.each([
  "While hedges have gained popularity, they are green.",
  "Hedges have gained popularity, and they lose more eggs than grass.",
])("without a result behind it, or without a grant, it is none: %s", (sentence) => {
  expect(noResult(sentence, false)).toBeDefined();
});
