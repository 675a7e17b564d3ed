import { expect, test } from "vitest";
import { plainFacet } from "../question/facets.ts";
import { standSideBySide } from "./side-by-side.ts";

const rain = [plainFacet("heavy rain", "topic", "subject")];
const loss = [plainFacet("egg loss", "topic", "about")];

test.each([
  "Mice of the wood are spared heavy rain, flooding and egg loss.",
  "Farms report heavy rain, egg loss, floods and wind.",
  "Smoke leads to fire, heavy rain, sudden floods, egg loss, wind, cold nights and frost.",
  "Farms suffer from egg loss and heavy rain.",
  "Owls are known for resistance to heavy rain and amelioration of egg loss.",
])("names both only as members of one list: %s", (text) => {
  expect(standSideBySide(text, rain, loss)).toBe(true);
});

test.each([
  "Heavy rain leads to egg loss.",
  "Heavy rain and wind are followed by egg loss.",
  "Heavy rain is not tied to flooding and egg loss.",
  "After heavy rain, egg loss rose by 12 %.",
  "Heavy rain and egg loss were counted; heavy rain raised egg loss.",
  "Storms lead to egg loss.",
])("tells of one and the other, or names one alone: %s", (text) => {
  expect(standSideBySide(text, rain, loss)).toBe(false);
});
