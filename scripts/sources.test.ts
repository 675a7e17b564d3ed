import { join } from "node:path";
import { afterAll, afterEach, beforeEach, expect, test, vi } from "vitest";
import type { CitationChasing } from "../src/model/citations.ts";
import type { DatabaseId } from "../src/model/database.ts";
import type { Query } from "../src/model/query.ts";
import { record } from "../src/model/record.example.ts";
import { openScriptedServer, type ScriptedServer } from "../src/net/scripted-server.example.ts";
import { openSources, type SourceWishes } from "./sources.ts";
import { clear, LIBRARY, trialFolder } from "./survey-trial.example.ts";

vi.hoisted(() => {
  process.env.TOUCHSTONE_CACHE = `${process.env.TMPDIR ?? "/tmp"}/touchstone-sources-test`;
});

const DATE = "2026-01-01T00:00:00.000Z";
const query: Query = { id: "q1", step: "narrow", groups: [["skylark"]], facets: [] };

afterAll(() => clear(process.env.TOUCHSTONE_CACHE ?? ""));

let content: string;
let server: ScriptedServer;
let asked: string[];
beforeEach(async () => {
  content = await trialFolder({ "library/works.jsonl": `${LIBRARY}not json\n` });
  asked = [];
  server = await openScriptedServer(({ path, query: given }) => {
    asked.push(`${path}?${given}`);
    const works = [{ DOI: "10.1000/a", title: ["Skylarks in winter"], type: "journal-article" }];
    const notices = [
      { DOI: "10.1000/n", title: ["Retraction"], "update-to": [{ DOI: "10.1000/a", type: "retraction" }] },
    ];
    const isNotice = given.get("filter")?.startsWith("updates:") === true;
    const items = isNotice ? notices : works;
    return { body: JSON.stringify({ message: { "total-results": items.length, items } }) };
  });
  vi.stubEnv("TOUCHSTONE_CROSSREF_URL", server.url);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await server.close();
  await clear(content);
});

async function opened(
  databases: DatabaseId[],
  wishes: Partial<SourceWishes> = {},
  citations: CitationChasing = "none",
) {
  const notes: string[] = [];
  const one = { question: { id: "a", question: "Why?", from: 2001, to: 2009 }, databases, citations };
  const sources = await openSources([one], {
    content,
    library: undefined,
    offline: false,
    fresh: true,
    answerDays: 3,
    note: (message) => notes.push(message),
    ...wishes,
  });
  return { sources, notes, effects: sources.effects(one, DATE) };
}

test("a library is searched at the run's date, its unreadable lines are told and are gaps, and no network is asked", async () => {
  const { sources, notes, effects } = await opened(["library"]);
  const { sent, records, gaps } = await effects.search(query, "library");
  expect(sent).toMatchObject({ database: "library", date: DATE, returned: records.length });
  expect(records.length).toBeGreaterThan(3);
  expect(gaps).toMatchObject([{ kind: "library-line", where: "works.jsonl:7" }]);
  expect(notes.at(-1)).toBe("1 entry of the library could not be read and left out; 6 works are used.");
  expect(effects.checkIntegrity).toBeUndefined();
  expect(await effects.readFullText?.(records[0]!)).toEqual({ passages: [], gaps: [] });
  expect(asked).toEqual([]);
  await sources.close();
});

test("a database of the network is asked for the question's years, and whether its works were retracted", async () => {
  const { sources, effects } = await opened(["crossref"], { library: join(content, "not-opened") });
  const { records } = await effects.search(query, "crossref");
  expect(records.map((record) => record.title)).toEqual(["Skylarks in winter"]);
  expect(decodeURIComponent(asked[0] ?? "")).toMatch(/2001.*2009/);
  const checked = await effects.checkIntegrity?.(records);
  expect(checked?.integrity.get("doi:10.1000/a")?.status).toBe("retracted");
  await sources.close();
});

test("that nobody is told who calls is said once, where the network is asked at all", async () => {
  vi.stubEnv("TOUCHSTONE_CONTACT", "");
  const told = async (...given: Parameters<typeof opened>) => {
    const { sources, notes } = await opened(...given);
    await sources.close();
    return notes.filter((note) => note.startsWith("TOUCHSTONE_CONTACT is not set."));
  };
  expect(await told(["crossref"])).toHaveLength(1);
  expect(await told(["library", "crossref"])).toHaveLength(1);
  expect(await told(["library"])).toEqual([]);
  expect(await told(["crossref"], { offline: true })).toEqual([]);
  vi.stubEnv("TOUCHSTONE_CONTACT", "me@owls.example");
  expect(await told(["crossref"])).toEqual([]);
});

test("offline, a database is not asked, and that is a gap", async () => {
  const { sources, effects } = await opened(["crossref"], { offline: true, fresh: false });
  const { records, gaps } = await effects.search(query, "crossref");
  expect([records, asked]).toEqual([[], []]);
  expect(gaps).toMatchObject([{ kind: "database-offline", database: "crossref" }]);
  await sources.close();
});

test("a library without a work is said to be one", async () => {
  const path = join(await trialFolder({ "empty/.keep": "" }), "empty");
  const { notes } = await opened(["library"], { library: path });
  expect(notes).toEqual([`${path} holds no works. Put a file of them there: README.md names the formats.`]);
});

test("a library that is not there is refused before anything is asked", async () => {
  await expect(opened(["library"], { library: "/nowhere" })).rejects.toThrow(/"\/nowhere" does not exist/);
});

test("citations are followed only where the site is set to, in the directions it is set to", async () => {
  const none = await opened(["library"]);
  expect(none.effects.chaseCitations).toBeUndefined();
  await none.sources.close();
  vi.stubEnv("TOUCHSTONE_OPENCITATIONS_URL", server.url);
  const backward = await opened(["library"], {}, "backward");
  const { directions } = (await backward.effects.chaseCitations?.([record({ doi: "10.1000/b" })]))!;
  expect(directions).toEqual(["backward"]);
  expect(asked.some((each) => each.includes("10.1000"))).toBe(true);
  expect(asked.some((each) => each.includes("/citations/"))).toBe(false);
  await backward.sources.close();
});
