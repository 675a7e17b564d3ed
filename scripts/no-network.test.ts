import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { Run } from "../src/model/run.ts";
import { openScriptedServer } from "../src/net/scripted-server.example.ts";
import { clear, type Ended, survey, trialFolder } from "./survey-trial.example.ts";

const DATABASES = { crossref: "Crossref", arxiv: "arXiv", europepmc: "Europe PMC", pubmed: "PubMed" };

let content: string;
let ended: Ended;
let run: Run;
let seconds: number;
/** Where nobody listens any more. */
let host: string;
beforeAll(async () => {
  const server = await openScriptedServer(() => ({}));
  await server.close();
  host = new URL(server.url).host;
  content = await trialFolder({
    "questions.yaml": `- id: owls\n  question: How does rain affect the hunting success of barn owls?\n  databases: [openalex, ${Object.keys(DATABASES).join(", ")}]\n`,
  });
  for (const name of Object.keys(DATABASES)) vi.stubEnv(`TOUCHSTONE_${name.toUpperCase()}_URL`, server.url);
  vi.stubEnv("TOUCHSTONE_OPENALEX_KEY", "");
  const started = performance.now();
  ended = await survey(content);
  seconds = (performance.now() - started) / 1000;
  run = Run.parse(JSON.parse(await readFile(join(content, "reports/owls/run.json"), "utf8")));
}, 60_000);
afterAll(async () => {
  vi.unstubAllEnvs();
  await clear(content);
});

test("without a network the run goes on to a report that is held, and is not kept waiting for minutes", () => {
  expect(ended.code).toBe(0);
  expect(ended.out).toMatch(/1 question: 0 published, 1 held/);
  expect(seconds).toBeLessThan(30);
});

test("each database that failed is one gap, with the queries it failed, on the terminal, in run.json and in the report", async () => {
  const report = await readFile(join(content, "reports/owls/report.md"), "utf8");
  for (const [id, name] of Object.entries(DATABASES)) {
    const gaps = run.gaps.filter(({ database }) => database === id);
    expect(gaps.map(({ kind }) => kind)).toEqual(["database-failed"]);
    expect(gaps[0]?.where).toMatch(/^query q1, query q2/);
    const told = `${name} (${host}) gave no answer: the connection failed (ECONNREFUSED), 3 times. Check the connection, or try again later.`;
    expect(gaps[0]?.message).toBe(told);
    expect(ended.out).toContain(told);
    expect(report.replaceAll("\\", "")).toContain(told);
  }
});

test("a database that wants a key is left out once, with the way to one", () => {
  const [gap, ...more] = run.gaps.filter(({ database }) => database === "openalex");
  expect(more).toEqual([]);
  expect(gap).toMatchObject({ kind: "database-left-out" });
  expect(gap?.message).toMatch(/TOUCHSTONE_OPENALEX_KEY is not set\. Make a free account at openalex\.org/);
});
