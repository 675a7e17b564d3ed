import { describe, expect, test } from "vitest";
import { compared } from "../compared.example.ts";
import { directionConflicts } from "./direction.ts";

describe("passes", () => {
  test.each([
    [
      "Exercise lowered blood pressure in adults.",
      "Exercise reduced blood pressure in adults.",
      "two words of one direction",
    ],
    [
      "The drug increased survival.",
      "The drug increased survival and decreased pain.",
      "another word's direction",
    ],
  ])("%j of %j: %s", (claim, sentence) => expect(directionConflicts(compared(claim, sentence))).toEqual([]));
});

describe("refuses", () => {
  test.each([
    [
      "Exercise increased blood pressure in adults.",
      "Exercise decreased blood pressure in adults.",
      "the opposite verb",
    ],
    [
      "The mutant strain was resistant to the drug.",
      "The mutant strain was sensitive to the drug.",
      "the opposite adjective",
    ],
    [
      "Expression was upregulated in tumours.",
      "Expression was downregulated in tumours.",
      "the opposite prefix",
    ],
    [
      "It is an ATP-independent mechanism in cells.",
      "It is an ATP-dependent mechanism in cells.",
      "the opposite beside the same word",
    ],
    ["Scores were higher after training.", "Scores were lower after training.", "the opposite comparative"],
  ])("%j of %j: %s", (claim, sentence) =>
    expect(directionConflicts(compared(claim, sentence)).map((conflict) => conflict.kind)).toContain(
      "direction",
    ),
  );
});
