import { expect, test } from "vitest";
import { material } from "../compose.example.ts";
import { compose } from "../compose.ts";
import { review } from "../review.ts";
import { answer, telling } from "./answer.ts";
import { CLAIMS, claim } from "./claims.example.ts";
import { facetAnswers } from "./facet-answers.ts";
import { ASH, RECORDS, work } from "./works.example.ts";

const YEW = work("Yew", 2024, "Farms", ["Hedgerows raise the nesting success of farmland birds."], []);
const chosen = (claims: typeof CLAIMS, most = 3) =>
  telling(material({ claims, records: [...RECORDS, YEW] }), most).map(({ text }) => text);

test("what one claim has said no other says again, however many there is room for", () => {
  const success = CLAIMS[0]!;
  const again = claim(YEW, "Hedgerows raise the nesting success of farmland birds.", [
    "hedgerows",
    "nesting-success",
  ]);
  expect(chosen([success, again])).toEqual([success.text]);
  expect(chosen([success, CLAIMS[2]!])).toEqual([success.text, CLAIMS[2]!.text]);
});

test("a number on what is asked about is told, though its sentence does not name the measure", () => {
  const cost = CLAIMS.find(({ text }) => text.includes("cost farmers 4%"))!;
  const shelter = CLAIMS.find(({ text }) => text.includes("shelter"))!;
  expect(chosen([CLAIMS[1]!, CLAIMS[2]!, cost])).toContain(cost.text);
  expect(chosen([CLAIMS[1]!, CLAIMS[2]!, shelter])).not.toContain(shelter.text);
  expect(ASH.record.id).toBe(cost.record);
});

test("a formula is told without the marks around it, and its number stays one of the claim's", () => {
  const text = "Hedgerows raise the nesting success of farmland birds by 1\\\\(2\\times\\\\).";
  const raised = claim(work("Yew", 2024, "Farms", [text], []), text, CLAIMS[0]!.facets);
  const given = material({ claims: [raised], records: [...RECORDS, YEW] });
  const sentences = answer(given, facetAnswers(given), []);
  expect(sentences.map((each) => each.text).join(" ")).toContain("birds by 12×.");
  const reasons = review(given, compose(given)).reviews.flatMap(({ dimensions }) =>
    dimensions.flatMap(({ items }) => items.map(({ reason }) => reason)),
  );
  expect(reasons.filter((reason) => reason.includes("stands in no claim"))).toEqual([]);
});
