import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { answerCache } from "./answer-cache.ts";
import { openScriptedServer } from "./scripted-server.example.ts";
import { closeAll, closing, stage, temporaryFolder, troubleOf } from "./stage.example.ts";

afterEach(closeAll);

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
