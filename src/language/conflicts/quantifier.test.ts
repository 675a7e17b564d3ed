import { describe, expect, test } from "vitest";
import { compared } from "../compared.example.ts";
import { quantifierConflicts } from "./quantifier.ts";

describe("passes", () => {
  test.each([
    ["Lifts stopped in May.", "Lifts, most of which were new, stopped in May.", "a share in an aside"],
    [
      "Lifts cost 4 % of the rent.",
      "Lifts cost 9 % of the rent.",
      "another number, which is a conflict of its own",
    ],
    ["Two of the four lifts stopped.", "Two of the four lifts stopped in May.", "a part kept"],
    ["All but two lifts stopped.", "All but two lifts stopped in May.", "an exception kept"],
    ["Some patients recovered within days.", "Most patients recovered within days.", "less than was said"],
    ["All patients recovered within days.", "All patients recovered within days of surgery.", "a share kept"],
    [
      "The drug reduced pain in adults.",
      "The drug reduced pain only in adults.",
      "“only” left out says no more",
    ],
    ["Trams ran late on at most 9 days.", "Trams ran late on no more than 9 days.", "a bound in other words"],
    [
      "Shops with under five clerks closed.",
      "Shops with fewer than five clerks closed.",
      "“fewer than” a number",
    ],
    ["Trams ran late on almost 9 days.", "Trams ran late on nearly 9 days.", "“nearly” a number"],
  ])("%j of %j: %s", (claim, sentence) => expect(quantifierConflicts(compared(claim, sentence))).toEqual([]));
});

describe("refuses", () => {
  test.each([
    ["The four lifts stopped in May.", "Two of the four lifts stopped in May.", "some of a number for all"],
    ["The lifts stopped in May.", "A third of the lifts stopped in May.", "a fraction left out"],
    ["Basel has the oldest tram.", "Basel has the second oldest tram.", "second taken for first"],
    ["Basel has the oldest tram.", "Basel has one of the oldest trams.", "one of several for the one"],
    ["All lifts stopped in May.", "All but two lifts stopped in May.", "an exception left out"],
    ["All patients recovered within days.", "Some patients recovered within days.", "some taken for all"],
    ["Patients recovered within days.", "Some patients recovered within days.", "some left out"],
    ["The drug always reduced pain.", "The drug often reduced pain.", "often taken for always"],
    ["No patients recovered within days.", "Some patients recovered within days.", "some taken for none"],
    [
      "Only some patients recovered within days.",
      "All patients recovered within days.",
      "all taken for some alone",
    ],
    ["Trams ran late on most days.", "Trams ran late on few days.", "few taken for most"],
    ["Trams ran late on no more days.", "Trams ran late on more days.", "none taken for more"],
    ["Trams ran late at only one stop.", "Trams ran late at each stop.", "one alone taken for each"],
    ["Only the drug reduced pain.", "The drug reduced pain.", "all else shut out"],
  ])("%j of %j: %s", (claim, sentence) =>
    expect(quantifierConflicts(compared(claim, sentence)).map((conflict) => conflict.kind)).toContain(
      "quantifier",
    ),
  );
});
