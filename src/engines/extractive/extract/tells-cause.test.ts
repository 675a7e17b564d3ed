import { expect, test } from "vitest";
import { plainFacet } from "../question/facets.ts";
import { tellsCause } from "./tells-cause.ts";

const loss = [plainFacet("egg loss", "topic", "subject")];

test.each([
  "Heavy rain leads to egg loss.",
  "Egg loss often results from rain.",
  "Egg loss is due to rain.",
  "Because of rain, egg loss rose.",
  "Cold nights exacerbate egg loss.",
  "Egg loss occurs when nights are cold.",
  "Egg loss can be attributed to rats.",
  "Rain is a cause of losses.",
])("what brings egg loss about is told: %s", (text) => {
  expect(tellsCause(text, loss)).toBe(true);
});

test.each([
  "Egg loss leads to fewer birds.",
  "Egg loss causes farmers to give up.",
  "We explore the causes of egg loss.",
  "Farms count egg loss in spring.",
  "Hedges reduce egg loss.",
  "Rain leads to floods; egg loss was counted.",
])("what comes of it, or nothing, is told: %s", (text) => {
  expect(tellsCause(text, loss)).toBe(false);
});
