import { describe, expect, test } from "vitest";
import { compared } from "../compared.example.ts";
import { sidesConflicts } from "./sides.ts";

describe("passes", () => {
  test.each([
    ["The drug worked better in mice than in rats.", "In mice, the drug worked better than in rats."],
    ["PowerInfer is faster than llama.cpp.", "Relative to llama.cpp, inference with PowerInfer is faster."],
    [
      "More than 40 mice were given the drug.",
      "The drug was given to more than 40 mice, rather than to rats.",
    ],
    ["Zinc was higher than iron in serum.", "In serum, zinc was higher than iron."],
  ])("%j of %j", (claim, sentence) => expect(sidesConflicts(compared(claim, sentence))).toEqual([]));
});

describe("refuses", () => {
  test.each([
    ["The drug worked better in rats than in mice.", "In mice, the drug worked better than in rats."],
    ["In rats, the drug worked better than in mice.", "In mice, the drug worked better than in rats."],
    ["llama.cpp is faster than PowerInfer.", "Relative to llama.cpp, inference with PowerInfer is faster."],
    ["Compared with zinc, iron was higher in serum.", "Zinc was higher than iron in serum."],
  ])("%j of %j", (claim, sentence) =>
    expect(sidesConflicts(compared(claim, sentence)).map((conflict) => conflict.kind)).toEqual(["order"]),
  );
});
