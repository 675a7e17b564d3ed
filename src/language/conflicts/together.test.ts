import { describe, expect, test } from "vitest";
import { compared } from "../compared.example.ts";
import { togetherConflicts } from "./together.ts";

describe("passes", () => {
  test.each([
    [
      "Rent and heating together make up half of spending.",
      "Rent and heating together make up half of spending.",
    ],
    ["Rent makes up half of spending.", "Rent, which tenants jointly owe, makes up half of spending."],
    ["Rent rose by half in towns.", "Together, these data show that rent rose by half in towns."],
  ])("%j of %j", (claim, sentence) => expect(togetherConflicts(compared(claim, sentence))).toEqual([]));
});

describe("refuses one of several for all of them", () => {
  test.each([
    ["Rent makes up half of spending.", "Rent and heating together make up half of spending."],
    ["Salt killed the weeds within a week.", "Salt combined with vinegar killed the weeds within a week."],
    ["Glass lost market share in 1990.", "Glass, tin and paper collectively lost market share in 1990."],
  ])("%j of %j", (claim, sentence) =>
    expect(togetherConflicts(compared(claim, sentence)).map(({ kind }) => kind)).toEqual(["quantifier"]),
  );
});
