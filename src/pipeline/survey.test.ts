import { expect, test } from "vitest";
import { PLAN } from "../engines/extractive/compose/plan.example.ts";
import { DATE } from "../engines/extractive/compose/works.example.ts";
import type { Query } from "../model/query.ts";
import { record } from "../model/record.example.ts";
import type { ReviewsFile } from "../model/review.ts";
import type { Effects, Stage } from "./effects.ts";
import type { Engine } from "./engine.ts";
import { surveyQuestion } from "./survey.ts";

const question = { id: "birds", question: "Do hedgerows or grass strips raise nesting success?" };
const context = { date: DATE, versions: { touchstone: "0" }, inputs: "digest" };

/** An engine that finds nothing and scores as it is told. */
function engine(score: number): Engine {
  const scored: ReviewsFile = {
    reviews: [],
    consensus: { score, dimensions: [], agreement: 1, caps: [] },
  };
  return {
    name: "extractive",
    plan: () => PLAN,
    extract: () => ({ candidates: [], rejected: [] }),
    verify: () => [],
    compose: () => ({ abstract: "Nothing.", answer: [], facets: [], pairs: [], body: "Nothing." }),
    review: () => scored,
  };
}

function library(
  found: (query: Query) => ReturnType<typeof record>[] = () => [],
): Effects & { log: string[] } {
  const log: string[] = [];
  return {
    log,
    search: async (query) => {
      log.push(query.id);
      return { records: found(query), gaps: [] };
    },
    entered: (stage: Stage) => void log.push(stage),
  };
}

test("a weak report sends the wide queries once, and only those, then stands as it is", async () => {
  const effects = library();
  const folder = await surveyQuestion(question, ["library"], engine(1), context, effects);
  const again = ["merge", "screen", "read", "extract", "verify", "compose", "review"];
  expect(effects.log).toEqual(["plan", "search", "q1", "q2", ...again, "search", "q3", ...again]);
  expect(folder.run).toMatchObject({ rounds: 2, widened: folder.report.held });
  expect(folder.run.widened?.[0]).toMatch(/^Three reviews by rule score it 1 of 10/);
  expect(folder.report.status).toBe("held");
});

/** An engine that scores a report by how many works were read. */
function engineBy(scoreOf: (works: number) => number): Engine {
  return {
    ...engine(0),
    review: ({ flow }) => ({
      reviews: [],
      consensus: { score: scoreOf(flow.included), dimensions: [], agreement: 1, caps: [] },
    }),
  };
}

test.each<[string, (works: number) => number, Record<string, string>, number]>([
  [
    "weaker is set aside, and told",
    (works) => 5 - works,
    { "doi:10.1/a": "included", "doi:10.1/b": "excluded" },
    4,
  ],
  ["stronger is kept", (works) => works, { "doi:10.1/a": "included", "doi:10.1/b": "included" }, 2],
])("what a wider search found that makes a report %s", async (_, scoreOf, decisions, score) => {
  const work = (doi: string) =>
    record({
      doi,
      title: `Hedgerows and nesting success ${doi}`,
      abstract: "Hedgerows raised nesting success by 12%.",
      origins: [{ database: "library", id: doi }],
    });
  const effects = library(({ step }) => [work("10.1/a"), ...(step === "wide" ? [work("10.1/b")] : [])]);
  const folder = await surveyQuestion(question, ["library"], engineBy(scoreOf), context, effects);
  const { report, run, records } = folder;
  expect(Object.fromEntries(records.map((each) => [each.record.id, each.decision.decision]))).toEqual(
    decisions,
  );
  expect(report.score).toBe(score);
  expect(run).toMatchObject({ rounds: 2, flow: { found: 4, screened: 2 } });
  expect(run.widened?.[0]).toMatch(/^Three reviews by rule score it \d of 10/);
  expect(effects.log.filter((each) => each.startsWith("q"))).toEqual(["q1", "q2", "q3"]);
});

test("what the search finds is decided record by record, and each record stands once in the file", async () => {
  const birds = record({
    doi: "10.1/a",
    title: "Hedgerows and nesting success",
    abstract: "Hedgerows raised nesting success by 12%.",
  });
  const stars = record({
    doi: "10.1/b",
    title: "Dust around young stars",
    abstract: "Dust is seen.",
    origins: [{ database: "library", id: "works.jsonl:2" }],
  });
  const effects = library(() => [birds, stars]);
  const { records, run } = await surveyQuestion(question, ["library"], engine(1), context, effects);
  expect(records.map(({ record: { id }, decision }) => [id, decision.decision])).toEqual([
    ["doi:10.1/a", "included"],
    ["doi:10.1/b", "excluded"],
  ]);
  expect(run.flow).toMatchObject({ found: 6, duplicates: 4, screened: 2, included: 1 });
});

test("the abstract is kept once, as the passage that was read, and not at all for works left out", async () => {
  const birds = record({
    doi: "10.1/a",
    title: "Hedgerows",
    abstract: "Hedgerows raised nesting success by 12%.",
  });
  const other = record({
    doi: "10.1/b",
    title: "Dust",
    abstract: "Dust is seen.",
    origins: [{ database: "library", id: "works.jsonl:2" }],
  });
  const { records } = await surveyQuestion(
    question,
    ["library"],
    engine(1),
    context,
    library(() => [birds, other]),
  );
  expect(records.map((work) => [work.record.abstract, work.passages.map((passage) => passage.text)])).toEqual(
    [
      [undefined, ["Hedgerows raised nesting success by 12%."]],
      [undefined, []],
    ],
  );
});

test("a work found retracted is read no more", async () => {
  const birds = record({
    doi: "10.1/a",
    title: "Hedgerows",
    abstract: "Hedgerows raised nesting success by 12%.",
  });
  const effects: Effects = {
    ...library(() => [birds]),
    checkIntegrity: async () => ({
      integrity: new Map([["doi:10.1/a", { status: "retracted", sources: ["crossref"], notices: [] }]]),
      gaps: [],
    }),
  };
  const { records } = await surveyQuestion(question, ["library"], engine(1), context, effects);
  expect(records[0]).toMatchObject({ decision: { reason: "retracted" }, passages: [] });
});

test("a work at the end of a citation is screened like any other", async () => {
  const birds = record({
    doi: "10.1/a",
    title: "Hedgerows",
    abstract: "Hedgerows raised nesting success by 12%.",
  });
  const cited = record({
    doi: "10.1/c",
    title: "Hedgerows again",
    abstract: "Hedgerows lowered nesting success by 3%.",
    origins: [{ database: "crossref", id: "10.1/c" }],
  });
  const dust = record({
    doi: "10.1/d",
    title: "Dust",
    abstract: "Dust is seen.",
    origins: [{ database: "crossref", id: "10.1/d" }],
  });
  const effects: Effects = {
    ...library(() => [birds]),
    chaseCitations: async () => ({ directions: ["backward"], records: [cited, dust], gaps: [] }),
  };
  const { records, run } = await surveyQuestion(question, ["library"], engine(1), context, effects);
  expect(records.map((work) => [work.record.id, work.decision.decision])).toEqual([
    ["doi:10.1/a", "included"],
    ["doi:10.1/c", "included"],
    ["doi:10.1/d", "excluded"],
  ]);
  expect(run.citations).toEqual({ directions: ["backward"], followed: 1, found: 2 });
  expect(run.flow.found).toBe(run.flow.duplicates + 3);
});
