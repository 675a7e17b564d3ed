import { expect, test } from "vitest";
import { Question } from "../model/question.ts";
import { Site } from "../model/site.ts";
import { explain } from "./explain.ts";
import { settingsAt } from "./settings-at.ts";

function said(schema: typeof Question | typeof Site, value: unknown): string[] {
  const parsed = schema.safeParse(value);
  return parsed.success ? [] : explain(parsed.error, schema, value).map((each) => each.message);
}

const good = { id: "a", question: "Why?" };

test.each<[string, object, string]>([
  [
    "an unknown setting",
    { ...good, databses: ["arxiv"] },
    '"databses" is not a setting. Did you mean "databases"? Known: id, question, databases, from, to, facets, engine.',
  ],
  [
    "a number written as text",
    { ...good, from: "2020" },
    '"from" is text ("2020"), not a number. Leave out the quotation marks.',
  ],
  ["a fraction", { ...good, from: 2020.5 }, '"from" is 2020.5, not a whole number.'],
  ["an impossible year", { ...good, from: 12 }, '"from" is 12; it is at least 1500.'],
  [
    "one database that is not a list",
    { ...good, databases: "arxiv" },
    '"databases" is text ("arxiv"), not a list. Write it as a list: [arxiv].',
  ],
  ["an empty list", { ...good, databases: [] }, '"databases" is empty. Write something, or leave it out.'],
  [
    "an unknown setting of a facet",
    { ...good, facets: [{ label: "x", kin: "named" }] },
    '"kin" is not a setting. Did you mean "kind"? Known: label, kind, role, variants.',
  ],
  [
    "a facet of the wrong kind",
    { ...good, facets: [7] },
    '"facets[0]" is 7, not text or an object with settings.',
  ],
  [
    "an id unfit for a folder",
    { ...good, id: "My Id" },
    '"id" is "My Id": use lower-case letters, digits and single hyphens.',
  ],
  ["a missing question", { id: "a" }, '"question" is missing.'],
  ["a list for a text", { ...good, question: [1] }, '"question" is a list, not text.'],
])("explains %s", (_, value, message) => {
  expect(said(Question, value)).toEqual([message]);
});

test("names the database that was probably meant", () => {
  expect(said(Question, { ...good, databases: ["arxv"] })[0]).toMatch(
    /^"databases\[0\]" is "arxv", which is not known\. Did you mean "arxiv"\? Known: library, openalex/,
  );
});

test("tells how a site's address is written", () => {
  expect(said(Site, { url: "example.org" })).toEqual([
    '"url" is "example.org": write a whole address that begins with https:// or http://.',
  ]);
  expect(said(Site, { base: "survey" })).toEqual([
    '"base" is "survey": begins and ends with a slash, such as / or /survey/.',
  ]);
});

test("says everything that is wrong, not the first thing alone", () => {
  expect(said(Question, { id: "a", question: "", from: 1, nonsense: 1 })).toHaveLength(3);
});

test("cuts a long value", () => {
  expect(said(Question, { ...good, engine: "x".repeat(5_000) })[0]!.length).toBeLessThan(200);
});

test("finds the settings of a schema through lists, options and unions", () => {
  expect(settingsAt(Question, ["facets", 0])).toEqual(["label", "kind", "role", "variants"]);
  expect(settingsAt(Question, ["databases", 0])).toEqual([]);
});
