import { expect, test } from "vitest";
import { namesFacet, searchable } from "../../../language/facet-mentions.ts";
import type { Facet } from "../../../model/facet.ts";
import { plainFacet } from "../question/facets.ts";
import { isOnlyBaseline } from "./only-baseline.ts";

const THINGS = [
  plainFacet("HedgeBot", "named", "subject"),
  plainFacet("GrassBot", "named", "comparator"),
  plainFacet("night counting", "topic", "subject"),
];
const names = (text: string, facet: Facet) => namesFacet(searchable(text), facet);
const isOnly = (text: string) =>
  isOnlyBaseline(
    text,
    THINGS.filter((facet) => names(text, facet)),
    names,
  );

test.each([
  "RoadBot is 3x faster than HedgeBot.",
  "RoadBot outperforms HedgeBot and GrassBot by 12%.",
  "RoadBot counts 30 birds, surpassing methods such as EyeBot, HedgeBot, and OwlBot.",
  "Compared to HedgeBot, RoadBot finds 3 % more birds.",
  "RoadBot surpasses other robots (e.g. HedgeBot and OwlBot) in woods.",
  "RoadBot gains a 2x speedup compared to OwlBot with HedgeBot.",
  "Measured against HedgeBot at night, RoadBot is 3x faster.",
  "RoadBot improves counting over the HedgeBot baseline by 3 points.",
  "RoadBot gains 3 points over existing night counting.",
])("says nothing of what it only sets something against: %s", (text) => {
  expect(isOnly(text)).toBe(true);
});

test.each([
  "HedgeBot is 3x faster than RoadBot.",
  "HedgeBot is 3x faster than GrassBot.",
  "RoadBot counts more birds at night, and HedgeBot is 3x faster than GrassBot.",
  "RoadBot is better, surpassing HedgeBot's 67 % by 5 points.",
  "RoadBot wins over HedgeBot (12 birds).",
  "HedgeBot is outperformed by RoadBot.",
  "Compared to RoadBot, HedgeBot finds 3 % more birds.",
  "HedgeBot counts birds.",
  "RoadBot is old.",
])("but it does of: %s", (text) => {
  expect(isOnly(text)).toBe(false);
});
