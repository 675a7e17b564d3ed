import { expect, test } from "vitest";
import { relationOf } from "./relation.ts";

test.each([
  ["What causes coral bleaching?", "cause"],
  ["Why do bees die?", "cause"],
  ["What are the determinants of school dropout?", "cause"],
  ["What are the limits of hedge planting?", "limit"],
  ["How does a heat pump work?", "mechanism"],
  ["What is the mechanism of nest building?", "mechanism"],
  ["How do hedges protect soils?", "mechanism"],
] as const)("%s asks for the %s", (question, relation) => {
  expect(relationOf(question)).toBe(relation);
});

test.each([
  "How does sleep loss affect memory?",
  "How do women work in Wales?",
  "Does a speed limit reduce deaths?",
  "Is rain the cause?",
])("%s asks for none of them", (question) => {
  expect(relationOf(question)).toBeUndefined();
});
