import { expect, test } from "vitest";
import { coverageOf } from "./coverage.ts";
import { prepareClaim, prepareSource } from "./prepare.ts";

test.each([
  ["The strike lasted three weeks.", "In 1926 the strike lasted three weeks."],
  ["The fee rose to $40.", "In 1926 the fee rose to $40."],
  ["Rents rose by one percentage point.", "In 1926 rents rose by one percentage point."],
  ["Half of the 1,200 tenants left.", "In 1926 half of the 1200 tenants left."],
])("a number in words or digits is met where it stands: %s", (claim, text) => {
  const source = prepareSource({ title: "", text, sentences: [{ start: 0, end: text.length }] });
  expect(coverageOf(prepareClaim(claim), source).all).toBe(1);
});
