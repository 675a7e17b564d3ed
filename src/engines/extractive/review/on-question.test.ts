import { expect, test } from "vitest";
import type { Facet } from "../../../model/facet.ts";
import { CLAIMS } from "../compose/claims.example.ts";
import { PLAN } from "../compose/plan.example.ts";
import { isOnQuestion } from "./on-question.ts";

const facet = (id: string, kind: Facet["kind"], role: Facet["role"]): Facet => ({
  id,
  label: id,
  kind,
  role,
  variants: [id],
});
const NAMED = [
  facet("Alpha", "named", "subject"),
  facet("Beta", "named", "comparator"),
  facet("speed", "measure", "about"),
  facet("mice", "population", "condition"),
];
const TOPICS = [
  facet("caffeine", "topic", "subject"),
  facet("memory", "measure", "about"),
  facet("mice", "population", "condition"),
];
const BARE = [facet("memory", "measure", "about"), facet("mice", "population", "condition")];

const on = (facets: Facet[], spoken: string[], title = "A study") =>
  isOnQuestion(
    { ...CLAIMS[0]!, facets: spoken, record: "r" },
    { ...PLAN, facets },
    { may: new Set(), titles: new Map([["r", title]]), named: new Map() },
  );

test.each<[string, Facet[], string[], string?]>([
  ["a named subject", NAMED, ["Alpha"]],
  ["a named comparator", NAMED, ["Beta", "speed"]],
  ["a topic asked about", TOPICS, ["caffeine"]],
  ["what is asked, in a work titled by the topic", TOPICS, ["memory"], "Effects of caffeine"],
  ["anything, where the question has no subject", BARE, ["mice"]],
])("on the question: %s", (_, facets, spoken, title) => {
  expect(on(facets, spoken, title)).toBe(true);
});

test.each<[string, Facet[], string[], string?]>([
  ["a measure alone, where things are named", NAMED, ["speed"], "Alpha and its speed"],
  ["a population alone", NAMED, ["mice"]],
  ["what is asked, in a work on something else", TOPICS, ["memory"], "Effects of sleep"],
  ["a population, in a work titled by the topic", TOPICS, ["mice"], "Effects of caffeine"],
  ["nothing of the question", BARE, ["rats"]],
])("off the question: %s", (_, facets, spoken, title) => {
  expect(on(facets, spoken, title)).toBe(false);
});
