import { describe, expect, test } from "vitest";
import { findQuantities } from "./quantities.ts";

const parts = (text: string) =>
  findQuantities(text).map(({ text: number, measure, of, against, condition }) =>
    Object.fromEntries(
      Object.entries({ number, measure, of, against, condition }).filter(([, said]) => said !== undefined),
    ),
  );

describe("what a number measures, whose it is, against what and where, in the sentence's own words", () => {
  test.each([
    [
      "QuickSort5 runs up to 3.5x faster than MergeSort on a single core.",
      [
        {
          number: "3.5x",
          measure: "faster",
          of: "QuickSort5",
          against: "MergeSort",
          condition: "on a single core",
        },
      ],
    ],
    [
      "On a wet track, the RoadGrip tyre shortens the braking distance by 12% on average and by up to 20%.",
      [
        { number: "12%", measure: "braking distance", of: "RoadGrip tyre", condition: "On a wet track" },
        { number: "20%", measure: "braking distance", of: "RoadGrip tyre", condition: "On a wet track" },
      ],
    ],
    [
      "Compared with barley, ryegrass yields 15% higher biomass.",
      [{ number: "15%", measure: "higher biomass", of: "ryegrass", against: "barley" }],
    ],
    [
      "RoadGrip brings the braking distance from 31 m with OldGrip to 27 m, and is 5% lighter than OldGrip when the load is 2 kg.",
      [
        { number: "31 m", measure: "braking distance" },
        { number: "27 m", measure: "braking distance", of: "RoadGrip" },
        {
          number: "5%",
          measure: "lighter",
          of: "RoadGrip",
          against: "OldGrip",
          condition: "when the load is 2 kg",
        },
        { number: "2 kg", of: "load" },
      ],
    ],
    [
      "RoadGrip averages 8.3 m and peaks at 16.1 m with new brakes.",
      [
        { number: "8.3 m", of: "RoadGrip" },
        { number: "16.1 m", of: "RoadGrip", condition: "with new brakes" },
      ],
    ],
    [
      "RoadGrip speeds up braking over OldGrip by 4.7x.",
      [{ number: "4.7x", measure: "braking", of: "RoadGrip", against: "OldGrip" }],
    ],
    [
      "HedgeNet outperforms CopseNet by 3.2% under strong wind.",
      [{ number: "3.2%", of: "HedgeNet", against: "CopseNet", condition: "under strong wind" }],
    ],
    [
      "Recovery was faster in the early group (33%) than in the late group (7%).",
      [
        { number: "33%", of: "early group" },
        { number: "7%", of: "late group" },
      ],
    ],
    [
      "Accuracy rose from 71.2% to 80.4% on the second test.",
      [
        { number: "71.2%", measure: "Accuracy" },
        { number: "80.4%", measure: "Accuracy", condition: "on the second test" },
      ],
    ],
    ["We found that grazing accounts for 40% of the nests.", [{ number: "40%", of: "nests" }]],
    [
      "The sieve gives a 26% increase in recall and a precision of 0.9 for small seeds.",
      [
        { number: "26%", measure: "increase in recall", of: "sieve" },
        { number: "0.9", measure: "precision", of: "sieve", condition: "for small seeds" },
      ],
    ],
    [
      "Walkers had a lower risk of falls (OR 0.72, 95% CI 0.59-0.89).",
      [
        { number: "0.72", measure: "OR" },
        { number: "0.59-0.89", measure: "CI" },
      ],
    ],
  ] as [string, Record<string, string>[]][])("%j", (text, expected) => expect(parts(text)).toEqual(expected));
});

describe("what is in doubt is left out", () => {
  test.each([
    ["a pronoun is nobody", "They reach 40%.", "of"],
    ["results are nobody", "Experimental results show a gain of 4%.", "of"],
    ["a noun that looks like a verb ends no subject", "With a gain of 4%, it won.", "of"],
    ["a phrase in another clause", "It costs $26: birds are heavier than bats.", "against"],
    ["a number is no rival", "It took 4 weeks, less than three years.", "against"],
    ["what is measured is no condition", "It gained 4% in accuracy.", "condition"],
    ["on average is no condition", "It gained 4% on average.", "condition"],
    ["an example is no condition", "For instance, it gained 4%.", "condition"],
    ["a sample is no measure", "There was a sample of 12 nests.", "measure"],
    ["“or” is no odds ratio", "It was 20% (or 16.8% in all).", "measure"],
  ])("%s: %j", (_, text, part) => expect(parts(text).every((each) => !(part in each))).toBe(true));

  test.each(["", "((((", "12%", "of 12%", "by 3x than than than", "(3%", "than 3% than 4x over 5x"])(
    "and %j is read without a fault",
    (text) => expect(() => parts(text)).not.toThrow(),
  );
});
