import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { readReport } from "../src/store/report-store.ts";
import { REPORT_FILES, textDigest } from "../src/store/report-text.ts";
import {
  allFiles,
  clear,
  ID,
  LIBRARY,
  put,
  QUESTION,
  run,
  survey,
  trialFolder,
} from "./survey-trial.example.ts";

let content: string;
let whole: Record<string, string>;
beforeAll(async () => {
  content = await trialFolder({ "library/works.jsonl": LIBRARY, "questions.yaml": `- ${QUESTION}\n` });
  await survey(content);
  whole = await allFiles(content);
});
beforeEach(() => put(content, whole));
afterAll(() => clear(content));

const check = () => run("check.ts", content, ["--content", content]);
const file = (name: string) => join(content, "reports", ID, name);

test("what survey wrote holds", async () => {
  expect(await check()).toEqual({ code: 0, out: "1 report checked: all holds.\n", said: [] });
});

test.each<[string, string, (text: string) => string, RegExp]>([
  [
    "an offset is moved",
    "claims.json",
    (text) => text.replace(/"start": (\d+)/, (_, start) => `"start": ${Number(start) + 1}`),
    /claims\.json: "claims\[0\]/,
  ],
  [
    "a citation key resolves to nothing",
    "report.md",
    (text) => text.replace(/\[@\w+\]/, "[@nobody1999]"),
    /report\.md: .*nobody1999/,
  ],
  [
    "a key is not of the schema",
    "run.json",
    (text) => text.replace('"rounds"', '"round": 1, "rounds"'),
    /run\.json: "round" is not a setting/,
  ],
  [
    "a verdict is not known",
    "claims.json",
    (text) => text.replace(/"verdict": "\w+"/, '"verdict": "true"'),
    /claims\.json: "claims\[0\]\.verdict" is "true"/,
  ],
  [
    "a number of the prose is altered",
    "report.md",
    (text) =>
      text.replace(/(## Answer[\s\S]*?)(\d)/, (_, before, digit) => `${before}${(Number(digit) + 1) % 10}`),
    /report\.md, line \d+: says ".*", where claims\[\d+\]\.text of claims\.json says/,
  ],
  [
    "a count of the prose is altered",
    "report.md",
    (text) => text.replace(/(\w+) repeated another/, "99 repeated another"),
    /report\.md, line \d+: says ".*99 repeated another,", where the other files give "came back; \w+ repeated another,"/,
  ],
  [
    "a sentence is put into the prose",
    "report.md",
    (text) => text.replace("## Limitations", "This is well known.\n\n## Limitations"),
    /report\.md, line \d+: rests on no claim and on no count: "This is well known\."/,
  ],
  [
    "a title is altered",
    "references.json",
    (text) => text.replace(/"title": "/, '"title": "On '),
    /references\.json: is not as the run wrote it/,
  ],
  [
    "a source's text is altered",
    "records.jsonl",
    (text) => text.replaceAll("%", " percent"),
    /"claims\[\d+\]\.evidence/,
  ],
])("where %s, it says file and field and ends with another code than 0", async (_, name, change, message) => {
  const before = await readFile(file(name), "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(file(name), after);
  const { code, said } = await check();
  expect(said.join("\n")).toMatch(message);
  expect(code).toBe(2);
});

test("an altered number is named with its line and what it should be, though every digest was made anew", async () => {
  const before = await readFile(file("report.md"), "utf8");
  const after = before.replace(/(?<=## Answer[\s\S]*?\D)\d+%/, "99%");
  const line = before.split("\n").findIndex((each, i) => each !== after.split("\n")[i]) + 1;
  await writeFile(file("report.md"), after);
  const run = JSON.parse(await readFile(file("run.json"), "utf8"));
  run.files["report.md"] = textDigest(after);
  await writeFile(file("run.json"), `${JSON.stringify(run, null, 2)}\n`);
  const { code, said } = await check();
  expect(code).toBe(2);
  expect(said.join("\n")).toContain(`report.md, line ${line}: says `);
  expect(said.join("\n")).not.toMatch(/is not as the run wrote it/);
});

test("a history whose last version is not the report is said", async () => {
  const { score, status } = (await readReport(content, ID)).report;
  const version = { date: "2020-01-01T00:00:00.000Z", score, status, claims: 99 };
  await writeFile(file("versions.json"), JSON.stringify([version]));
  const { code, said } = await check();
  expect(said.join("\n")).toMatch(/versions\.json: "\[0\]\.claims" is 99, but claims\.json holds/);
  expect(code).toBe(2);
  await rm(file("versions.json"));
});

test("line ends that git has changed are no change by hand", async () => {
  for (const name of REPORT_FILES)
    await writeFile(file(name), (await readFile(file(name), "utf8")).replaceAll("\n", "\r\n"));
  expect(await check()).toMatchObject({ code: 0, said: [] });
});

test("where there is no report, it says so", async () => {
  const empty = await trialFolder({ "questions.yaml": "- Why?\n" });
  const { code, out } = await run("check.ts", empty, ["--content", empty]);
  expect(out).toMatch(/holds no report: there is nothing to check/);
  expect(code).toBe(0);
  await rm(empty, { recursive: true });
});
