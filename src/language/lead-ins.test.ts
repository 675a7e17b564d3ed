import { expect, test } from "vitest";
import { isLeadIn, withoutLeadIn } from "./lead-ins.ts";

test.each([
  "We found that",
  "The evaluation shows that",
  "The experimental results demonstrate that",
  "Overall, the main findings confirm that",
])("“%s” only introduces", (words) => {
  expect(isLeadIn(words)).toBe(true);
  expect(withoutLeadIn(`${words} hedges shelter more birds.`)).toBe("hedges shelter more birds.");
});

test.each([
  "The evaluation asks whether",
  "The evaluation failed to show that",
  "The old evaluation of nests shows that",
  "We doubt that",
  "The results of the last experiments do not show that",
  "This study could show that",
])("“%s” does more", (words) => {
  expect(isLeadIn(words)).toBe(false);
});

test("a report of a proof says more than what is proven, and stays", () => {
  const claim = "The authors prove that hedges shelter more birds.";
  expect(withoutLeadIn(claim)).toBe(claim);
});
