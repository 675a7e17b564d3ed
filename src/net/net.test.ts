import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { answerCache } from "./answer-cache.ts";
import { type NetOptions, openNet } from "./net.ts";
import type { NetRequest } from "./net-request.ts";
import { MalformedAnswer, NetTrouble } from "./net-trouble.ts";
import { type Asked, openScriptedServer, type Reply } from "./scripted-server.example.ts";

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const DAY = 86_400_000;
const NET: NetOptions = {
  clock: { now: () => Date.parse("2026-01-02T00:00:00Z"), sleep: async () => undefined },
  userAgent: "Touchstone/test",
};
const REQUEST = {
  who: "Example",
  from: "settings",
  politeness: { intervalMs: 0, concurrency: 4 },
} as const;

/** A server that follows the script, a network whose time passes at once, and a request to that server. */
async function stage(script: (asked: Asked) => Reply, options: Partial<NetOptions> = {}) {
  const server = await openScriptedServer(script);
  const waits: number[] = [];
  let now = Date.parse("2026-01-02T00:00:00Z");
  const clock = {
    now: () => now,
    sleep: async (ms: number) => {
      waits.push(ms);
      now += ms;
    },
  };
  const net = openNet({ ...NET, clock, ...options });
  closing.push(
    () => server.close(),
    () => net.close(),
  );
  const get = (more: Partial<NetRequest> = {}) =>
    net.get({ ...REQUEST, url: `${server.url}/works?q=a`, ...more });
  const pass = (ms: number) => {
    now += ms;
  };
  return { server, waits, get, pass };
}

async function troubleOf(promise: Promise<unknown>): Promise<NetTrouble> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(NetTrouble);
  return error as NetTrouble;
}

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "touchstone-net-"));
  closing.push(() => rm(folder, { recursive: true }));
  return folder;
}

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

describe("addresses from a record", () => {
  test.each([
    "http://127.0.0.1:1/x",
    "http://localhost/x",
    "http://[::1]/x",
    "http://[::ffff:127.0.0.1]/x",
    "http://10.1.2.3/x",
    "http://169.254.169.254/latest/meta-data",
    "http://2130706433/x",
    "http://0x7f.1/x",
    "http://intranet/x",
    "http://printer.local/x",
    "http://[fe80::1]/x",
    "http://[fd00::1]/x",
    "http://[64:ff9b::7f00:1]/x",
    "https://user:pass@example.org/",
    "file:///etc/passwd",
    "ftp://example.org/",
    "javascript:alert(1)",
    "no address",
    "",
  ])("inside or strange are refused: %s", async (url) => {
    const { get } = await stage(() => ({ body: "secret" }));
    expect((await troubleOf(get({ url, from: "record" }))).kind).toBe("address");
  });

  test("are checked again after a redirect", async () => {
    const { get, server } = await stage(({ path }) =>
      path === "/inside"
        ? { body: "secret" }
        : { status: 302, headers: { location: "http://127.0.0.1:9/inside" } },
    );
    const trouble = await troubleOf(get());
    expect(trouble.message).toMatch(
      /^The address http:\/\/127\.0\.0\.1:9\/inside was not followed: it is inside/,
    );
    expect(server.asked).toHaveLength(1);
  });

  test.each([
    "http://169.254.169.254/latest/meta-data",
    "http://[::ffff:10.0.0.1]/",
    "http://[::ffff:a00:1]/",
    "http://167772161/",
    "http://0x0a000001/",
    "http://012.0.0.1/",
    "http://10.1/",
    "http://[::1]:8080/",
    "http://[64:ff9b::a00:1]/",
    "http://router.local./",
    "ftp://owls.example/",
    "http://user@owls.example/",
  ])("that begin outside and lead inside after two redirects are not followed: %s", async (inside) => {
    const { get, server } = await stage(
      ({ path }) => ({ status: 302, headers: { location: path === "/works" ? "/on" : inside } }),
      // The server of the test stands for the world outside.
      { isPublic: (ip) => ip === "127.0.0.1" },
    );
    const trouble = await troubleOf(get({ from: "record" }));
    expect(trouble.kind).toBe("address");
    expect(server.asked).toEqual(["/works?q=a", "/on"]);
  });

  test("that are public are followed", async () => {
    const { get } = await stage(() => ({ body: "open" }), { isPublic: () => true });
    expect((await get({ from: "record" })).text).toBe("open");
  });
});

