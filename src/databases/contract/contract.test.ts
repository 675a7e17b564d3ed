import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { BibliographicRecord } from "../../model/record.ts";
import { openNet } from "../../net/net.ts";
import type { Asked, Reply } from "../../net/scripted-server.example.ts";
import { ARXIV_SAMPLE } from "../arxiv/sample.example.ts";
import { UNTITLED } from "../draft-record.ts";
import { searchDatabase } from "../search-database.ts";
import { SEARCHED_DATABASES } from "../searched-databases.ts";
import { works } from "./sample.example.ts";
import { SAMPLES } from "./samples.example.ts";
import { closeAll, QUERY, stage, temporaryFolder } from "./stage.example.ts";

afterEach(closeAll);

test("every database has a sample, so that the contract runs on each", () => {
  expect(SAMPLES.map(({ database }) => database.id).sort()).toEqual(Object.keys(SEARCHED_DATABASES).sort());
});

describe.each(SAMPLES.map((sample) => [sample.database.id, sample] as const))("%s", (id, sample) => {
  test("pages to the end, every work once, with ids that stay", async () => {
    const { search } = await stage(sample, works(250));
    const { records, sent, gaps } = await search();
    expect(gaps).toEqual([]);
    expect(sent).toMatchObject({ query: "q1", database: id, total: 250, returned: 250, cutOff: 0 });
    expect(new Set(records.map((record) => record.id)).size).toBe(250);
    for (const record of records) expect(BibliographicRecord.safeParse(record).error).toBeUndefined();
    expect(records[249]).toMatchObject({ title: "Owls at dusk, part 250", year: 2020 });
    expect(records[249]?.authors[0]).toEqual({ family: "Example", given: "Ada" });
    expect((await search()).records).toEqual(records);
  });

  test("says what a limit cut off", async () => {
    const { search, server } = await stage(sample, works(250));
    const { records, sent, gaps } = await search({ bounds: { limit: 100 } });
    expect(records).toHaveLength(100);
    expect(sent).toMatchObject({ total: 250, returned: 100, cutOff: 150 });
    expect(gaps).toMatchObject([{ kind: "answer-cut", database: id, where: "query q1" }]);
    expect(gaps[0]?.message).toMatch(/has 250 records for it; the first 100 were taken\. Narrow/);
    expect(server.asked.length).toBeLessThanOrEqual(2);
  });

  test("finds nothing without making anything up", async () => {
    const { search } = await stage(sample, []);
    expect(await search()).toMatchObject({
      records: [],
      gaps: [],
      sent: { total: 0, returned: 0, cutOff: 0 },
    });
  });

  test("keeps entries whose fields are missing or null", async () => {
    const bare = works(3).map((work) => ({ ...work, bare: work.n !== 2 }));
    const { records, gaps } = await (await stage(sample, bare)).search();
    expect(records.map(({ title }) => title)).toEqual([UNTITLED, "Owls at dusk, part 2", UNTITLED]);
    expect(new Set(records.map((record) => record.id)).size).toBe(3);
    expect(gaps).toEqual([]);
  });

  test("writes the query with its phrases and years", async () => {
    const { search } = await stage(sample, works(1));
    const { sent } = await search({ bounds: { from: 2019, to: 2021 } });
    expect(sent?.sent).toMatch(/barn owl/);
    expect(sent?.sent).toMatch(/dusk/);
    if (id !== "dblp") expect(sent?.sent).toMatch(/2019.*2021/);
  });

  const once = (reply: Reply) => (asked: Asked) => (asked.before === 0 ? reply : undefined);
  test.each<[string, Reply]>([
    ["429 with seconds to wait", { status: 429, headers: { "retry-after": "3" } }],
    ["429 with a date", { status: 429, headers: { "retry-after": "Fri, 02 Jan 2026 00:00:09 GMT" } }],
    ["429 without a word", { status: 429, body: "Rate exceeded." }],
    ["503", { status: 503 }],
    ["a cut connection", { cut: '{"results":[{}]}' }],
    ["a web page", { body: "<!doctype html><html><body>Down for maintenance<br></html>" }],
    ["half a body", { body: sample.answer(asked("/esearch.fcgi"), works(5)).slice(0, -40) }],
    ["an error with status 200", { body: sample.error }],
  ])("%s, then an answer: nothing is lost", async (_, reply) => {
    const { records, gaps } = await (await stage(sample, works(3), once(reply))).search();
    expect(records).toHaveLength(3);
    expect(gaps).toEqual([]);
  });

  test.each<[string, Reply, string]>([
    ["429 with a day to wait", { status: 429, headers: { "retry-after": "86400" } }, "database-failed"],
    ["429 without a word for ever", { status: 429 }, "database-failed"],
    [
      "half a body for ever",
      { body: sample.answer(asked("/esearch.fcgi"), works(5)).slice(0, -40) },
      "answer-malformed",
    ],
    ["5xx for ever", { status: 504, body: "<html>Gateway timeout</html>" }, "database-failed"],
    ["a connection cut for ever", { cut: '{"results":[{}]}' }, "database-failed"],
    ["404", { status: 404, body: "Resource not found." }, "database-failed"],
    ["a web page for ever", { body: "<!doctype html><html><br></html>" }, "answer-malformed"],
    ["an empty body", { body: "" }, "answer-malformed"],
    ["an error with status 200 for ever", { body: sample.error }, "answer-malformed"],
    ["other JSON", { body: "[]" }, "answer-malformed"],
    ["other XML", { body: "<feeds/>" }, "answer-malformed"],
    ["no answer, ever", { silent: true }, "database-failed"],
    ["a body without end", { endless: " ".repeat(20_000) }, "database-failed"],
  ])("%s is a gap that says how to mend it", async (_, reply, kind) => {
    const limits = { timeoutMs: "silent" in reply ? 40 : 5_000, maxBytes: 100_000 };
    const { records, sent, gaps } = await (await stage(sample, works(3), () => reply)).search({
      bounds: { limits },
    });
    expect(records).toEqual([]);
    expect(sent).toBeUndefined();
    expect(gaps).toMatchObject([{ kind, database: id, where: "query q1" }]);
    expect(gaps[0]?.message).toMatch(/\S\. [A-Z].*\.$/s);
  });

  test("trouble on a later page keeps what came before", async () => {
    const { search } = await stage(sample, works(250), ({ before }) =>
      before >= 2 ? { status: 500 } : undefined,
    );
    const { records, sent, gaps } = await search();
    expect(records.length).toBeGreaterThanOrEqual(100);
    expect(sent).toMatchObject({ total: 250, returned: records.length, cutOff: 250 - records.length });
    expect(gaps[0]?.message).toMatch(new RegExp(`^After ${records.length} of 250 records: .* said 500`));
  });

  test("a server that sends the same page for ever is left, and it is said", async () => {
    const { search, server } = await stage(sample, works(250), ({ path, query }) => {
      if (path.endsWith("/efetch.fcgi")) return undefined;
      const start = new URLSearchParams(query);
      for (const name of [
        "cursor",
        "token",
        "start",
        "cursorMark",
        "retstart",
        "f",
        "page[number]",
        "page",
        "offset",
      ])
        start.delete(name);
      return { body: sample.answer({ path, query: start, headers: {}, before: 0 }, works(250)) };
    });
    const { records, gaps } = await search();
    expect(records).toHaveLength(100);
    expect(server.asked.length).toBeLessThanOrEqual(4);
    expect(gaps.map(({ message }) => message).join()).toMatch(
      /sent nothing new on a further page|announced 250 records and sent/,
    );
  });

  test("killed half-way and started again, sends only what is missing; then offline, nothing", async () => {
    const cacheDir = await temporaryFolder();
    let broken = true;
    const { search, server } = await stage(sample, works(250), ({ before }) =>
      broken && before >= 2 ? { status: 400 } : undefined,
    );
    await search({ cacheDir });
    const [first, second] = server.asked;
    broken = false;
    const whole = await search({ cacheDir });
    expect(whole.records).toHaveLength(250);
    const sentTwice = server.asked.filter((path) => path === first || path === second);
    expect(sentTwice).toHaveLength(2);
    const before = server.asked.length;
    expect(await search({ cacheDir, offline: true })).toEqual(whole);
    expect(await search({ cacheDir })).toEqual(whole);
    expect(server.asked).toHaveLength(before);
  });

  test("offline without a kept answer is a gap", async () => {
    const { search, server } = await stage(sample, works(1));
    const { gaps, sent } = await search({ cacheDir: await temporaryFolder(), offline: true });
    expect(gaps).toMatchObject([{ kind: "database-offline", database: id }]);
    expect(sent).toBeUndefined();
    expect(server.asked).toEqual([]);
  });

  test("sends key and contact, and keeps neither", async () => {
    const cacheDir = await temporaryFolder();
    const seen: string[] = [];
    const { search } = await stage(sample, works(1), ({ headers, query }) => {
      seen.push(JSON.stringify([headers, [...query]]));
      return undefined;
    });
    const access = { key: "k3y-of-mine", contact: "me@owls.example" };
    const answer = await search({ cacheDir, access });
    if (sample.database.key !== undefined) expect(seen[0]).toMatch(/k3y-of-mine/);
    if (sample.database.contact !== undefined) expect(seen[0]).toMatch(/me@owls\.example/);
    const names = (await readdir(cacheDir, { recursive: true })).filter((name) => name.endsWith(".answer"));
    expect(names.length).toBeGreaterThan(0);
    const kept = await Promise.all(names.map((name) => readFile(join(cacheDir, name), "utf8")));
    expect([...names, ...kept, JSON.stringify(answer)].join("\n")).not.toMatch(/k3y-of-mine|owls\.example/);
  });
});

