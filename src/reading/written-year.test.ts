import { expect, test } from "vitest";
import { yearIn } from "./written-year.ts";

test.each([
  ["2020", 2020],
  [" 2020-05-01", 2020],
  ["2020.0", 2020],
  ["01.02.2020", 2020],
  ["Spring 2019/20", 2019],
  ["c1998", 1998],
  ["2020a", 2020],
  ["[2020?]", 2020],
  ["12-2020", 2020],
])("%j holds the year %i", (text, year) => {
  expect(yearIn(text)).toBe(year);
});

test.each(["", "in press", "99999", "20199", "-300", "-2000", "0", "0044", "202", "3021", "1,2020"])(
  "%j holds none",
  (text) => {
    expect(yearIn(text)).toBeUndefined();
  },
);
