import { expect, test } from "vitest";
import type { FacetStatus } from "../../../model/report.ts";
import { material } from "../compose.example.ts";
import { citing } from "./cite.ts";
import { facetAnswers } from "./facet-answers.ts";
import { unanswered } from "./unanswered.ts";

const opening = (...statuses: FacetStatus[]) => {
  const given = material();
  const facets = facetAnswers(given).slice(0, statuses.length);
  const changed = facets.map((each, i) => ({ ...each, status: statuses[i]! }));
  return unanswered(given, changed, [], citing(given.references)).split("\n")[0];
};

test.each<[FacetStatus[], string]>([
  [["unanswered"], "The question is not answered."],
  [["partly"], "The question is only partly answered."],
  [["unanswered", "unanswered"], "None of the question's two parts is answered."],
  [["partly", "partly"], "Both parts of the question are only partly answered."],
  [["answered", "unanswered"], "One of two parts of the question is not answered."],
  [
    ["answered", "partly", "unanswered"],
    "One of three parts of the question is not answered, and one only partly.",
  ],
  [
    ["unanswered", "unanswered", "partly", "partly", "answered"],
    "Two of five parts of the question are not answered, and two only partly.",
  ],
])("how much is open is said without a doubt: %j", (statuses, said) => {
  expect(opening(...statuses)).toBe(said);
});

test("what is answered is counted part by part", () => {
  expect(opening("answered", "answered")).toMatch(/^Each part of the question has a supported claim/);
});