describe("robots.txt", () => {
  const robots = "User-agent: *\nDisallow: /closed/";
  test("is obeyed, read once, and asked of the host that a redirect leads to", async () => {
    const other = await openScriptedServer(({ path }) => ({
      body: path === "/robots.txt" ? robots : "theirs",
    }));
    closing.push(() => other.close());
    const { get, server } = await stage(
      ({ path }) => {
        if (path === "/robots.txt") return { body: robots };
        return path === "/away"
          ? { status: 302, headers: { location: `${other.url}/closed/x` } }
          : { body: "open" };
      },
      { isPublic: () => true },
    );
    const record = { from: "record", robots: true } as const;
    expect((await get({ ...record, url: `${server.url}/x` })).text).toBe("open");
    const trouble = await troubleOf(get({ ...record, url: `${server.url}/closed/y` }));
    expect(trouble.message).toMatch(
      /asks programs by its robots\.txt not to fetch .*\/closed\/y\. Get the text by hand/,
    );
    expect((await troubleOf(get({ ...record, url: `${server.url}/away` }))).kind).toBe("robots");
    expect(server.asked).toEqual(["/robots.txt", "/x", "/away"]);
    expect(other.asked).toEqual(["/robots.txt"]);
  });

  test("that is not there allows, and one that cannot be read does not", async () => {
    const open = await stage(({ path }) => (path === "/robots.txt" ? { status: 404 } : { body: "open" }));
    expect((await open.get({ robots: true })).text).toBe("open");
    const broken = await stage(({ path }) => (path === "/robots.txt" ? { status: 500 } : { body: "open" }));
    expect((await troubleOf(broken.get({ robots: true }))).status).toBe(500);
  });
});

describe("secrets", () => {
  const secret = { query: { mailto: "me@example.org" }, headers: { "x-api-key": "s3cret-key" } };
  test("go to the first host alone, and stay out of messages, files and kept bodies", async () => {
    const other = await openScriptedServer(({ headers, query }) => ({
      body: JSON.stringify([headers, [...query]]),
    }));
    closing.push(() => other.close());
    const folder = await temporaryFolder();
    const { get, server } = await stage(
      ({ path, headers, query }) => {
        if (path === "/away")
          return { status: 302, headers: { location: `${other.url}/?mailto=me%40example.org` } };
        if (path === "/bad") return { status: 400, body: `bad key ${headers["x-api-key"]}` };
        return { body: JSON.stringify({ echo: `${headers["x-api-key"]} ${query.get("mailto")}` }) };
      },
      { cache: answerCache(folder), isPublic: () => true, userAgent: "Touchstone" },
    );
    expect((await get({ secret })).text).toBe('{"echo":"REDACTED REDACTED"}');
    expect(server.asked[0]).toBe("/works?q=a&mailto=me%40example.org");
    expect((await get({ secret, url: `${server.url}/away` })).text).not.toMatch(/s3cret|me@|me%40/);
    expect((await troubleOf(get({ secret, url: `${server.url}/bad` }))).message).toMatch(/bad key REDACTED/);
    const names = await readdir(folder, { recursive: true });
    const files = names.filter((name) => name.endsWith(".answer"));
    expect(files).toHaveLength(2);
    for (const name of files)
      expect(name + (await readFile(join(folder, name), "utf8"))).not.toMatch(/s3cret|example\.org/);
  });
});

