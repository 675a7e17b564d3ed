import { fetch } from "undici";
import { expect, test } from "vitest";
import { isPublicAddress } from "./address.ts";
import { openAgents } from "./agents.ts";
import { openScriptedServer } from "./scripted-server.example.ts";

test("a name that resolves to the inside is refused by the guarded way, when it connects", async () => {
  const server = await openScriptedServer(() => ({ body: "inside" }));
  const agents = openAgents(isPublicAddress);
  const url = server.url.replace("127.0.0.1", "localhost");
  expect(await (await fetch(url, { dispatcher: agents.open })).text()).toBe("inside");
  const refused = fetch(url, { dispatcher: agents.guarded });
  await expect(refused).rejects.toHaveProperty("cause.message", expect.stringMatching(/which is not public/));
  expect(server.asked).toHaveLength(1);
  await server.close();
  await agents.close();
});

test.each([
  ["8.8.8.8", true],
  ["2606:4700::1111", true],
  ["127.0.0.1", false],
  ["192.168.1.1", false],
  ["100.64.0.1", false],
  ["::", false],
  ["::1", false],
  ["::ffff:8.8.8.8", false],
  ["fe80::1", false],
  ["ff02::1", false],
  ["2002:7f00:1::", false],
  ["no address", false],
])("%s is public: %s", (ip, expected) => expect(isPublicAddress(ip)).toBe(expected));
