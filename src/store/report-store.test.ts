import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type AuthorError, WorldError } from "../model/trouble.ts";
import { reportFolder } from "./report-folder.example.ts";
import { parseReport } from "./report-parse.ts";
import { finishReports, listReports, readReport, readVersions, writeReport } from "./report-store.ts";
import { REPORT_FILES, reportTexts } from "./report-text.ts";

let content: string;
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), "touchstone-store-"));
});
afterEach(() => rm(content, { recursive: true }));

const inReports = (...names: string[]) => join(content, "reports", ...names);

test("a report is read as it was written", async () => {
  expect(await writeReport(content, "sleep", reportFolder("sleep"))).toBe("written");
  expect(await readReport(content, "sleep")).toEqual(reportFolder("sleep"));
  expect(await listReports(content)).toEqual(["sleep"]);
  expect((await readdir(inReports("sleep"))).sort()).toEqual([...REPORT_FILES].sort());
});

test("whatever a question and its sources hold, the report is read as it was written", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary", minLength: 1 }),
    fc.constantFrom(
      "---\n",
      "---",
      "\n---\n",
      "a\n---\nb",
      ": x",
      "# x",
      "- x",
      "&a *a !t",
      "' \"",
      "\u2028",
      "no",
      "~",
      "1e3",
      "\ufeff",
      "\u0085",
    ),
  );
  fc.assert(
    fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), (parts) => {
      const question = `Why ${parts.join("")}?`;
      const folder = reportFolder("sleep", question.toWellFormed());
      expect(parseReport(reportTexts(folder), "x")).toEqual(folder);
    }),
    { numRuns: 100 },
  );
});

test("the same report again writes nothing", async () => {
  await writeReport(content, "sleep", reportFolder("sleep"));
  const before = await stat(inReports("sleep", "run.json"), { bigint: true });
  expect(await writeReport(content, "sleep", reportFolder("sleep"))).toBe("unchanged");
  const after = await stat(inReports("sleep", "run.json"), { bigint: true });
  expect([after.mtimeNs, after.ino]).toEqual([before.mtimeNs, before.ino]);
});

test("a file that a person put beside the report stays when the report is replaced", async () => {
  await writeReport(content, "sleep", reportFolder("sleep"));
  await writeFile(inReports("sleep", "notes.txt"), "mine");
  await writeReport(content, "sleep", reportFolder("sleep", "Does it harm recall?"));
  expect(await readFile(inReports("sleep", "notes.txt"), "utf8")).toBe("mine");
  expect((await readReport(content, "sleep")).report.title).toBe("Does it harm recall?");
});

const version = { date: "2026-01-31T00:00:00.000Z", score: 5, status: "held" as const, claims: 1 };
const second = { ...version, claims: 2, changes: { added: [], removed: [], changed: [] } };

test("versions are read as they were written, and stay when a report is written without any", async () => {
  expect(await readVersions(content, "sleep")).toEqual([]);
  await writeReport(content, "sleep", reportFolder("sleep"), [version, second]);
  expect(await readVersions(content, "sleep")).toEqual([version, second]);
  await writeReport(content, "sleep", reportFolder("sleep", "Does it harm recall?"));
  expect(await readVersions(content, "sleep")).toEqual([version, second]);
});

test("versions that are there are found where a killed run left the report", async () => {
  await writeReport(content, "sleep", reportFolder("sleep"), [version]);
  await rename(inReports("sleep"), inReports(".sleep.old"));
  expect(await readVersions(content, "sleep")).toEqual([version]);
});

test.each<[string, string, RegExp]>([
  ["cut short", "[{", /sleep\/versions\.json: cannot be read/],
  [
    "with a score out of range",
    JSON.stringify([{ ...version, score: 11 }]),
    /versions\.json: "\[0\]\.score" is 11/,
  ],
  ["without a version", "[]", /versions\.json/],
])("a history %s is refused, not taken for none", async (_, text, message) => {
  await writeReport(content, "sleep", reportFolder("sleep"));
  await writeFile(inReports("sleep", "versions.json"), text);
  await expect(readVersions(content, "sleep")).rejects.toThrow(message);
});

