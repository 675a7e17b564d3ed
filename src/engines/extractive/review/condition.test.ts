import { expect, test } from "vitest";
import { CLAIMS } from "../compose/claims.example.ts";
import { saysCondition } from "./condition.ts";

const says = (text: string) => saysCondition({ ...CLAIMS[4]!, text });

test.each([
  "Hedgerows raise nesting success by 31% in arable land.",
  "For wet springs, the rise is 12%.",
  "With two mowings a year, success falls to 4%.",
  "When rain is heavy, success falls to 4%.",
])("says under which condition: %s", (text) => {
  expect(says(text)).toBe(true);
});

test.each([
  "Hedgerows raise nesting success by 31% on average.",
  "Hedgerows double nesting success, at most by 2.1x.",
  "Nesting success rises by 31%, in contrast to foraging.",
])("does not: %s", (text) => {
  expect(says(text)).toBe(false);
});