describe("the cache", () => {
  test("answers a second time without sending, also offline, with the date of the first", async () => {
    const cache = answerCache(await temporaryFolder());
    const first = await stage(() => ({ body: "good", headers: { "content-type": "text/plain" } }), { cache });
    const url = `${first.server.url}/works?q=1`;
    const one = await first.get({ url });
    const two = await first.get({ url });
    expect(one.cached).toBe(false);
    expect(two).toEqual({ ...one, cached: true, body: two.body });
    const second = await stage(() => ({}), { cache, offline: true });
    expect((await second.get({ url })).text).toBe("good");
    const trouble = await troubleOf(second.get({ url: `${url}2` }));
    expect(trouble.message).toMatch(/the run is offline and no answer is kept\. Run once without --offline/);
    expect(first.server.asked).toHaveLength(1);
  });

  test("asks again when it is to be fresh, when a file is damaged, and when the body is no good any more", async () => {
    const folder = await temporaryFolder();
    const cache = answerCache(folder);
    const { get, server } = await stage(() => ({ body: "good" }), { cache });
    await get();
    const [file = ""] = (await readdir(folder, { recursive: true })).filter((name) =>
      name.endsWith(".answer"),
    );
    await writeFile(join(folder, file), (await readFile(join(folder, file), "utf8")).replace("good", "evil"));
    expect((await get()).text).toBe("good");
    await writeFile(join(folder, file), "not an answer");
    expect((await get()).text).toBe("good");
    expect(server.asked).toHaveLength(3);
  });

  test("a fresh run asks for everything once, whatever was kept", async () => {
    const cache = answerCache(await temporaryFolder());
    const { server, get } = await stage(() => ({ body: "good" }), { cache });
    await get();
    const net = openNet({ ...NET, cache, fresh: true });
    closing.push(() => net.close());
    for (const _ of [1, 2]) await net.get({ ...REQUEST, url: `${server.url}/works?q=a` });
    expect(server.asked).toHaveLength(2);
  });

  test.each([
    ["young enough", 7, false, 1],
    ["too old", 8, false, 2],
    ["too old, but offline", 8, true, 1],
    ["of a kind that counts for longer", 8, false, 1, 9 * DAY],
  ])("an answer that is %s", async (_, days, offline, sent, keepMs?: number) => {
    const cache = answerCache(await temporaryFolder());
    const { server, get } = await stage(() => ({ body: "good" }), { cache });
    const first = await get();
    const clock = { ...NET.clock, now: () => Date.parse(first.date) + days * DAY };
    const net = openNet({ ...NET, clock, cache, offline, keepMs: 7 * DAY });
    closing.push(() => net.close());
    const longer = keepMs === undefined ? {} : { keepMs };
    const second = await net.get({ ...REQUEST, url: `${server.url}/works?q=a`, ...longer });
    expect(server.asked).toHaveLength(sent);
    expect(second.date === first.date).toBe(sent === 1);
  });

  test("answers bear the date of the run where it is given, and are as old as that says", async () => {
    const cache = answerCache(await temporaryFolder());
    const date = "2020-05-05T00:00:00.000Z";
    const { get, server } = await stage(() => ({ body: "good" }), { cache, date, keepMs: 0 });
    expect((await get()).date).toBe(date);
    expect((await get()).date).toBe(date);
    expect(server.asked).toHaveLength(1);
  });

  test("is by the request without key and contact: another key finds what one got", async () => {
    const cache = answerCache(await temporaryFolder());
    const { get, server } = await stage(() => ({ body: "good" }), { cache });
    for (const key of ["first-key", "second-key"])
      await get({ secret: { query: { api_key: key }, headers: { authorization: key } } });
    await get({ secret: { query: { mailto: "me@owls.example" } } });
    expect(server.asked).toEqual(["/works?q=a&api_key=first-key"]);
  });

  test("keeps no trouble, but keeps what counts as an answer", async () => {
    const cache = answerCache(await temporaryFolder());
    const { get, server } = await stage(() => ({ status: 404, body: "unknown" }), { cache });
    await troubleOf(get());
    expect((await get({ answers: [404] })).status).toBe(404);
    expect((await get({ answers: [404] })).cached).toBe(true);
    expect(server.asked).toHaveLength(2);
  });

  test("that cannot be written is trouble with a way to mend it", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "file"), "");
    const { get } = await stage(() => ({ body: "good" }), { cache: answerCache(join(folder, "file")) });
    expect((await troubleOf(get())).message).toMatch(
      /could not be (?:kept|read).* Make the cache folder writable/,
    );
  });
});

test("a bug in reading an answer is thrown, not taken for trouble of the world", async () => {
  const { get } = await stage(() => ({ body: "good" }));
  const check = () => {
    throw new RangeError("ours");
  };
  await expect(get({ check })).rejects.toThrow(RangeError);
});
