import { mkdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { remark } from "remark";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readReport } from "../src/store/report-store.ts";
import { ProgressEvent } from "./progress-event.ts";
import {
  allFiles,
  clear,
  ID,
  LIBRARY,
  put,
  QUESTION,
  run,
  start,
  survey,
  trialFolder,
} from "./survey-trial.example.ts";

let content: string;
beforeEach(async () => {
  content = await trialFolder({ "library/works.jsonl": LIBRARY });
});
afterEach(() => clear(content));

const ask = (text: string | Buffer) => put(content, { "questions.yaml": text });

test.each<[string, string | undefined, RegExp]>([
  ["missing", undefined, /questions\.yaml: there is no such file\. Make it, with one question a line/],
  ["empty", "", /questions\.yaml: has no question\. Write one a line/],
  ["not YAML", "- {\n", /questions\.yaml, line \d: is not YAML/],
  ["with an open quotation mark", "- 'open\n", /questions\.yaml, line 1: a quotation mark is opened here/],
  [
    "with an unknown key",
    "- question: Why?\n  databses: [arxiv]\n",
    /questions\.yaml, question 1 \(line 2\): "databses" is not a setting\. Did you mean "databases"\? Known: /,
  ],
  [
    "with two questions of one id",
    "- Why?\n- Why?\n",
    /question 2 \(line 2\): has the id "why", as has question 1/,
  ],
  ["with an empty question", "- Why?\n-\n", /question 2 \(line 2\): is empty\. Write the question/],
  [
    "with a question of 10,000 characters",
    `- ${"x".repeat(10_000)}\n`,
    /10,000 characters long; the limit is 2,000/,
  ],
])("a list that is %s ends with code 2, one message and nothing written", async (_, text, message) => {
  if (text !== undefined) await ask(text);
  const before = await allFiles(content);
  const { code, out, said } = await survey(content);
  expect(said).toEqual([expect.stringMatching(message)]);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(await allFiles(content)).toEqual(before);
});

test.each<[string, string[], RegExp]>([
  [
    "a library that is not there",
    ["--library", "/nowhere/works.jsonl"],
    /"\/nowhere\/works\.jsonl" does not exist/,
  ],
  [
    "an unknown question",
    ["--only", "hedgrows"],
    /--only: no question has the id "hedgrows".*Known: hedgerows/,
  ],
  [
    "an unknown database",
    ["--databases", "libary"],
    /--databases: "libary" is not known\. Did you mean "library"/,
  ],
  ["an engine that is not built", ["--engine", "language-model"], /"language-model" is not built yet/],
  ["an unknown option", ["--no-sit"], /--no-sit is not an option\. Did you mean "--no-site"/],
])("%s ends with code 2 and nothing written", async (_, args, message) => {
  await ask("- id: hedgerows\n  question: Why?\n");
  const before = await allFiles(content);
  const { code, said } = await survey(content, ...args);
  expect(said.join("\n")).toMatch(message);
  expect(code).toBe(2);
  expect(await allFiles(content)).toEqual(before);
});

test("findings of all files are said at once", async () => {
  await ask("- Why?\n-\n");
  await put(content, { "site.yaml": "titel: x\n" });
  const { code, said } = await survey(content);
  expect(said).toEqual([
    expect.stringMatching(/site\.yaml, line 1: "titel"/),
    expect.stringMatching(/question 2/),
  ]);
  expect(code).toBe(2);
});

test("a history that cannot be read ends with code 2 and nothing written: no run could make it again", async () => {
  await ask("- id: hedgerows\n  question: Why?\n");
  await put(content, { "reports/hedgerows/versions.json": "[{" });
  const before = await allFiles(content);
  const { code, said } = await survey(content, "--fresh");
  expect(said).toEqual([expect.stringMatching(/hedgerows\/versions\.json: cannot be read/)]);
  expect(code).toBe(2);
  expect(await allFiles(content)).toEqual(before);
});

test("a question is answered, and its report names the works that bear on it alone", async () => {
  await ask(`- ${QUESTION}\n`);
  const { code, out } = await survey(content);
  expect(code).toBe(0);
  expect(out).toMatch(/question 1\/1 .*: search\n/);
  const { claims, report } = await readReport(content, ID);
  expect(report.title).toBe(QUESTION);
  expect(claims.claims.length).toBeGreaterThan(1);
  expect(claims.claims.map((claim) => claim.text).join()).not.toContain("corncrake");
});

