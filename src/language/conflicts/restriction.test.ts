import { describe, expect, test } from "vitest";
import { compared } from "../compared.example.ts";
import { isNarrowed, restrictionConflicts } from "./restriction.ts";

const parts = (cut: string) => cut.split("|") as [string, string];

describe("what only says more may be left out", () => {
  test.each([
    ["The kiln halves the cost of firing.", "The kiln that we built halves the cost of firing."],
    ["Clerks praised the form.", "Clerks praised the draft and signed the form."],
    ["Bridges failed in spring.", "Bridges failed by the dozen in spring."],
    ["A varnish protects the panels.", "A varnish that contains wax protects the panels."],
    ["Nurses, who work at night, sleep less.", "Nurses, who work at night in pairs, sleep less."],
    ["Nurses sleep less.", "Nurses, who often work at night, sleep less."],
  ])("%j of %j", (claim, sentence) => expect(restrictionConflicts(compared(claim, sentence))).toEqual([]));

  test.each([
    "The kiln halves the cost| with little smoke.",
    "The survey named a firm| that had closed.",
    "Rents rose| by 4 %.",
    "Rents rose in towns|, which is new.",
  ])("%s", (cut) => expect(isNarrowed(...parts(cut))).toBe(false));
});

describe("a part taken for the whole is refused", () => {
  test.each([
    ["Bridges failed twice as often.", "Bridges built before 1960 failed twice as often."],
    ["Loans defaulted twice as often.", "Loans granted by phone defaulted twice as often."],
    ["Training raised output.", "Training within six weeks raised output."],
    ["Nurses sleep less.", "Nurses who work at night sleep less."],
    ["Loans defaulted twice as often.", "Loans without a guarantor defaulted twice as often."],
    ["All villages lost inhabitants.", "All villages that lie above the dam lost inhabitants."],
    ["The drivers braked late.", "The drivers whose phones rang braked late."],
  ])("%j of %j", (claim, sentence) =>
    expect(restrictionConflicts(compared(claim, sentence)).map(({ kind }) => kind)).toEqual(["quantifier"]),
  );

  test.each([
    "Sleep shortened in nurses| who work at night.",
    "The audit found no loan| that lacked a guarantor.",
    "None of the villages had a school| by 1870.",
    "Prices fell for the buyers| without a contract.",
  ])("%s", (cut) => expect(isNarrowed(...parts(cut))).toBe(true));
});
