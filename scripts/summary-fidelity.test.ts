import { describe, expect, test } from "vitest";
import { copiedRuns, numbersIn, unfaithfulNumbers } from "./summary-fidelity.ts";

const source =
  "Our engine is up to 11.69x faster than the baseline. It causes 1.5-2.8\\(\\times\\) less traffic. " +
  "On average it uses 42% of the memory. It holds three models of 30 billion parameters on up to two GPUs. It costs 18% less.";

describe("a summary's numbers are its sources'", () => {
  test.each([
    ["a maximum kept as one", "Engine is up to 11.69x faster."],
    ["a mean kept as one", "Engine uses 42% of the memory on average."],
    ["both ends of a range", "Engine causes 1.5 to 2.8 times less traffic."],
    ["a number as a word", "Engine holds 3 models."],
    ["a long unit", "The models have 30B parameters."],
    ["a plain number", "Engine costs 18% less."],
  ])("passes %s", (_, summary) => expect(unfaithfulNumbers(summary, [source])).toEqual([]));

  test.each([
    ["an invented number", "Engine is up to 12x faster.", "not in any source: 12x"],
    ["an invented number word", "Engine needs five GPUs.", "not in any source: 5"],
    ["another unit", "Engine costs 18x less.", "not in any source: 18x"],
    ["another decimal", "Engine is up to 11.6x faster.", "not in any source: 11.6x"],
    ["a maximum that lost its word", "Engine is 11.69x faster.", "a maximum in its sources: 11.69x"],
    [
      "a maximum whose word belongs to another",
      "Engine is 11.69x faster and needs up to two GPUs.",
      "a maximum in its sources: 11.69x",
    ],
    ["a mean that lost its word", "Engine uses 42% of the memory.", "a mean in its sources: 42%"],
    ["a maximum that is none", "Engine costs up to 18% less.", "a maximum in no source: 18%"],
  ])("refuses %s", (_, summary, message) =>
    expect(unfaithfulNumbers(summary, [source])).toEqual([expect.stringContaining(message)]),
  );
});

test("numbers in names count", () => {
  expect(numbersIn("OPT-30B on an A100").map(({ value, unit }) => [value, unit])).toEqual([
    [30, "B"],
    [100, ""],
  ]);
});

describe("a summary's words are its own", () => {
  const copied = "it holds three models of 30 billion parameters on up to two GPUs";
  test("eight words in a row that a source has are found", () => {
    expect(copiedRuns(`We say that ${copied}.`, [source], [])[0]).toBe(
      "it holds three models of 30 billion parameters",
    );
  });
  test("seven words in a row, or a title, may be the same", () => {
    expect(copiedRuns("It holds three models of 30 billion weights.", [source], [])).toEqual([]);
    expect(copiedRuns(copied, [source], [copied])).toEqual([]);
  });
});
