import { expect, test } from "vitest";
import type { Facet } from "../../../model/facet.ts";
import type { Relation } from "../../../model/plan.ts";
import { relationHeading } from "./relation-heading.ts";

const facet = (label: string, role: Facet["role"], kind: Facet["kind"] = "topic"): Facet => ({
  id: label,
  label,
  kind,
  role,
  variants: [label],
});
const bleaching = facet("coral bleaching", "about", "measure");
const reefs = facet("reefs", "subject");

test.each<[Relation | undefined, Facet[], string | undefined]>([
  ["cause", [reefs, bleaching], "what causes coral bleaching"],
  ["cause", [facet("school dropout", "subject"), facet("towns", "about")], "what causes school dropout"],
  ["limit", [facet("hedge planting", "subject")], "what hedge planting cannot do"],
  ["mechanism", [facet("nest building", "subject"), facet("owls", "about")], "how nest building works"],
  ["mechanism", [facet("heat pumps", "subject")], "how heat pumps work"],
  ["mechanism", [facet("photosynthesis", "subject")], "how photosynthesis works"],
  ["mechanism", [facet("a virus", "subject")], "how a virus works"],
  ["mechanism", [facet("owls", "subject"), facet("hawk", "subject")], "how owls and hawk work"],
  ["mechanism", [facet("wet springs", "condition")], "how wet springs work"],
  [undefined, [reefs], undefined],
])("a heading names what the %s is asked of: %j", (relation, facets, heading) => {
  const plan = { facets, comparisons: [], asksForNumber: false, queries: [] };
  expect(relationHeading(relation === undefined ? plan : { ...plan, relation })).toBe(heading);
});
