import { describe, expect, test } from "vitest";
import { compared } from "../compared.example.ts";
import { orderConflicts } from "./order.ts";

describe("passes", () => {
  test.each([
    [
      "Iron and zinc were measured in serum.",
      "Zinc and iron were measured in serum.",
      "a list in another order",
    ],
    ["Recall was improved by caffeine.", "Caffeine improved recall.", "passive for active"],
    [
      "In adult mice, caffeine improved spatial recall.",
      "Caffeine improved spatial recall in adult mice.",
      "a phrase moved to the front",
    ],
    [
      "H2O lowers latency by up to 1.9x at an equal batch size.",
      "At an equal batch size, H2O lowers latency by up to 1.9x.",
      "a phrase of several words moved to the end",
    ],
    [
      "PowerInfer is up to 11.69x faster than llama.cpp.",
      "Relative to llama.cpp on the RTX 4090 machine, FP16 inference with PowerInfer is 7.23x faster on average and up to 11.69x faster, the maximum being that of Falcon-40B.",
      "what is compared with, said first",
    ],
    [
      "The valve opens twice if the tank is full.",
      "If the tank is full, the valve opens twice.",
      "a condition moved to the end",
    ],
  ])("%j of %j: %s", (claim, sentence) => expect(orderConflicts(compared(claim, sentence))).toEqual([]));
});

describe("refuses", () => {
  test.each([
    [
      "Late mowing doubled the yield.",
      "Mowing doubled the yield in June; late mowing had no effect.",
      "a word of another statement",
    ],
    [
      "BERT outperforms ELMo on parsing.",
      "ELMo outperforms BERT on parsing.",
      "two names that changed places",
    ],
    [
      "Zinc was higher than iron in serum.",
      "Iron was higher than zinc in serum.",
      "the sides of a comparison",
    ],
    [
      "llama.cpp is up to 11.69x faster than PowerInfer.",
      "Relative to llama.cpp, inference with PowerInfer is up to 11.69x faster.",
      "the sides of a comparison, one said first",
    ],
  ])("%j of %j: %s", (claim, sentence) =>
    expect(orderConflicts(compared(claim, sentence)).map((conflict) => conflict.kind)).toContain("order"),
  );
});