test("a question on which the library has nothing gives a held report that says so", async () => {
  await ask("- How does sleep loss affect declarative memory?\n");
  const { code, out } = await survey(content);
  expect(code).toBe(0);
  expect(out).toMatch(/1 question: 0 published, 1 held/);
  const { report, claims } = await readReport(content, "how-does-sleep-loss-affect-declarative-memory");
  expect(claims.claims).toEqual([]);
  expect(report.status).toBe("held");
  expect(report.held.length).toBeGreaterThan(0);
});

test("a report too weak to publish goes round once more with a wider search, which is recorded, and is held with its reasons", async () => {
  await ask("- id: mowing\n  question: Does the mowing date of meadows change the broods of corncrakes?\n");
  await survey(content);
  const { report, run, body } = await readReport(content, "mowing");
  const sent = new Set(run.queries.map(({ query }) => query));
  const steps = new Set(run.plan.queries.filter(({ id }) => sent.has(id)).map(({ step }) => step));
  expect([run.rounds, [...steps].sort()]).toEqual([2, ["narrow", "wide"]]);
  for (const id of sent) expect(body).toContain(`| ${id} |`);
  expect(body).toContain("too weak to publish, so the search was widened once");
  for (const reason of run.widened ?? ["none"]) expect(body).toContain(reason);
  expect(report.status).toBe("held");
  expect(report.held).not.toEqual([]);
  for (const reason of report.held) expect(reason).toMatch(/^[A-Z0-9].* .*\.$/);
});

test("library lines that cannot be read are reported by number and left out, and the rest is used", async () => {
  await ask(`- ${QUESTION}\n`);
  const bad = [
    "not json",
    '{"id":"x"}',
    '{"id":"w1","title":"Again"}',
    '{"title":"Skylark","abstract":null}',
  ];
  const long = JSON.stringify({ title: "Skylark songs", abstract: "skylark ".repeat(131_072) });
  await put(content, { "library/works.jsonl": `${LIBRARY}${bad.join("\n")}\n${long}\n` });
  const { code, said } = await survey(content);
  expect(code).toBe(0);
  for (const line of [7, 8, 9])
    expect(said.join("\n")).toMatch(new RegExp(`works\\.jsonl(, line |:)${line}\\b`));
  expect(said.at(-1)).toMatch(/entries of the library could not be read and left out; \d+ works are used/);
  const { claims, run } = await readReport(content, ID);
  expect(claims.claims.length).toBeGreaterThan(1);
  expect(run.gaps.length).toBeGreaterThanOrEqual(3);
});

test("the same inputs give the same bytes, and a run that changes nothing writes nothing", {
  timeout: 120_000,
}, async () => {
  await ask(`- ${QUESTION}\n- How does sleep loss affect declarative memory?\n`);
  await survey(content);
  const before = await allFiles(content);
  const times = await changeTimes();
  expect((await survey(content)).out).toMatch(/nothing changed since/);
  expect((await survey(content, "--fresh")).out).toMatch(/same as before/);
  expect(await changeTimes()).toEqual(times);
  await rm(join(content, "reports"), { recursive: true });
  await survey(content);
  expect(await allFiles(content)).toEqual(before);
});

async function changeTimes(): Promise<bigint[]> {
  const paths = Object.keys(await allFiles(content));
  return Promise.all(paths.map(async (path) => (await stat(join(content, path), { bigint: true })).mtimeNs));
}

test("a work that is added is found, and its report alone is written again", async () => {
  await ask(`- ${QUESTION}\n`);
  await survey(content);
  const title = "A new trial of Beetle-Bank strips and skylark breeding success";
  const abstract = "Beetle-Bank strips raised skylark breeding success by 19% on 40 farms.";
  await put(content, { "library/mine.jsonl": `${JSON.stringify({ title, abstract, year: 2025 })}\n` });
  await survey(content);
  const { claims } = await readReport(content, ID);
  expect(claims.claims.map((claim) => claim.text).join()).toContain("19%");
});

test("with --json stdout holds events of the schema and nothing else, an error included", async () => {
  await ask("- Why do skylarks sing?\n");
  const parse = (out: string) =>
    out
      .trimEnd()
      .split("\n")
      .map((line) => ProgressEvent.parse(JSON.parse(line)).event);
  const kinds = parse((await survey(content, "--json")).out);
  expect(kinds.filter((kind) => kind !== "stage")).toEqual(["start", "question", "report", "summary"]);
  await ask("");
  expect(parse((await survey(content, "--json")).out)).toEqual(["error"]);
});

