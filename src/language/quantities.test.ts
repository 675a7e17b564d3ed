import { describe, expect, test } from "vitest";
import { findQuantities } from "./quantities.ts";

const brief = (text: string) =>
  findQuantities(text).map(({ value, upper, unit, qualifier }) =>
    [upper === undefined ? value : `${value}..${upper}`, unit, qualifier].join(" ").replace("  ", " "),
  );

describe("a number is read in every form it is written in", () => {
  test.each([
    ["It has 1,000 rows.", ["1000 exact"]],
    ["It has 1\u2009000 rows.", ["1000 exact"]],
    ["A 7B model on 1.5k items", ["7000000000 exact", "1500 exact"]],
    ["It took 3–5 days.", ["3..5 day exact"]],
    ["It took 3 to 5 days.", ["3..5 day exact"]],
    ["It fell from 10 to 3.5 mg.", ["10 exact", "3.5 mg exact"]],
    ["between 2 and 4 weeks", ["2..4 week exact"]],
    ["a two-fold rise", ["2 x exact"]],
    ["It is 11.69x faster.", ["11.69 x exact"]],
    ["It is 11.69× faster.", ["11.69 x exact"]],
    ["It reads 13.20 tokens/s.", ["13.2 tokens/s exact"]],
    ["It reads 13.20 tokens per second.", ["13.2 tokens/s exact"]],
    ["a difference (p < .05)", ["0.05 less-than"]],
    ["OR 2.0, 95% CI 1.2-3.4", ["2 exact", "1.2..3.4 exact"]],
    ["of 2.5 × 10−11", ["2.5e-11 exact"]],
    ["about 10^3 cells", ["1000 approximate"]],
    ["three patients and twenty-five controls", ["3 exact", "25 exact"]],
    ["5 million people", ["5000000 exact"]],
    ["a cost of $3.5", ["3.5 $ exact"]],
    ["a dose of 5 mg/kg per day", ["5 mg/kg/day exact"]],
    ["12 percent of them", ["12 % exact"]],
    ["a change of -0.26 points", ["-0.26 pp exact"]],
    ["1.4 +/- 0.24 mg", ["1.4 mg exact"]],
  ] as [string, string[]][])("%j", (text, expected) => expect(brief(text)).toEqual(expected));
});

describe("the words around say how it is meant", () => {
  test.each([
    ["up to 11.69x faster", "maximum"],
    ["at most 4 GB", "maximum"],
    ["a peak of 29.08 tokens/s", "maximum"],
    ["5 mg or less", "maximum"],
    ["7.23x on average", "mean"],
    ["7.23x faster on average", "mean"],
    ["7.23x faster than the other on average", "mean"],
    ["a 12 % reduction on average", "mean"],
    ["7.23x faster and cheaper on average", "exact"],
    ["an average generation rate of 13.20 tokens/s", "mean"],
    ["a median of 3 days", "median"],
    ["about 40%", "approximate"],
    ["nearly 40%", "approximate"],
    ["over 40%", "more-than"],
    ["followed over 5 years", "exact"],
    ["at least 40%", "minimum"],
    ["less than 40%", "less-than"],
    ["aged 65 years or older", "minimum"],
    ["exactly 40%", "exact"],
  ])("%j is %s", (text, qualifier) =>
    expect(findQuantities(text).map((q) => q.qualifier)).toEqual([qualifier]),
  );

  test("each of two numbers keeps its own", () =>
    expect(brief("an average of 13.20 tokens/s and a peak of 29.08 tokens/s, up to 11.69x faster")).toEqual([
      "13.2 tokens/s mean",
      "29.08 tokens/s maximum",
      "11.69 x maximum",
    ]));
});

test.each([
  "IL-6 and p53 in type 2 diabetes",
  "as Fig. 3 and Table 2 show",
  "the 2nd and 20th item",
  "as shown before [12]",
  "in 1999 and since 2003",
  "one may say",
  "on an RTX 4090 machine",
  "the RTX 4090, too",
  "on one NVIDIA RTX 4090",
])("no amount in %j", (text) => expect(findQuantities(text)).toEqual([]));

test.each([
  ["In MEDLINE 1200 records were found", 1200],
  ["It cost USD 4090.", 4090],
  ["with GPT 350 tokens are read", 350],
] as const)("an amount in %j", (text, value) =>
  expect(findQuantities(text).map((quantity) => quantity.value)).toEqual([value]),
);

test("what it is of, against what and where is said only where grammar shows it", () => {
  expect(findQuantities("QuickSort5 runs up to 3.5x faster than MergeSort on a single core.")).toMatchObject([
    { of: "QuickSort5", against: "MergeSort", condition: "on a single core" },
  ]);
  expect(findQuantities("a generation rate of 13.20 tokens/s")).toMatchObject([
    { measure: "generation rate" },
  ]);
  expect(findQuantities("There were 40 of them.")[0]).not.toHaveProperty("of");
});

test("offsets lead to the number and its unit", () => {
  const text = "We saw it. It rose by 12.5 % then.";
  const [quantity] = findQuantities(text);
  expect(quantity && text.slice(quantity.start, quantity.end)).toBe("12.5 %");
});
