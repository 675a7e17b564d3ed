import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
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

test("a proxy does the connecting where there is one; this machine is asked directly, and the inside stays refused", async () => {
  const asked: string[] = [];
  const proxy = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.end("by proxy");
  });
  proxy.on("connect", (request, socket) => {
    asked.push(request.url ?? "");
    socket.end("HTTP/1.1 502 Bad gateway\r\n\r\n");
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const http = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const server = await openScriptedServer(() => ({ body: "direct" }));
  const agents = openAgents(isPublicAddress, { http });
  expect(await (await fetch(server.url, { dispatcher: agents.open })).text()).toBe("direct");
  await fetch("https://owls.example/x", { dispatcher: agents.open }).catch(() => undefined);
  expect(asked.join()).toContain("owls.example");
  await expect(agents.checkHost("localhost")).rejects.toThrow(/which is not public/);
  await server.close();
  await agents.close();
  proxy.close();
});
