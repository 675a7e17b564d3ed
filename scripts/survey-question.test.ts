import { afterEach, beforeEach, expect, test } from "vitest";
import { extractive } from "../src/engines/extractive/engine.ts";
import type { DatabaseId } from "../src/model/database.ts";
import type { Gap } from "../src/model/gap.ts";
import { record } from "../src/model/record.example.ts";
import type { Effects, SearchAnswer } from "../src/pipeline/effects.ts";
import { readReport, readVersions } from "../src/store/report-store.ts";
import { answerQuestion, type Surveyor } from "./survey-question.ts";
import { clear, put, trialFolder } from "./survey-trial.example.ts";

let content: string;
beforeEach(async () => {
  content = await trialFolder({});
});
afterEach(() => clear(content));

const FIRST = "2026-01-01T00:00:00.000Z";
const LATER = "2026-02-01T00:00:00.000Z";
const question = { id: "owls", question: "Why do owls hoot?" };
const failed: Gap = {
  kind: "database-failed",
  database: "crossref",
  where: "query q1",
  message: "It was down.",
};
const none: SearchAnswer = { records: [], gaps: [] };

/** Answers the question in a run at a date, and says what came of it, whether it searched, and the report's date. */
async function answered(
  date: string,
  answer: SearchAnswer,
  wishes: Partial<Surveyor> = {},
  database: DatabaseId = "crossref",
) {
  let searches = 0;
  const notes: string[] = [];
  const search: Effects["search"] = async () => {
    searches++;
    return answer;
  };
  const surveyor: Surveyor = {
    content,
    engine: extractive,
    versions: { touchstone: "1" },
    rules: "1",
    libraryDigest: "a",
    offline: false,
    fresh: false,
    answerDays: 3,
    date,
    effects: () => ({ search }),
    note: (message) => notes.push(message),
    ...wishes,
  };
  const { outcome } = await answerQuestion({ question, databases: [database], citations: "none" }, surveyor);
  return { outcome, searched: searches > 0, date: (await readReport(content, "owls")).report.date, notes };
}

test("a report is kept, without a search, while nothing that it depends on changes", async () => {
  expect(await answered(FIRST, none)).toMatchObject({ outcome: "written", searched: true, date: FIRST });
  expect(await answered(LATER, none)).toMatchObject({ outcome: "kept", searched: false, date: FIRST });
});

const found: SearchAnswer = { records: [record({ title: "Why owls hoot" })], gaps: [] };

test.each<[string, Partial<Surveyor>]>([
  ["other rules", { rules: "2" }],
  ["another version of Touchstone", { versions: { touchstone: "2" } }],
  ["going online", { offline: true }],
])("%s makes the report again, and writes it where it says something else", async (_, wishes) => {
  await answered(FIRST, none);
  expect(await answered(LATER, none, wishes)).toMatchObject({
    outcome: "unchanged",
    searched: true,
    date: FIRST,
  });
  expect(await answered(LATER, found, wishes)).toMatchObject({ outcome: "written", date: LATER });
  expect(await answered(LATER, found, wishes)).toMatchObject({ outcome: "kept" });
});

test("another library makes it again where the library is searched, and else not", async () => {
  await answered(FIRST, none, {}, "library");
  expect(await answered(LATER, found, { libraryDigest: "b" }, "library")).toMatchObject({
    outcome: "written",
  });
  await answered(FIRST, none);
  expect(await answered(LATER, found, { libraryDigest: "c" })).toMatchObject({ outcome: "kept" });
});

test("a database that failed is asked again by the next run; where it still fails, nothing is written", async () => {
  await answered(FIRST, { records: [], gaps: [failed] });
  expect(await answered(LATER, { records: [], gaps: [failed] })).toMatchObject({
    outcome: "unchanged",
    searched: true,
    date: FIRST,
  });
  expect(await answered(LATER, found)).toMatchObject({ outcome: "written", date: LATER });
  expect(await answered(LATER, found)).toMatchObject({ outcome: "kept" });
});

test("asked for afresh, a report from a library keeps its date where it stays the same; one from the network gets the new one", async () => {
  await answered(FIRST, none, {}, "library");
  expect(await answered(LATER, none, { fresh: true }, "library")).toMatchObject({
    outcome: "unchanged",
    date: FIRST,
  });
  await answered(FIRST, none);
  expect(await answered(LATER, none, { fresh: true })).toMatchObject({ outcome: "written", date: LATER });
});

const sentOn = (date: string): SearchAnswer => ({
  records: [],
  gaps: [],
  sent: {
    query: "q1",
    database: "crossref",
    sent: "query=owls",
    date,
    total: 0,
    returned: 0,
    cutOff: 0,
  },
});

test.each<[string, string, Partial<Surveyor>, string]>([
  ["three days later", "2026-01-04T00:00:00.000Z", {}, "kept"],
  ["later than that", "2026-01-04T00:00:01.000Z", {}, "written"],
  ["later, offline", LATER, { offline: true }, "kept"],
  ["later, where answers count for longer", LATER, { answerDays: 60 }, "kept"],
])(
  "what a database answered counts for some days, then it is asked again: %s",
  async (_, date, wishes, outcome) => {
    await answered(FIRST, sentOn(FIRST), wishes);
    const again = await answered(date, sentOn(date), wishes);
    expect(again).toMatchObject({ outcome, searched: outcome === "written" });
    expect(again.date).toBe(outcome === "written" ? date : FIRST);
  },
);

test("what a library answered counts for as long as the library stays the same", async () => {
  const old = { ...sentOn(FIRST), sent: { ...sentOn(FIRST).sent!, database: "library" as const } };
  await answered(FIRST, old, {}, "library");
  expect(await answered(LATER, old, {}, "library")).toMatchObject({ outcome: "kept" });
});

test("a report on disk that is not as its schemas want it is said, and made again", async () => {
  await answered(FIRST, none);
  await put(content, { "reports/owls/run.json": "{" });
  const { outcome, notes } = await answered(LATER, none);
  expect(outcome).toBe("written");
  expect(notes).toEqual([
    expect.stringMatching(/owls\/run\.json: cannot be read.* The report is made again\.$/),
  ]);
});

test("what a report says other than the one before stays in its history, made afresh or not", async () => {
  const owls: SearchAnswer = {
    records: [record({ title: "Why owls hoot", abstract: "Owls hoot because they claim 3 km of forest." })],
    gaps: [],
  };
  const history = () => readVersions(content, "owls");
  await answered(FIRST, none);
  expect(await history()).toEqual([]);
  await answered(LATER, owls, { rules: "2" });
  const [first, second, ...more] = await history();
  expect(more).toEqual([]);
  expect(first).toMatchObject({ date: FIRST, claims: 0 });
  expect(second).toMatchObject({ date: LATER, claims: 1, changes: { removed: [], changed: [] } });
  expect(second?.changes?.added).toMatchObject([{ text: "Owls hoot because they claim 3 km of forest." }]);

  await answered(LATER, owls, { rules: "3" });
  await answered("2026-03-01T00:00:00.000Z", owls, { fresh: true });
  expect(await history()).toEqual([first, second]);
  await answered("2026-04-01T00:00:00.000Z", none, { fresh: true });
  expect(await history()).toMatchObject([first, second, { claims: 0, changes: { added: [] } }]);
});
