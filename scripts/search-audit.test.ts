import { afterAll, beforeAll, expect, test } from "vitest";
import { works } from "../src/databases/contract/sample.example.ts";
import { SAMPLES } from "../src/databases/contract/samples.example.ts";
import { extractive } from "../src/engines/extractive/engine.ts";
import type { DatabaseId } from "../src/model/database.ts";
import type { ReportFolder } from "../src/model/report-folder.ts";
import { openScriptedServer, type ScriptedServer } from "../src/net/scripted-server.example.ts";
import { surveyQuestion } from "../src/pipeline/survey.ts";
import { type NetworkDatabase, openDatabases } from "./databases.ts";

/** How many works each database has; all of them number the same works from 1. */
const HAVE: Partial<Record<NetworkDatabase, number>> = { openalex: 120, arxiv: 40, pubmed: 260, doaj: 0 };
const DATABASES = Object.keys(HAVE) as NetworkDatabase[];

let server: ScriptedServer;
let folder: ReportFolder;
beforeAll(async () => {
  server = await openScriptedServer((asked) => {
    const [, name, ...path] = asked.path.split("/");
    const sample = SAMPLES.find(({ database }) => database.id === name);
    const body = sample?.answer(
      { ...asked, path: `/${path.join("/")}` },
      works(HAVE[name as NetworkDatabase] ?? 0),
    );
    return body === undefined ? { status: 404 } : { body };
  });
  const urls = DATABASES.map((name) => [`TOUCHSTONE_${name.toUpperCase()}_URL`, `${server.url}/${name}`]);
  const databases = openDatabases(Object.fromEntries(urls));
  folder = await surveyQuestion(
    { id: "owls", question: "When do owls fly at dusk?" },
    DATABASES,
    extractive,
    { date: "2026-01-02T00:00:00.000Z", versions: { touchstone: "1" }, inputs: "sha256:0" },
    { search: (query, database) => databases.search(query, database as NetworkDatabase) },
  );
  await databases.close();
});
afterAll(() => server.close());

test("a query stands in the audit exactly as the database got it", () => {
  const got = server.asked.map((path) => new URL(path, server.url));
  expect(folder.run.queries.length).toBeGreaterThanOrEqual(DATABASES.length);
  for (const { database, sent } of folder.run.queries) {
    const received = got
      .filter(({ pathname }) => pathname.startsWith(`/${database}/`))
      .map((url) => {
        const path = decodeURIComponent(url.pathname.split("/").at(-1) ?? "");
        return `query=${path}\n${[...url.searchParams].map(([name, value]) => `${name}=${value}`).join("&")}`;
      });
    expect(
      received.some((text) => text.includes(sent)),
      `${database}: ${sent}`,
    ).toBe(true);
  }
});

test("what each has, returned, and was cut off adds up, and the cut is a gap", () => {
  for (const { query, database, total, returned, cutOff } of folder.run.queries) {
    const has = HAVE[database as NetworkDatabase] ?? 0;
    expect({ total, returned, cutOff }).toEqual({
      total: has,
      returned: Math.min(200, has),
      cutOff: Math.max(0, has - 200),
    });
    const cuts = folder.run.gaps.filter((gap) => gap.kind === "answer-cut" && gap.database === database);
    expect(cuts.some(({ where }) => where.includes(query))).toBe(has > 200);
  }
  expect(folder.run.flow.found).toBe(folder.run.queries.reduce((sum, { returned }) => sum + returned, 0));
  expect(folder.run.flow.duplicates).toBe(folder.run.flow.found - folder.records.length);
});

test("what each found, what it alone found and what each two share is as counting the records by hand says", () => {
  const by = (database: DatabaseId) =>
    folder.records.filter(({ record }) => record.origins.some((origin) => origin.database === database));
  for (const { database, records, alone } of folder.run.databases) {
    expect(records).toBe(by(database).length);
    const others = DATABASES.filter((other) => other !== database).flatMap((other) =>
      by(other).map(({ record }) => record.id),
    );
    expect(alone).toBe(by(database).filter(({ record }) => !others.includes(record.id)).length);
  }
  expect(folder.run.overlap).toHaveLength((DATABASES.length * (DATABASES.length - 1)) / 2);
  for (const {
    databases: [one, other],
    works: shared,
  } of folder.run.overlap) {
    const ids = by(other).map(({ record }) => record.id);
    expect(shared, `${one} and ${other}`).toBe(
      by(one).filter(({ record }) => ids.includes(record.id)).length,
    );
  }
  // The works are the same ones, so that a count of nothing would be no check.
  expect(
    folder.run.overlap.find(({ databases }) => databases.join() === "openalex,pubmed")?.works,
  ).toBeGreaterThan(90);
  expect(folder.run.databases.find(({ database }) => database === "pubmed")?.alone).toBeGreaterThan(50);
});
