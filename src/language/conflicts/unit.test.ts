import { describe, expect, test } from "vitest";
import { compared } from "../compared.example.ts";
import { unitConflicts } from "./unit.ts";

describe("passes", () => {
  test.each([
    [
      "Patients received 5 mg of the drug daily.",
      "Patients received 5 milligrams of the drug daily.",
      "a unit spelled out",
    ],
    ["It affected 40 percent of patients.", "It affected 40% of patients.", "percent and its sign"],
  ])("%j of %j: %s", (claim, sentence) => expect(unitConflicts(compared(claim, sentence))).toEqual([]));
});

describe("refuses", () => {
  test.each([
    ["Patients received 5 g of the drug daily.", "Patients received 5 mg of the drug daily.", "another unit"],
    ["It lasted 3 months in most patients.", "It lasted 3 weeks in most patients.", "another time"],
    ["It affected 40 of the patients.", "It affected 40% of the patients.", "a share taken for a count"],
  ])("%j of %j: %s", (claim, sentence) =>
    expect(unitConflicts(compared(claim, sentence)).map((conflict) => conflict.kind)).toContain("unit"),
  );
});
