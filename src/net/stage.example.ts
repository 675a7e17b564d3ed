import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type NetOptions, openNet } from "./net.ts";
import type { NetRequest } from "./net-request.ts";
import { NetTrouble } from "./net-trouble.ts";
import { type Asked, openScriptedServer, type Reply } from "./scripted-server.example.ts";

export const closing: (() => Promise<unknown>)[] = [];

/** Closes what the last test opened, the last first. */
export async function closeAll(): Promise<void> {
  for (const close of closing.splice(0).reverse()) await close();
}

/** A network for tests: time stands still. */
export const NET: NetOptions = {
  clock: { now: () => Date.parse("2026-01-02T00:00:00Z"), sleep: async () => undefined },
  userAgent: "Touchstone/test",
};
/** A request for tests, but for its address. */
export const REQUEST = {
  who: "Example",
  from: "settings",
  politeness: { intervalMs: 0, concurrency: 4 },
} as const;

/** A server that follows the script, a network whose time passes at once, and a request to that server. */
export async function stage(script: (asked: Asked) => Reply, options: Partial<NetOptions> = {}) {
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

/** The trouble that a promise ends in; throws where it ends in anything else. */
export async function troubleOf(promise: Promise<unknown>): Promise<NetTrouble> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof NetTrouble) return error;
  throw new Error(`no trouble, but ${String(error)}`);
}

/** A folder that is gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "touchstone-net-"));
  closing.push(() => rm(folder, { recursive: true }));
  return folder;
}
