import { expect, test } from "vitest";
import { leadIn } from "./lead-in.ts";

test.each([
  ["We show that ", "hedges shelter birds."],
  ["Our results show that ", "hedges shelter birds."],
  ["However, we found that ", "hedges did not shelter birds."],
  ["RESULTS: ", "Hedges shelter birds."],
  ["CONCLUSIONS ", "Hedges shelter birds."],
  ["In this paper, we demonstrate that ", "hedges shelter birds."],
  ["Extensive experiments confirm that ", "hedges shelter birds."],
  ["Notably, ", "hedges shelter birds."],
  ["The experiment results demonstrate that ", "hedges shelter birds."],
])("%j only introduces", (lead, rest) => {
  expect(leadIn(lead + rest)).toBe(lead.length);
});

test.each([
  "We hypothesise that hedges shelter birds.",
  "We test whether hedges shelter birds.",
  "Our results suggest that hedges may shelter birds.",
  "We do not find that hedges shelter birds.",
  "It is often claimed that hedges shelter birds.",
  "In dry years we found that hedges shelter birds.",
  "Experiments on three farms show that hedges shelter birds.",
  "If we show that hedges shelter birds, then more are planted.",
  "Results were mixed.",
])("keeps all of %j", (sentence) => {
  expect(leadIn(sentence)).toBe(0);
});
