import { expect, test } from "vitest";
import { readAmount, statesAmount } from "./amount.ts";

const states = (phrase: string, text: string) => {
  const amount = readAmount(phrase);
  return amount !== undefined && statesAmount(text, amount);
};

test.each([
  ["4 bits", "4-bit weights"],
  ["4 bits", "weights of four bits"],
  ["4 bits", "a 4bit robot"],
  ["4-bit", "at 3–4 bits a weight"],
  ["4 bits", "in 2, 4 or 8 bits"],
  ["4 bits or fewer", "at 3 bits"],
  ["5 mg", "5mg/d of chalk"],
  ["5 mg", "5.0 milligrams"],
  ["over 65 years", "women aged 70 years"],
  ["65 years or older", "a 65-year-old owl"],
  ["at least 5 kg", "a loss of 6 kg"],
])("%s is stated by “%s”", (phrase, text) => {
  expect(states(phrase, text)).toBe(true);
});

test.each([
  ["4 bits", "64-bit weights"],
  ["4 bits", "2.4 bits"],
  ["4 bits", "4 bytes"],
  ["4 bits", "4 farms and 8 bits"],
  ["4 bits or fewer", "8-bit weights"],
  ["5 mg", "5 g"],
  ["5 mg/day", "5 mg"],
  ["over 65 years", "aged 60 years"],
  ["under 6 months", "12 months"],
  ["4 bits", "bits of 4 farms"],
])("%s is not stated by “%s”", (phrase, text) => {
  expect(states(phrase, text)).toBe(false);
});

test.each(["bits", "4", "4 owls", "4 bits of hedges", "IL-6", "GPT-4", "2010", "", "under 4 bits or more"])(
  "“%s” is no amount with its unit",
  (phrase) => {
    expect(readAmount(phrase)).toBeUndefined();
  },
);
