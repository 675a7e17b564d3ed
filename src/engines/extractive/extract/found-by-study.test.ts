import { describe, expect, test } from "vitest";
import { foundByStudy } from "./found-by-study.ts";
import { noResult } from "./result-bearing.ts";
import { dangling } from "./stands-alone.ts";

describe("what authors say they found can be read alone", () => {
  test.each([
    [
      "We found no association between milk and hip fractures.",
      "The study found no association between milk and hip fractures.",
    ],
    [
      "We also observed a 23% lower risk of falls among swimmers.",
      "The study also observed a 23% lower risk of falls among swimmers.",
    ],
    [
      "After adjustment for age, we found a higher use of inhalers in cities.",
      "After adjustment for age, the study found a higher use of inhalers in cities.",
    ],
    [
      "Our results support an early reduction in mortality with yearly visits.",
      "The study's results support an early reduction in mortality with yearly visits.",
    ],
    [
      "Our findings indicate that evaluators of nests lower the losses.",
      "The study's findings indicate that evaluators of nests lower the losses.",
    ],
    ["We identify three genes that reduce growth.", "The study identifies three genes that reduce growth."],
  ])("%s", (sentence, alone) => {
    expect(foundByStudy(sentence)).toBe(alone);
    expect(dangling(alone)).toBeUndefined();
    expect(noResult(alone, false)).toBeUndefined();
  });

  test.each([
    "We found that milk is healthy.",
    "We report on a trial of milk in Kenya.",
    "We found it useful.",
    "Our results are better.",
    "Our robot supports farmers.",
    "We find show that birds sleep.",
    "We searched for trials and found none of our drugs.",
    "Milk, as we found, lowers the risk.",
  ])("but not: %s", (sentence) => expect(foundByStudy(sentence)).toBe(sentence));

  test("what the authors only did stays what was done", () =>
    expect(noResult("The study used three genes to test lower growth.", false)).toBe(
      "says what was done, not what was found",
    ));
});
