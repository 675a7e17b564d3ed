import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import type { Query } from "../src/model/query.ts";
import type { Reply } from "../src/net/scripted-server.example.ts";
import { openDatabases } from "./databases.ts";
import { RECORDED, type Recorded } from "./recorded-entries.example.ts";
import { openRecordedServer } from "./recorded-server.example.ts";
import { recordingsThere } from "./recordings.example.ts";

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const QUERIES: Query[] = [
  { id: "q1", step: "narrow", groups: [["testing"], ["cancer", "software"]], facets: [] },
  { id: "q2", step: "wide", groups: [["testing"]], facets: [] },
];

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "touchstone-recorded-"));
  closing.push(() => rm(folder, { recursive: true }));
  return folder;
}

/** Time that passes at once. */
function quickClock() {
  let now = Date.parse("2026-01-02T00:00:00Z");
  return {
    now: () => now,
    sleep: async (ms: number) => {
      now += ms;
    },
  };
}

const FAULTS: Reply[] = [
  { status: 429, headers: { "retry-after": "2" } },
  { status: 504, body: "<html>Gateway timeout</html>" },
  { body: '{"version":"6.9"}' },
  { status: 429, body: "Rate exceeded." },
  { cut: '{"result":{"hits":{"@total":"1"}}}' },
  { body: '{"esearchresult":{"ERROR":"Empty term"}}' },
];

describe.runIf(recordingsThere)(
  "recorded answers of ten databases at once, through the real network code",
  () => {
    async function searchAll(
      environment: Record<string, string | undefined>,
      cacheDir: string,
      databases: readonly Recorded[],
    ) {
      const open = openDatabases(environment, { cacheDir, limit: 20, clock: quickClock() });
      const answers = await Promise.all(
        databases.flatMap((database) => QUERIES.map((query) => open.search(query, database))),
      );
      await open.close();
      return answers;
    }

    test("with faults mixed in, every database gives what it has; killed half-way, only what is missing is sent", async () => {
      const { server, environment } = await openRecordedServer(({ database, before }) =>
        before === 0 ? FAULTS[RECORDED.indexOf(database as Recorded) % FAULTS.length] : undefined,
      );
      closing.push(() => server.close());
      const cacheDir = await temporaryFolder();
      const first = RECORDED.slice(0, 5);
      const half = await searchAll(environment, cacheDir, first);
      const sentByThen = server.asked.length;
      const answers = await searchAll(environment, cacheDir, RECORDED);
      expect(answers.slice(0, half.length)).toEqual(half);
      const sentAfter = server.asked.slice(sentByThen);
      expect(sentAfter.filter((path) => first.some((name) => path.startsWith(`/${name}/`)))).toEqual([]);
      for (const { records, sent, gaps } of answers) {
        expect(sent?.returned).toBe(records.length);
        expect(gaps.map(({ kind }) => kind).filter((kind) => kind !== "answer-cut")).toEqual([]);
      }
      expect(answers.flatMap(({ records }) => records).length).toBeGreaterThan(100);
      const all = server.asked.length;
      expect(await searchAll(environment, cacheDir, RECORDED)).toEqual(answers);
      expect(server.asked).toHaveLength(all);
    });

    test("a database that is dead is a gap, and the others go on", async () => {
      const { server, environment } = await openRecordedServer(({ database }) =>
        database === "dblp" ? { status: 500 } : undefined,
      );
      closing.push(() => server.close());
      const open = openDatabases(environment, { clock: quickClock(), limit: 20 });
      const [dead, alive] = await Promise.all([
        open.search(QUERIES[0]!, "dblp"),
        open.search(QUERIES[0]!, "arxiv"),
      ]);
      await open.close();
      expect(dead).toMatchObject({ records: [], gaps: [{ kind: "database-failed", database: "dblp" }] });
      expect(alive.records).toHaveLength(20);
    });
  },
);

test("variables that cannot be used are all named, and a key is never repeated", () => {
  const environment = {
    TOUCHSTONE_ARXIV_URL: "export.arxiv.org",
    TOUCHSTONE_CORE_KEY: "secret key",
    TOUCHSTONE_CONTACT: "me",
  };
  const message = (() => {
    try {
      openDatabases(environment);
      return "";
    } catch (cause) {
      return (cause as Error).message;
    }
  })();
  expect(message.split("\n")).toHaveLength(3);
  expect(message).toMatch(
    /TOUCHSTONE_ARXIV_URL is “export\.arxiv\.org”, which is no web address\. Write it like https/,
  );
  expect(message).toMatch(/TOUCHSTONE_CORE_KEY holds characters/);
  expect(message).not.toMatch(/secret key/);
});

test("without the network, offline is said and nothing is kept", async () => {
  const cacheDir = await temporaryFolder();
  const open = openDatabases({}, { cacheDir, offline: true });
  const { gaps } = await open.search(QUERIES[0]!, "openalex");
  expect(open.leftOut[0]?.message).toMatch(/^Unpaywall was not asked .* TOUCHSTONE_CONTACT\.$/);
  await open.close();
  expect(gaps).toMatchObject([{ kind: "database-offline", database: "openalex" }]);
  expect(await readdir(cacheDir)).toEqual([]);
});

test.runIf(recordingsThere)("kept answers hold no contact", async () => {
  const { server, environment } = await openRecordedServer();
  closing.push(() => server.close());
  const cacheDir = await temporaryFolder();
  const open = openDatabases(
    { ...environment, TOUCHSTONE_CONTACT: "me@owls.example" },
    { cacheDir, clock: quickClock(), limit: 20 },
  );
  for (const database of RECORDED) await open.search(QUERIES[0]!, database);
  await open.close();
  const names = (await readdir(cacheDir, { recursive: true })).filter((name) => name.endsWith(".answer"));
  const kept = await Promise.all(names.map((name) => readFile(join(cacheDir, name), "utf8")));
  expect(kept.length).toBeGreaterThanOrEqual(RECORDED.length);
  expect(kept.join("\n")).not.toContain("owls.example");
});
