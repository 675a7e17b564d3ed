import { describe, expect, test } from "vitest";
import { compared } from "../compared.example.ts";
import { qualifierConflicts } from "./qualifier.ts";

describe("passes", () => {
  test.each([
    ["On average, the film was 4 mm thick.", "The film was 4 mm thick on average.", "a mean told first"],
    ["The parser is up to 3.5x faster.", "The parser is up to 3.5x faster than before.", "a maximum kept"],
    ["It takes about 40 minutes to finish.", "It takes 40 minutes to finish.", "“about” of an exact number"],
    [
      "The parser reached at most 5 % error.",
      "The parser reached up to 5 % error.",
      "two ways to say a maximum",
    ],
  ])("%j of %j: %s", (claim, sentence) => expect(qualifierConflicts(compared(claim, sentence))).toEqual([]));
});

describe("refuses", () => {
  test.each([
    ["The film was 4 mm thick.", "On average, the film was 4 mm thick.", "a mean told first, left out"],
    [
      "The parser is on average 3.5x faster.",
      "The parser is up to 3.5x faster.",
      "a maximum taken for a mean",
    ],
    ["The parser is 3.5x faster.", "The parser is up to 3.5x faster.", "a maximum taken for the figure"],
    [
      "It takes 40 minutes to finish.",
      "It takes at least 40 minutes to finish.",
      "a minimum taken for the figure",
    ],
    [
      "PowerInfer is 11.69x faster on average than llama.cpp.",
      "Relative to llama.cpp, PowerInfer is 7.23x faster on average and up to 11.69x faster.",
      "a maximum taken for the mean that stands beside it",
    ],
    ["The mean age was 40 years.", "The median age was 40 years.", "a median taken for a mean"],
  ])("%j of %j: %s", (claim, sentence) =>
    expect(qualifierConflicts(compared(claim, sentence)).map((conflict) => conflict.kind)).toContain(
      "qualifier",
    ),
  );
});
