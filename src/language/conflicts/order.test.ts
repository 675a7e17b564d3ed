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
  ])("%j of %j: %s", (claim, sentence) => expect(orderConflicts(compared(claim, sentence))).toEqual([]));
});

describe("refuses", () => {
  test.each([
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
  ])("%j of %j: %s", (claim, sentence) =>
    expect(orderConflicts(compared(claim, sentence)).map((conflict) => conflict.kind)).toContain("order"),
  );
});
