import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { MalformedAnswer, type NetTrouble } from "./net-trouble.ts";
import type { Asked, Reply } from "./scripted-server.example.ts";
import { closeAll, stage, troubleOf } from "./stage.example.ts";

afterEach(closeAll);

describe("what a moment may mend is tried again", () => {
  const goodAfter = (times: number, reply: Reply) => (asked: Asked) =>
    asked.before < times ? reply : { body: "good" };
  test.each<[string, Reply, number[]]>([
    ["429 with seconds to wait", { status: 429, headers: { "retry-after": "7" } }, [7_000]],
    [
      "429 with a date",
      { status: 429, headers: { "retry-after": "Fri, 02 Jan 2026 00:00:09 GMT" } },
      [9_000],
    ],
    ["429 without a word", { status: 429 }, [1_000]],
    ["503", { status: 503 }, [1_000]],
    ["a cut connection", { cut: "good and more" }, [1_000]],
    ["a body that is another thing", { body: "<html>" }, [1_000]],
  ])("%s", async (_, reply, expected) => {
    const { get, waits, server } = await stage(goodAfter(1, reply));
    const check = (text: string) => {
      if (text.startsWith("<")) throw new MalformedAnswer("it is a web page");
    };
    expect((await get({ check })).text).toBe("good");
    expect(waits).toEqual(expected);
    expect(server.asked).toHaveLength(2);
  });

  test("a server that never answers, then does", async () => {
    const { get, server } = await stage(goodAfter(1, { silent: true }));
    const limits = { timeoutMs: 100 };
    expect((await get({ limits })).text).toBe("good");
    expect(server.asked).toHaveLength(2);
  });
});

describe("what lasts ends in trouble that says who, what and how to mend it", () => {
  test("5xx for ever: five tries, waits doubled; then the host is left alone for a minute, and tried once after that", async () => {
    const { get, waits, server, pass } = await stage(() => ({ status: 502, body: "<h1>Bad gateway</h1>" }));
    const trouble = await troubleOf(get());
    const { host } = new URL(server.url);
    expect(trouble.message).toBe(
      `Example (${host}) gave no answer: it said 502 (Bad gateway), 5 times. The server is unwell: try again later.`,
    );
    expect(trouble.status).toBe(502);
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000]);
    expect((await troubleOf(get({ url: `${server.url}/other` }))).message).toBe(trouble.message);
    expect(server.asked).toHaveLength(5);
    pass(60_000);
    await troubleOf(get());
    expect(server.asked).toHaveLength(6);
  });

  test("a wait longer than our patience is not waited, and the host is left alone until then", async () => {
    const { get, waits, server, pass } = await stage(() => ({
      status: 429,
      headers: { "retry-after": "53578" },
    }));
    const mend = { throttled: "Get a key." };
    const trouble = await troubleOf(get({ mend }));
    expect(trouble.message).toMatch(/it said 429 and asks to wait 53578 s\. Get a key\.$/);
    expect((await troubleOf(get({ mend }))).message).toBe(trouble.message);
    pass(60_000);
    expect((await troubleOf(get())).message).toMatch(/wants no requests before 2026-01-02 14:52 UTC/);
    expect(waits).toEqual([]);
    expect(server.asked).toHaveLength(1);
  });

  test("400 is an answer: not tried again", async () => {
    const { get, server } = await stage(() => ({ status: 400, body: '{"message":"no such field"}' }));
    expect((await troubleOf(get())).message).toMatch(
      /it said 400 \(\{"message":"no such field"\}\)\. Check the key/,
    );
    expect(server.asked).toHaveLength(1);
  });

  test.each<[string, Reply, NetTrouble["kind"]]>([
    ["never answers", { silent: true }, "timeout"],
    ["body without end", { endless: "x".repeat(10_000) }, "too-large"],
    [
      "gzip bomb",
      { headers: { "content-encoding": "gzip" }, body: gzipSync(Buffer.alloc(5_000_000)) },
      "too-large",
    ],
    ["cut in the middle", { cut: "something" }, "connection"],
    ["redirects in a circle", { status: 302, headers: { location: "/works" } }, "redirects"],
    ["redirect to nowhere", { status: 302, headers: { location: "http://" } }, "redirects"],
  ])("%s", async (_, reply, kind) => {
    const { get } = await stage(() => reply);
    const limits = { timeoutMs: kind === "timeout" ? 50 : 5_000, maxBytes: 1_000_000 };
    const trouble = await troubleOf(get({ limits }));
    expect(trouble.kind).toBe(kind);
    expect(trouble.message).toMatch(/Example .*\. \S.*\.$/);
  });

  test("nobody listens: that is found out in seconds, so that a machine without a network does not wait for minutes", async () => {
    const { get, server, waits } = await stage(() => ({}));
    await server.close();
    const trouble = await troubleOf(get());
    expect(trouble.message).toMatch(/the connection failed \(ECONNREFUSED\), 3 times\. Check the connection/);
    expect(waits).toEqual([1_000, 2_000]);
    // Another who has moved to the same host is named by its own name.
    expect((await troubleOf(get({ who: "Another" }))).message).toMatch(
      /^Another \(127\.0\.0\.1:\d+\) gave no/,
    );
    for (const q of ["b", "c", "d"])
      expect((await troubleOf(get({ url: `${server.url}/?q=${q}` }))).message).toBe(trouble.message);
    expect(waits).toHaveLength(2);
  });

  test("a port that the web has closed for good is not tried again", async () => {
    const { get, waits } = await stage(() => ({}));
    expect((await troubleOf(get({ url: "http://127.0.0.1:1/x" }))).message).toMatch(/\(bad port\)\. Check/);
    expect(waits).toEqual([]);
  });

  test("the total time ends it before the tries do", async () => {
    const { get, server } = await stage(() => ({ status: 503, headers: { "retry-after": "50" } }));
    await troubleOf(get({ limits: { totalMs: 60_000 } }));
    expect(server.asked).toHaveLength(2);
  });
});

test("the same thing asked for by many at once is sent once, and each looks at what came", async () => {
  const { get, server } = await stage(() => ({ body: "good" }));
  const seen: string[] = [];
  const answers = await Promise.all(
    ["a", "b", "c"].map((name) => get({ check: (text) => void seen.push(name + text) })),
  );
  expect(answers.map(({ text }) => text)).toEqual(["good", "good", "good"]);
  expect(seen).toEqual(["agood", "bgood", "cgood"]);
  expect(server.asked).toHaveLength(1);
  const failing = await stage(() => ({ status: 400 }));
  await Promise.all([troubleOf(failing.get()), troubleOf(failing.get())]);
  expect(failing.server.asked).toHaveLength(1);
});

test("requests to a host keep their distance and number", async () => {
  let running = 0;
  let most = 0;
  const { get, waits, server } = await stage(() => {
    most = Math.max(most, ++running);
    running--;
    return { body: "x" };
  });
  const politeness = { intervalMs: 3_000, concurrency: 1 };
  const other = (i: number) => get({ politeness, url: `${server.url}/${i}` });
  await Promise.all([other(1), other(2), other(3)]);
  expect(waits).toEqual([3_000, 3_000]);
  expect(most).toBe(1);
  // A long line is no pause that the host asked for.
  await Promise.all(Array.from({ length: 30 }, (_, i) => other(i)));
});

test("a bug in reading an answer is thrown, not taken for trouble of the world", async () => {
  const { get } = await stage(() => ({ body: "good" }));
  const check = () => {
    throw new RangeError("ours");
  };
  await expect(get({ check })).rejects.toThrow(RangeError);
});
