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
])("“%s” does more", (words) => {
  expect(isLeadIn(words)).toBe(false);
});
