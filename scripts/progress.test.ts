import { join } from "node:path";
import { expect, test } from "vitest";
import { ProgressEvent } from "./progress-event.ts";
import { jsonProgress, lineProgress } from "./progress-lines.ts";
import { totalOf } from "./summary.ts";

const facts = {
  id: "sleep",
  question: "Why do we sleep?",
  outcome: "written" as const,
  status: "held" as const,
  held: ["one supported claim; five are needed"],
  score: 4.5,
  records: 12,
  claims: { supported: 1, contested: 0, refuted: 0, unverified: 2 },
  unanswered: ["naps"],
  gaps: ["works.jsonl:3: is not JSON"],
};
const events: ProgressEvent[] = [
  { event: "start", date: "2026-01-31T00:00:00.000Z", questions: ["sleep"], site: true },
  { event: "note", message: "a \u001b[31mred\u001b[0m note" },
  { event: "question", id: "sleep", number: 1, of: 1 },
  { event: "stage", id: "sleep", stage: "search" },
  { event: "report", ...facts },
  { event: "site", state: "building" },
  { event: "site", state: "built" },
  { event: "summary", ...totalOf([facts], 1.26, join(process.cwd(), "dist/index.html")) },
  { event: "error", code: 2, messages: ["x"] },
];

function told(make: typeof lineProgress) {
  const [out, notes]: [string[], string[]] = [[], []];
  const progress = make({ write: (text) => out.push(text) }, { write: (text) => notes.push(text) });
  for (const event of events) progress.tell(event);
  return { out: out.join(""), notes: notes.join("") };
}

test("plain lines name question and stage, and the summary says what is unanswered, held and missing", () => {
  expect(told(lineProgress).out).toBe(
    [
      "question 1/1 sleep: search",
      "question 1/1 sleep: held, 4.5 of 10, 3 claims from 12 works",
      "site: building",
      "",
      "1 question: 0 published, 1 held",
      "12 works found and screened",
      "claims: 1 supported, 0 contested, 0 refuted, 2 unverified",
      "not answered by the sources found:",
      "  sleep: naps",
      "held:",
      "  sleep: one supported claim; five are needed",
      "gaps, shown in the reports:",
      "  works.jsonl:3: is not JSON",
      "1.3 s",
      "",
      "Open this file in a browser:",
      `  ${join(process.cwd(), "dist/index.html")}`,
      "or serve the site: npm run preview",
      "",
    ].join("\n"),
  );
});

test("notes go beside the lines, and outside text cannot steer a terminal", () => {
  expect(told(lineProgress).notes).toBe("a \ufffd[31mred\ufffd[0m note\n");
});

test("with --json every line is an event of the schema, and nothing else is written", () => {
  const lines = told(jsonProgress).out.trimEnd().split("\n");
  expect(lines.map((line) => ProgressEvent.parse(JSON.parse(line)))).toEqual(events);
});
