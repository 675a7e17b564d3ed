import { expect, test } from "vitest";
import { reportFolder } from "../engines/extractive/compose.example.ts";
import type { Claim } from "../model/claim.ts";
import type { ReportFolder } from "../model/report-folder.ts";
import { VersionsFile } from "../model/version.ts";
import { versionsWith } from "./versions.ts";

const LATER = "2027-01-31T00:00:00.000Z";

/** The example report, made again later and changed. */
function later(change?: (folder: ReportFolder) => unknown): ReportFolder {
  const folder = reportFolder();
  folder.report.date = LATER;
  change?.(folder);
  return folder;
}

/** Gives the first claim another confidence. */
function put({ claims: { claims } }: ReportFolder, change: Partial<Claim["confidence"]>): void {
  claims[0]!.confidence = { ...claims[0]!.confidence, ...change };
}

const before = reportFolder();
const [claim, ...others] = before.claims.claims;
const { id, text, record } = claim!;
const stood = { verdict: claim!.verdict, confidence: claim!.confidence.value };
const first = {
  date: before.report.date,
  score: before.report.score,
  status: before.report.status,
  claims: before.claims.claims.length,
};
const none = { added: [], removed: [], changed: [] };

test("the first report has no history", () => {
  expect(versionsWith(before, undefined, [])).toEqual([]);
});

test.each<[string, ((folder: ReportFolder) => unknown)?]>([
  ["its date alone"],
  ["its prose", (folder) => Object.assign(folder, { body: "Other words." })],
  ["the order of its claims", (folder) => folder.claims.claims.reverse()],
  ["what its confidence was measured on", (folder) => put(folder, { n: 7 })],
])("a report that differs in %s is no new version", (_, change) => {
  expect(versionsWith(later(change), before, [])).toEqual([]);
  expect(versionsWith(later(change), before, [first])).toEqual([first]);
});

test.each<[string, (folder: ReportFolder) => unknown, object, object?]>([
  [
    "a claim that is gone",
    (folder) => folder.claims.claims.shift(),
    { ...none, removed: [{ id, text, record, before: stood }] },
    { claims: others.length },
  ],
  [
    "another verdict",
    (folder) => Object.assign(folder.claims.claims[0]!, { verdict: "unverified" }),
    {
      ...none,
      changed: [{ id, text, record, before: stood, now: { ...stood, verdict: "unverified" } }],
    },
  ],
  [
    "another confidence",
    (folder) => put(folder, { value: 0.5 }),
    { ...none, changed: [{ id, text, record, before: stood, now: { ...stood, confidence: 0.5 } }] },
  ],
  [
    "other words, which make another claim",
    (folder) => Object.assign(folder.claims.claims[0]!, { id: "c0123456789", text: "Else." }),
    {
      added: [{ id: "c0123456789", text: "Else.", record, now: stood }],
      removed: [{ id, text, record, before: stood }],
      changed: [],
    },
  ],
  ["another score", (folder) => Object.assign(folder.report, { score: 1 }), none, { score: 1 }],
  [
    "another status",
    (folder) => Object.assign(folder.report, { status: "held", held: ["Few."] }),
    none,
    { status: "held" },
  ],
])("a report with %s is a version, and the one before it the first", (_, change, changes, also = {}) => {
  const versions = versionsWith(later(change), before, []);
  expect(versions).toEqual([first, { ...first, date: LATER, ...also, changes }]);
  expect(VersionsFile.parse(versions)).toEqual(versions);
});

test("what was in the history stays in it, whatever comes", () => {
  const history = versionsWith(
    later((folder) => folder.claims.claims.shift()),
    before,
    [],
  );
  const again = versionsWith(
    before,
    later((folder) => folder.claims.claims.shift()),
    history,
  );
  expect(again.slice(0, 2)).toEqual(history);
  expect(again[2]?.changes?.added).toEqual([{ id, text, record, now: stood }]);
});

test("where the report before cannot be read, the version says nothing of changes", () => {
  expect(versionsWith(later(), undefined, [first])).toEqual([first, { ...first, date: LATER }]);
});
