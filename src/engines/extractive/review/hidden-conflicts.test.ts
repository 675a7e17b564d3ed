import { expect, test } from "vitest";
import { CLAIMS } from "../compose/claims.example.ts";
import { RECORDS, work } from "../compose/works.example.ts";
import { material } from "../compose.example.ts";
import { compose } from "../compose.ts";
import { review } from "../review.ts";
import { asRecordsShow } from "./hidden-conflicts.ts";

const cost = CLAIMS.find(({ text }) => text === "Hedgerows cost farmers 4% of the field.")!;
const oak = (sentence: string) => [...RECORDS, work("Oak", 2022, "The price", [sentence], ["hedgerows"])];

test("what a work that was read says against a claim is found where the claim keeps it to itself", () => {
  const [seen] = asRecordsShow([cost], oak("Hedgerows cost farmers 9% of the field."));
  expect(seen?.hidden.map(({ record }) => record)).toEqual(["doi:10.1000/oak2022"]);
  expect(seen?.claim.verdict).toBe("contested");
});

test("a conflict that stands with its claim is not hidden", () => {
  const records = oak("Hedgerows cost farmers 9% of the field.");
  const [shown] = asRecordsShow([cost], records);
  expect(asRecordsShow([shown!.claim], records)).toEqual([{ claim: shown!.claim, hidden: [] }]);
});

test.each(["Hedgerows cost farmers 4% of the field.", "Hedgerows cost foresters 9% of the stand."])(
  "“%s” is no conflict",
  (sentence) => {
    expect(asRecordsShow([cost], oak(sentence))[0]).toEqual({ claim: cost, hidden: [] });
  },
);

test("a report that keeps a conflict to itself scores four at most, and the editor names it", () => {
  const given = material({ records: oak("Hedgerows cost farmers 9% of the field.") });
  const { reviews, consensus } = review(given, compose(given));
  expect(consensus.score).toBeLessThanOrEqual(4);
  expect(consensus.caps).toContainEqual({
    limit: 4,
    reason: "What doi:10.1000/oak2022 says against a claim is not shown.",
  });
  const said = reviews[2]!.dimensions.flatMap(({ items }) => items).map(({ reason }) => reason);
  expect(said).toContain("it is not shown that doi:10.1000/oak2022 says otherwise");
});
