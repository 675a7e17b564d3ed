import { expect, test } from "vitest";
import type { Facet } from "../model/facet.ts";
import { facetShare, namesFacet, searchable } from "./facet-mentions.ts";

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
  ["topic", "In-context learning of birds grew.", ["in-context learning"], true],
  ["topic", "Birds learn in context.", ["in-context learning"], true],
  ["topic", "The context of birds helps their learning.", ["in-context learning"], false],
  ["named", "the glue of nests", ["GLUE"], false],
] as const)("a %s in “%s” by %j: %s", (kind, text, variants, isNamed) => {
  expect(namesFacet(searchable(text), facet(kind, ...variants))).toBe(isNamed);
});

test.each([
  ["4 bits or fewer", "Robots of 3-bit nests fly.", true],
  ["4 bits", "Robots of 64-bit nests fly.", false],
] as const)("the amount %s in “%s”, by value and unit: %s", (label, text, isNamed) => {
  expect(namesFacet(searchable(text), facet("topic", label))).toBe(isNamed);
  expect(facetShare(searchable(text), facet("topic", label))).toBe(0);
});

test.each([
  ["measure", "nesting latency", "Nesting took place in trees.", false],
  [
    "measure",
    "nesting latency",
    "Birds that slept had a long latency until the time came for their nesting.",
    true,
  ],
  ["measure", "fracture risk", "Fractures were rare.", true],
  ["topic", "hedge planting", "Hedges grew.", true],
  ["topic", "hedge planting", "Planting took place.", false],
  ["topic", "medical text", "Medical notes were read.", true],
  ["topic", "medical text", "Text was read.", false],
  ["topic", "in-context learning", "The context changed.", false],
] as const)("part of the %s “%s” in “%s”: %s", (kind, label, text, isPart) => {
  expect(facetShare(searchable(text), facet(kind, label)) > 0).toBe(isPart);
});
