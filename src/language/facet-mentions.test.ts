import { expect, test } from "vitest";
import type { Facet } from "../model/facet.ts";
import { namesFacet, searchable } from "./facet-mentions.ts";

const facet = (kind: Facet["kind"], ...variants: string[]): Facet => ({
  id: "x",
  label: variants[0] ?? "",
  kind,
  role: "about",
  variants,
});

test.each([
  ["measure", "Birds fly 3 miles per second.", ["speed", "per second"], true],
  ["measure", "The second-to-top nest fell.", ["speed", "per second"], false],
  ["measure", "The yields of wet crops rose.", ["crop yield"], true],
  ["topic", "Rain does much to the erosion of soil.", ["soil erosion by rain"], true],
  ["named", "the glue of nests", ["GLUE"], false],
] as const)("a %s in “%s” by %j: %s", (kind, text, variants, isNamed) => {
  expect(namesFacet(searchable(text), facet(kind, ...variants))).toBe(isNamed);
});
