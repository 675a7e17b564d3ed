import { describe, expect, test } from "vitest";
import { compared } from "../compared.example.ts";
import { numberConflicts } from "./number.ts";

describe("passes", () => {
  test.each([
    [
      "It reduced mortality by 12 % in adults.",
      "The drug reduced mortality by 12% in adults.",
      "the same number written otherwise",
    ],
    ["Of 1000 mice, three died.", "Of 1,000 mice, 3 died.", "thousands and words"],
    [
      "Accuracy rose to 0.9 in the second year.",
      "Accuracy rose from 0.5 to 0.9 in the second year.",
      "one of two numbers, in place",
    ],
    [
      "Wanda has a lower perplexity than SparseGPT at 50% sparsity on LLaMA-2-7B.",
      "The perplexity of LLaMA-2-7B is 6.51 after SparseGPT and 6.42 after Wanda.",
      "a number of another unit, which is no number instead",
    ],
  ])("%j of %j: %s", (claim, sentence) => expect(numberConflicts(compared(claim, sentence))).toEqual([]));
});

describe("refuses", () => {
  test.each([
    [
      "The drug reduced mortality by 21 % in adults.",
      "The drug reduced mortality by 12 % in adults.",
      "another number",
    ],
    [
      "Group A gained 5 kg and group B gained 3 kg.",
      "Group A gained 3 kg and group B gained 5 kg.",
      "two numbers that changed places",
    ],
    [
      "Accuracy rose to 0.5 in the second year.",
      "Accuracy rose from 0.5 to 0.9 in the second year.",
      "a number of something else in the sentence",
    ],
    [
      "The cohort had 40 patients with severe disease.",
      "The cohort had patients with severe disease.",
      "a number put in",
    ],
  ])("%j of %j: %s", (claim, sentence) =>
    expect(numberConflicts(compared(claim, sentence)).map((conflict) => conflict.kind)).toContain("number"),
  );
});
