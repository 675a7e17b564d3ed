import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { answerCache } from "./answer-cache.ts";
import { openNet } from "./net.ts";
import { closeAll, closing, NET, REQUEST, stage, temporaryFolder, troubleOf } from "./stage.example.ts";

afterEach(closeAll);

const DAY = 86_400_000;

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
