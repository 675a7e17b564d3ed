import { expect, test } from "vitest";
import type { Facet } from "../../../model/facet.ts";
import type { Relation } from "../../../model/plan.ts";
import { facetOf } from "./plan.example.ts";
import { relationHeading } from "./relation-heading.ts";

const bleaching = facetOf("coral bleaching", "about", "measure");
const reefs = facetOf("reefs", "subject");

test.each<[Relation | undefined, Facet[], string | undefined]>([
  ["cause", [reefs, bleaching], "what causes coral bleaching"],
  ["cause", [facetOf("school dropout", "subject"), facetOf("towns", "about")], "what causes school dropout"],
  ["limit", [facetOf("hedge planting", "subject")], "what hedge planting cannot do"],
  ["mechanism", [facetOf("nest building", "subject"), facetOf("owls", "about")], "how nest building works"],
  ["mechanism", [facetOf("heat pumps", "subject")], "how heat pumps work"],
  ["mechanism", [facetOf("photosynthesis", "subject")], "how photosynthesis works"],
  ["mechanism", [facetOf("a virus", "subject")], "how a virus works"],
  ["mechanism", [facetOf("owls", "subject"), facetOf("hawk", "subject")], "how owls and hawk work"],
  ["mechanism", [facetOf("wet springs", "condition")], "how wet springs work"],
  [undefined, [reefs], undefined],
])("a heading names what the %s is asked of: %j", (relation, facets, heading) => {
  const plan = { facets, comparisons: [], asksForNumber: false, queries: [] };
  expect(relationHeading(relation === undefined ? plan : { ...plan, relation })).toBe(heading);
});
