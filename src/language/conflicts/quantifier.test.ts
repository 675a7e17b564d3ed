import { describe, expect, test } from "vitest";
import { compared } from "../compared.example.ts";
import { quantifierConflicts } from "./quantifier.ts";

describe("passes", () => {
  test.each([
    ["Some patients recovered within days.", "Most patients recovered within days.", "less than was said"],
    ["All patients recovered within days.", "All patients recovered within days of surgery.", "a share kept"],
    [
      "The drug reduced pain in adults.",
      "The drug reduced pain only in adults.",
      "“only” left out says no more",
    ],
  ])("%j of %j: %s", (claim, sentence) => expect(quantifierConflicts(compared(claim, sentence))).toEqual([]));
});

describe("refuses", () => {
  test.each([
    ["All patients recovered within days.", "Some patients recovered within days.", "some taken for all"],
    ["Patients recovered within days.", "Some patients recovered within days.", "some left out"],
    ["The drug always reduced pain.", "The drug often reduced pain.", "often taken for always"],
    ["No patients recovered within days.", "Some patients recovered within days.", "some taken for none"],
    [
      "Only some patients recovered within days.",
      "All patients recovered within days.",
      "all taken for some alone",
    ],
    ["Only the drug reduced pain.", "The drug reduced pain.", "all else shut out"],
  ])("%j of %j: %s", (claim, sentence) =>
    expect(quantifierConflicts(compared(claim, sentence)).map((conflict) => conflict.kind)).toContain(
      "quantifier",
    ),
  );
});
