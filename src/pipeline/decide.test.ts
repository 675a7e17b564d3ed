import { expect, test } from "vitest";
import { PLAN } from "../engines/extractive/compose/plan.example.ts";
import { record } from "../model/record.example.ts";
import { decide } from "./decide.ts";

const question = { id: "birds", question: "Do hedgerows raise nesting success?" };
const found = (doi: string, queries: string[], text = "Hedgerows raised nesting success by 12%.") =>
  record({
    doi,
    title: `Farmland ${doi}`,
    abstract: text,
    origins: queries.map((query) => ({ database: "library", id: doi, query })),
  });
const reasons = (records: ReturnType<typeof found>[], setAside: string[]) =>
  decide(records, PLAN, question, new Set(setAside)).map(({ decision }) => decision.reason);

test("what a query set aside alone found is not read, and what others found, too, is", () => {
  const records = [
    found("10.1/a", ["q1"]),
    found("10.1/b", ["q1", "q3"]),
    found("10.1/c", ["q3"]),
    found("10.1/d", ["q3"]),
  ];
  expect(reasons(records, [])).toEqual(Array(4).fill("names-subject"));
  expect(reasons(records, ["q3"])).toEqual(["names-subject", "names-subject", "set-aside", "set-aside"]);
});

test("what is off the question is left out for that, whoever found it", () => {
  expect(reasons([found("10.1/a", ["q3"], "Dust is seen around stars.")], ["q3"])).toEqual(["off-question"]);
});

test("a work at the end of a citation was found by no query, and is not set aside", () => {
  const cited = { ...found("10.1/a", []), origins: [{ database: "crossref" as const, id: "10.1/a" }] };
  expect(reasons([cited], ["q3"])).toEqual(["names-subject"]);
});

test("what is set aside takes no place among the works that are read", () => {
  const rest = Array.from({ length: 100 }, (_, i) => found(`10.1/b${i}`, ["q1"]));
  const aside = Array.from({ length: 20 }, (_, i) => found(`10.1/a${i}`, ["q3"]));
  const decided = reasons([...aside, ...rest], ["q3"]);
  expect(decided.filter((each) => each === "names-subject")).toHaveLength(100);
  expect(reasons([...aside, ...rest], []).filter((each) => each === "limit")).toHaveLength(20);
});