test.each<[string, string, (text: string) => string, RegExp]>([
  [
    "an unknown verdict",
    "claims.json",
    (text) => text.replace('"verdict": "supported"', '"verdict": "suported"'),
    /claims\.json: "claims\[0\]\.verdict" is "suported".*Did you mean "supported"/,
  ],
  [
    "an unknown key",
    "run.json",
    (text) => text.replace('"rounds"', '"round": 1, "rounds"'),
    /run\.json: "round" is not a setting\. Did you mean "rounds"/,
  ],
  ["a file cut short", "reviews.json", (text) => text.slice(0, 100), /reviews\.json: cannot be read/],
  [
    "a record line cut short",
    "records.jsonl",
    (text) => text.slice(0, 100),
    /records\.jsonl, line 1: cannot be read/,
  ],
  ["no front matter", "report.md", () => "# Sleep\n", /report\.md: "id" is missing/],
  ["broken front matter", "report.md", () => "---\nid: [\n---\n", /report\.md: cannot be read/],
  [
    "another id",
    "report.md",
    (text) => text.replace("id: sleep", "id: other"),
    /report\.md: "id" is "other", but its folder is "sleep"/,
  ],
])("a report with %s is refused by file and field", async (_, file, change, message) => {
  await writeReport(content, "sleep", reportFolder("sleep"));
  const path = inReports("sleep", file);
  await writeFile(path, change(await readFile(path, "utf8")));
  await expect(readReport(content, "sleep")).rejects.toThrow(message);
  expect(await writeReport(content, "sleep", reportFolder("sleep"))).toBe("written");
  expect(await readReport(content, "sleep")).toEqual(reportFolder("sleep"));
});

test("a report with a file missing is refused, and the file named", async () => {
  await writeReport(content, "sleep", reportFolder("sleep"));
  await rm(inReports("sleep", "run.json"));
  await expect(readReport(content, "sleep")).rejects.toThrow(
    /sleep\/run\.json: is missing\. Run "npm run survey"/,
  );
});

test("a folder that holds no file of a report is one finding, which says to take it away", async () => {
  await mkdir(inReports("stray"), { recursive: true });
  const refused = await readReport(content, "stray").catch((error: unknown) => error);
  expect((refused as AuthorError).findings).toEqual([
    expect.stringMatching(
      /reports\/stray: is a folder without a report\. Take it away, or run "npm run survey"/,
    ),
  ]);
});

test("where the folder cannot be made, the error names it and nothing is left behind", async () => {
  await writeFile(inReports(), "a file");
  await expect(writeReport(content, "sleep", reportFolder("sleep"))).rejects.toThrow(WorldError);
  await expect(writeReport(content, "sleep", reportFolder("sleep"))).rejects.toThrow(
    /reports\/sleep could not be written/,
  );
});

const old = reportFolder("sleep");
const fresh = reportFolder("sleep", "Does it harm recall?");

test.each<[string, () => Promise<unknown>, typeof old, typeof old]>([
  ["while writing", () => mkdir(inReports(".sleep.writing")), old, old],
  ["when the new one was ready", () => leave(".sleep.ready"), old, fresh],
  [
    "between the two names",
    async () => {
      await leave(".sleep.ready");
      await rename(inReports("sleep"), inReports(".sleep.old"));
    },
    fresh,
    fresh,
  ],
  ["before the old one was cleared", () => leave(".sleep.old"), old, old],
])(
  "a run killed %s leaves a whole report, and the next one clears up",
  async (_, kill, readBefore, readAfter) => {
    await writeReport(content, "sleep", old);
    await kill();
    expect(await listReports(content)).toEqual(["sleep"]);
    expect(await readReport(content, "sleep")).toEqual(readBefore);
    expect(await finishReports(content)).toEqual(["sleep"]);
    expect(await readReport(content, "sleep")).toEqual(readAfter);
    expect(await readdir(inReports())).toEqual(["sleep"]);
  },
);

/** Puts a whole newer report where a killed run would have left it. */
async function leave(name: string): Promise<void> {
  const other = await mkdtemp(join(tmpdir(), "touchstone-left-"));
  await writeReport(other, "sleep", fresh);
  await rename(join(other, "reports", "sleep"), inReports(name));
  await rm(other, { recursive: true });
}

test("a process killed at any moment never leaves a report that is read as whole and is not", async () => {
  const writer = join(import.meta.dirname, "write-forever.example.ts");
  for (let round = 0; round < 8; round++) {
    const child = spawn(process.execPath, [writer, content], { stdio: ["ignore", "pipe", "inherit"] });
    await new Promise((resolve) => child.stdout.once("data", resolve));
    await new Promise((resolve) => setTimeout(resolve, round * 5));
    child.kill("SIGKILL");
    await new Promise((resolve) => child.once("exit", resolve));
    for (const clear of [false, true]) {
      if (clear) await finishReports(content);
      const { report, run, references, records } = await readReport(content, "sleep");
      const shown = [run.question.question, references[0]?.title, records[0]?.record.title];
      expect(shown).toEqual([report.title, report.title, report.title]);
    }
    expect(await readdir(inReports())).toEqual(["sleep"]);
  }
});