test.each(SAMPLES.map((sample) => [sample.database.id, sample] as const))(
  "%s: an error that says the key and the contact back, as it came or encoded, brings neither into a message or a file",
  async (_, sample) => {
    const access = { key: "k3y/of+mine=", contact: "me+you@owls.example" };
    const type = "application/octet-stream";
    for (const status of [200, 400, 429, 500]) {
      const { search, server } = await stage(sample, works(1), ({ headers, query }) => {
        const said = JSON.stringify([headers, [...query], String(query)]);
        return { status, body: said, headers: { "content-type": type } };
      });
      const cacheDir = await temporaryFolder();
      const answer = await search({ cacheDir, access });
      expect(answer.gaps.length).toBeGreaterThan(0);
      const files = (await readdir(cacheDir, { recursive: true })).filter((name) => name.endsWith(".answer"));
      const kept = await Promise.all(files.map((name) => readFile(join(cacheDir, name), "utf8")));
      expect([JSON.stringify(answer), ...files, ...kept].join("\n")).not.toMatch(
        /k3y|me(?:\+|%2B)you|owls\.example/,
      );
      expect(server.asked.length).toBeGreaterThan(0);
    }
  },
);

test.each(["openalex", "core"] as const)(
  "%s without the key it wants is left out with the way to one",
  async (id) => {
    const sample = SAMPLES.find(({ database }) => database.id === id)!;
    const { search, server } = await stage(sample, works(1));
    const { gaps, records } = await search({ access: { replaced: false } });
    expect(records).toEqual([]);
    expect(gaps).toMatchObject([{ kind: "database-left-out", database: id }]);
    expect(gaps[0]?.message).toMatch(
      /was left out: it wants a key and TOUCHSTONE_[A-Z]+_KEY is not set\. .* free .*\.$/,
    );
    expect(server.asked).toEqual([]);
  },
);

test("a query without words is not sent", async () => {
  const { server } = await stage(ARXIV_SAMPLE, works(1));
  const net = openNet({ clock: { now: () => 0, sleep: async () => undefined }, userAgent: "Touchstone" });
  const query = { ...QUERY, groups: [["???", "—"]] };
  const { gaps } = await searchDatabase(
    ARXIV_SAMPLE.database,
    query,
    {},
    { base: server.url, replaced: true },
    net,
  );
  await net.close();
  expect(gaps[0]?.message).toMatch(/no letter or digit to search for/);
  expect(server.asked).toEqual([]);
});

function asked(path: string): Asked {
  return { path, query: new URLSearchParams(), headers: {}, before: 0 };
}
