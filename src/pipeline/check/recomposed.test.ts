import { expect, test } from "vitest";
import { reportFolder } from "../../engines/extractive/compose.example.ts";
import { compose } from "../../engines/extractive/compose.ts";
import type { ReportFolder } from "../../model/report-folder.ts";
import { checkAgainstData } from "./recomposed.ts";

const found = (change?: (folder: ReportFolder) => unknown, exact = true) => {
  const folder = reportFolder();
  change?.(folder);
  return checkAgainstData(folder, { compose, exact }).map(({ field, line, message }) =>
    line === undefined ? `${field} ${message}` : `${line}: ${message}`,
  );
};
const inBody = (before: string, after: string) => (folder: ReportFolder) => {
  expect(folder.body).toContain(before);
  folder.body = folder.body.replace(before, after);
};

test("what the rules wrote is what they would write again", () => {
  expect(found()).toEqual([]);
  expect(found(undefined, false)).toEqual([]);
});

test.each<[string, (folder: ReportFolder) => unknown, RegExp]>([
  [
    "in digits",
    inBody("10 records came back", "11 records came back"),
    /^\d+: says "11 records came", where the other files give "10 records came"$/,
  ],
  [
    "in words",
    inBody("which leaves eight works", "which leaves nine works"),
    /"which leaves nine works\. Of", where the other files give "which leaves eight works\. Of"/,
  ],
  ["of a table", inBody("| 6 | 6 | 0 |", "| 6 | 5 | 0 |"), /says "6 \| 5 \| 0"/],
  [
    "of the abstract",
    (folder) =>
      Object.assign(folder.report, { abstract: folder.report.abstract.replace("eight works", "nine works") }),
    /^abstract says /,
  ],
  [
    "of a note",
    (folder) =>
      Object.assign(folder.report.facets[0]!, {
        note: folder.report.facets[0]!.note.replace("Four", "Five"),
      }),
    /^facets\[0\]\.note says "Five works/,
  ],
])("a count %s that is altered is named whatever wrote it", (_, change, message) => {
  for (const exact of [true, false]) expect(found(change, exact)).toEqual([expect.stringMatching(message)]);
});

test.each<[string, (folder: ReportFolder) => unknown, RegExp]>([
  [
    "a sentence put in",
    inBody("## Introduction", "This is well known.\n\n## Introduction"),
    /rests on no claim and on no count: "This is well known\."/,
  ],
  [
    "a limit taken out",
    inBody("- One of six claims is contested", "- "),
    /where the other files give|does not say/,
  ],
  ["another word", inBody("was read as", "was skimmed as"), /skimmed/],
  [
    "a status",
    (folder) => Object.assign(folder.report.facets[4]!, { status: "partly" }),
    /^facets\[4\]\.status is "partly", but the other files give "unanswered"/,
  ],
  [
    "how many works name a part",
    (folder) => Object.assign(folder.report.facets[0]!, { records: 9 }),
    /^facets\[0\]\.records is 9, but the other files give 4/,
  ],
])("%s is named where these rules wrote the report, and left where others did", (_, change, message) => {
  const named = found(change);
  expect(
    named.some((each) => message.test(each)),
    named.join("\n"),
  ).toBe(true);
  expect(found(change, false)).toEqual([]);
});
