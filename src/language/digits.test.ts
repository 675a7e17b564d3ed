import { expect, test } from "vitest";
import { digitsMissing, digitsOf } from "./digits.ts";

test.each([
  ["up to 11.69x on 1,024 cases", ["11.69", "1024"]],
  ["from 3 to 4–5 % and IL-6", ["3", "4", "5", "6"]],
  ["none", []],
])("the digits of %j", (text, digits) => {
  expect(digitsOf(text)).toEqual(digits);
});

test.each([
  ["12% of 1,000 farms", ["of 1000 farms, 12% did"], []],
  ["12.0%", ["12%"], ["12.0"]],
  ["31% and 31 and 7", ["30%", "7"], ["31"]],
])("of %j against %j, %j are missing", (text, others, missing) => {
  expect(digitsMissing(text, others)).toEqual(missing);
});
