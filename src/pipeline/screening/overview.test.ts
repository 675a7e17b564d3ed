import { expect, test } from "vitest";
import { isOverview } from "./overview.ts";

test.each([
  ["A Survey of Large Language Models", ""],
  ["Message brokers: a comprehensive review", ""],
  ["Quantum annealing", "In this survey, we look at annealers."],
  ["Coral reefs", "This paper provides a broad overview of coral reefs."],
  ["Challenges and opportunities of edge computing", ""],
])("%s looks over what others found", (title, abstract) => {
  expect(isOverview(title, abstract)).toBe(true);
});

test.each([
  ["A national survey of nurses", "Respondents reported long shifts."],
  ["Statins: a systematic review and meta-analysis", "Pooled risk fell by 20 %."],
  ["Effects of code review on defects", "Reviewed changes had fewer defects."],
  ["Peer review under stress", "Referees agreed less."],
  ["Surveying soil with radar", "Radar found clay."],
])("%s finds something itself", (title, abstract) => {
  expect(isOverview(title, abstract)).toBe(false);
});
