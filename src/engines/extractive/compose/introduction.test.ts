import { expect, test } from "vitest";
import type { Facet } from "../../../model/facet.ts";
import { introduction } from "./introduction.ts";
import { facetOf, PLAN } from "./plan.example.ts";

const read = (facets: Facet[], asksForNumber = false) =>
  introduction({ facets, comparisons: [], asksForNumber, queries: [] });

test.each<[string, Facet[], string]>([
  [
    "a comparison",
    PLAN.facets.map((each) => ({ ...each, variants: [each.label] })),
    "a comparison of hedgerows with grass strips, as to farmland birds, in terms of nesting success, with wet springs",
  ],
  [
    "things compared with each other",
    [
      facetOf("larks", "comparator", "named"),
      facetOf("owls", "comparator", "named"),
      facetOf("song", "about", "measure"),
    ],
    "a comparison of larks and owls, in terms of song",
  ],
  [
    "a topic, what is measured, and on whom",
    [
      facetOf("aspirin", "subject"),
      facetOf("stroke", "about"),
      facetOf("risk", "about", "measure"),
      facetOf("adults", "condition", "population"),
    ],
    "one about aspirin and stroke, in terms of risk, for adults",
  ],
  ["a measure alone", [facetOf("latency", "about", "measure")], "one about latency"],
  [
    "conditions of several kinds",
    [
      facetOf("owls", "subject"),
      facetOf("OwlBench", "condition", "benchmark"),
      facetOf("BirdBench", "condition", "benchmark"),
      facetOf("juveniles", "condition", "population"),
    ],
    "one about owls, on OwlBench and BirdBench, for juveniles",
  ],
])("%s is read as what it is", (_, facets, reading) => {
  expect(read(facets)).toBe(`The question was read as ${reading}.`);
});

test("a question for a number says so", () => {
  expect(read([facetOf("owls", "subject")], true)).toBe(
    "The question was read as one about owls. A number was taken to be asked for.",
  );
});

test("a question for a cause, a limit or a mechanism says so", () => {
  const plan = { facets: [facetOf("owls", "subject")], comparisons: [], asksForNumber: false, queries: [] };
  expect(introduction({ ...plan, relation: "cause" })).toBe(
    "The question was read as one about owls. It asks what causes owls.",
  );
});

test("other spellings of a thing are told apart from other words for it; plurals are not told", () => {
  const risk = {
    ...facetOf("egg loss", "about", "measure"),
    variants: ["egg loss", "egg losses", "loss of eggs", "mortality", "EL"],
  };
  expect(read([facetOf("owls", "subject"), risk])).toBe(
    "The question was read as one about owls, in terms of egg loss.\n\nAlso written, beside plurals and hyphens: egg loss as “loss of eggs” or “EL”. Taken to tell of the same: egg loss by “mortality”.",
  );
});