test("where reports cannot be written, the error names the path and earlier content stays", async () => {
  await ask(`- ${QUESTION}\n`);
  await writeFile(join(content, "reports"), "in the way");
  const before = await allFiles(content);
  const { code, said } = await survey(content);
  expect(code).toBe(1);
  expect(said.join("\n")).toContain(join(content, "reports"));
  expect(await allFiles(content)).toEqual(before);
});

test("a run killed at any moment is finished by the next one, with the same bytes", {
  timeout: 120_000,
}, async () => {
  await ask(`- ${QUESTION}\n- How does sleep loss affect declarative memory?\n- Why do skylarks sing?\n`);
  await survey(content);
  const whole = await allFiles(content);
  for (const moment of [/question 1\/3 .*: review/, /question 2\/3 .*: plan/, /question 3\/3 .*: review/]) {
    await rm(join(content, "reports"), { recursive: true, force: true });
    await killedAt(moment);
    expect((await survey(content)).code).toBe(0);
    expect(await allFiles(content)).toEqual(whole);
  }
});

/** Starts a run and kills it as soon as it says so. */
async function killedAt(moment: RegExp): Promise<void> {
  const child = start("survey.ts", content, ["--content", content, "--no-site"]);
  let out = "";
  child.stdout.setEncoding("utf8").on("data", (text) => {
    out += text;
    if (moment.test(out)) child.kill("SIGKILL");
  });
  await new Promise((resolve) => child.once("close", resolve));
  expect(out).toMatch(moment);
}

const HOSTILE = [
  "<script>alert(1)</script> <img src=x onerror=alert(1)>",
  "@word [@key] [@w1; -@w2] and @{braces}",
  "**bold** `code` # heading [link](javascript:alert(1)) ![i](x) | a | b |",
  "\u202eright to left\u202c عربي עברית",
  "emoji 👩‍👩‍👧 🏳️‍🌈",
  "NUL \u0000 and \u0007 and \ud800 alone",
  "---\nid: other\n---",
];

test("titles, abstracts and questions with markup, citation keys, controls and any script are text", async () => {
  const works = HOSTILE.map((text, index) => ({
    id: `h${index}`,
    title: `Skylark breeding success ${text} near hedgerows`,
    abstract: `Hedgerows lowered skylark breeding success by 3${index}% ${text} near the hedge. ${text} End.`,
    authors: [text],
    venue: text,
    year: 2020,
  }));
  const questions = HOSTILE.map((text) => `How do hedgerows ${text} affect skylark breeding success?`);
  await put(content, {
    "library/hostile.jsonl": works.map((work) => `${JSON.stringify(work)}\n`).join(""),
    "questions.yaml": questions
      .map((question, index) => `- id: hostile-${index}\n  question: ${JSON.stringify(question)}\n`)
      .join(""),
  });
  expect((await survey(content)).code).toBe(0);
  for (const index of HOSTILE.keys()) {
    const { body, records, references } = await readReport(content, `hostile-${index}`);
    expect(records.map((each) => each.record.id)).toContain(`h${index}`);
    const nodes = nodesOf(remark().parse(body));
    expect(nodes.filter((node) => ["html", "image", "link"].includes(node.type))).toEqual([]);
    const texts = nodes.flatMap((node) => (node.type === "text" ? [node.value ?? ""] : []));
    const keys = texts.flatMap((each) => [...each.matchAll(/(?<!\w)@\{?(\w+)/g)].map((found) => found[1]));
    expect(keys.filter((key) => !references.some((reference) => reference.id === key))).toEqual([]);
  }
  expect((await run("check.ts", content, ["--content", content])).said).toEqual([]);
});

interface MarkdownNode {
  type: string;
  value?: string;
  children?: MarkdownNode[];
}

function nodesOf(node: MarkdownNode): MarkdownNode[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)];
}

test("a folder with a questions.yaml alone is a whole one", async () => {
  await rm(join(content, "library"), { recursive: true });
  await ask("- Why do skylarks sing?\n");
  const { code, said } = await survey(content);
  expect(code).toBe(0);
  expect(said.join("\n")).toMatch(/has no works: the sample library that comes with Touchstone is searched/);
  await mkdir(join(content, "library"));
});
