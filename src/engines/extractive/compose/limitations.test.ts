import { expect, test } from "vitest";
import { material } from "../compose.example.ts";
import { citing } from "./cite.ts";
import { CLAIMS } from "./claims.example.ts";
import { limitations } from "./limitations.ts";
import { RECORDS } from "./works.example.ts";

const said = (over: Parameters<typeof material>[0]) => {
  const given = material(over);
  return limitations(given, citing(given.references));
};

test.each([
  ["Wie wirken Hecken auf den Bruterfolg der Vögel?", true],
  ["How do hedges affect the nesting success of birds?", false],
])("a question in another language is a limit of its report: %s", (question, isLimit) => {
  expect(said({ question: { id: "x", question } }).includes("not in English")).toBe(isLimit);
});

test("how many claims can be expected to answer is a limit, where it was told of each", () => {
  const likely = CLAIMS.map((each, i) => ({ ...each, answers: i === 0 ? 0.8 : 0.6 }));
  expect(said({ claims: likely })).toContain(
    "- Of six claims, about four can be expected to answer the question, directly or in part: of a hundred sentences like them, 60 to 80 answered the question they were read for.",
  );
  expect(said({ claims: likely.slice(0, 1) })).toContain(
    "- The one claim may not answer the question: of a hundred sentences like it, 80 answered the one that they were read for, directly or in part.",
  );
  expect(said({ claims: [...likely, CLAIMS[0]!] })).not.toContain("can be expected");
});

test.each([
  ["2028-12-31T00:00:00.000Z", false],
  ["2029-01-01T00:00:00.000Z", true],
])("works are a limit once the newest is five years old: searched on %s", (date, isLimit) => {
  const text = "The newest work cited is of 2024, five years before the search.";
  expect(said({ date }).includes(text)).toBe(isLimit);
});

test.each<[string, ("library" | "crossref")[], number, string]>([
  ["one database", ["library"], 0, "- Only the library was searched, with 10 records in answer."],
  [
    "one database and a limit",
    ["library"],
    1,
    "- Only the library was searched, with 10 records in answer; up to one further match was not fetched.",
  ],
  [
    "two databases and a limit",
    ["library", "crossref"],
    7,
    "- Up to seven further matches were not fetched.",
  ],
])("how narrow the search was is said in one sentence: %s", (_, databases, cutOff, line) => {
  const [query] = material().sent;
  const sent = databases.map((database, i) => ({ ...query!, database, cutOff: i === 0 ? cutOff : 0 }));
  const lines = said({ sent }).split("\n");
  expect(lines.filter((each) => /was searched|not fetched/.test(each))).toEqual([line]);
});

test("what several queries were cut off may be the same works", () => {
  const [query] = material().sent;
  const sent = [1053, 1028].map((cutOff) => ({ ...query!, cutOff }));
  expect(said({ sent })).toContain("; up to 2081 further matches, some counted twice, were not fetched.");
});

test("a search of several databases that nothing cut is no limit", () => {
  const [query] = material().sent;
  const sent = (["library", "crossref"] as const).map((database) => ({ ...query!, database, cutOff: 0 }));
  expect(said({ sent })).not.toMatch(/was searched|not fetched/);
});

test("works on the question that were not read are counted, with how many were", () => {
  const { flow } = material();
  expect(said({})).not.toContain("not read");
  expect(said({ flow: { ...flow, excluded: { limit: 3 } } })).toContain(
    "Three more works on the question were not read: they ranked below the five that were.",
  );
});

test.each<[string, number, string]>([
  ["none of them", 0, "None of the five works cited was checked for retraction or correction."],
  ["some of them", 3, "Two of five works cited were not checked for retraction or correction."],
  ["all but one", 4, "One of five works cited was not checked for retraction or correction."],
])("how many works cited were checked is said without a doubt: %s", (_, checked, text) => {
  const records = RECORDS.map((work, i) => {
    const status = i < checked ? ("clean" as const) : ("unchecked" as const);
    return { ...work, record: { ...work.record, integrity: { status, sources: [], notices: [] } } };
  });
  expect(said({ records })).toContain(text);
  const whole = RECORDS.map((work) => ({
    ...work,
    record: { ...work.record, integrity: { status: "clean" as const, sources: [], notices: [] } },
  }));
  expect(said({ records: whole })).not.toContain("retraction");
});

test.each<[number, string]>([
  [
    1,
    "One work on the question that the wider search alone found was set aside, because the report was weaker with it",
  ],
  [
    4,
    "Four works on the question that the wider search alone found were set aside, because the report was weaker with them",
  ],
])("works that made the report weaker are a limit of it: %i", (n, text) => {
  const { flow } = material();
  expect(said({ flow: { ...flow, excluded: { "set-aside": n } } })).toContain(text);
  expect(said({})).not.toContain("set aside");
});

test.each<[string, Partial<(typeof RECORDS)[number]["record"]>, string]>([
  ["its year", { year: undefined }, "- No year is known of any of the five works cited."],
  ["its authors", { authors: [] }, "- No author is known of any of the five works cited."],
  [
    "both",
    { year: undefined, authors: [] },
    "- No year and no author is known of any of the five works cited.",
  ],
])("of no work cited is known %s", (_, over, text) => {
  const without = (all: boolean) =>
    RECORDS.map((work, i) => (all || i > 0 ? { ...work, record: { ...work.record, ...over } } : work));
  expect(said({ records: without(true) })).toContain(text);
  expect(said({ records: without(false) })).not.toContain("is known of");
});

test("a bare count is no number that wants a condition", () => {
  const [first] = CLAIMS;
  const text = "Hedgerows have three tiers.";
  const quantity = {
    ...first!.quantities[0]!,
    text: "three",
    start: 15,
    end: 20,
    value: 3,
    condition: undefined,
  };
  const of = (unit: string) => said({ claims: [{ ...first!, text, quantities: [{ ...quantity, unit }] }] });
  expect(of("%")).toContain(
    "The one claim with a number and its unit does not say in the same sentence under which condition",
  );
  expect(of("")).not.toContain("under which condition");
});
