import { expect, test } from "vitest";
import { reportFolder } from "../../engines/extractive/compose.example.ts";
import type { Version } from "../../model/version.ts";
import { checkVersions } from "./versions.ts";

const folder = reportFolder();
const { date, score, status } = folder.report;
const last: Version = { date, score, status, claims: folder.claims.claims.length };
const first: Version = { ...last, date: "2025-01-01T00:00:00.000Z", score: 1, claims: 1 };
const unknown = {
  id: "c0000000000",
  text: "x",
  record: "r",
  now: { verdict: "supported" as const, confidence: 1 },
};

test("a report without a history, and one whose last version it is, hold", () => {
  expect(checkVersions(folder, [])).toEqual([]);
  expect(checkVersions(folder, [first, last])).toEqual([]);
});

test.each<[string, Version[], string, string]>([
  ["another score", [first, { ...last, score: 1 }], "[1].score", "is 1, but report.md has"],
  ["another status", [{ ...last, status: "held" }], "[0].status", 'is "held", but report.md is "published"'],
  ["fewer claims", [{ ...last, claims: 2 }], "[0].claims", "is 2, but claims.json holds 6"],
  [
    "a claim that is not there",
    [{ ...last, changes: { added: [unknown], removed: [], changed: [] } }],
    "[0].changes",
    '"c0000000000" is not in claims.json',
  ],
  [
    "versions out of order",
    [{ ...first, date: "2027-01-01T00:00:00.000Z" }, last],
    "[1].date",
    "is earlier than",
  ],
])("%s in the history is one finding", (_, versions, field, message) => {
  expect(checkVersions(folder, versions)).toEqual([
    { file: "versions.json", field, message: expect.stringContaining(message) },
  ]);
});
