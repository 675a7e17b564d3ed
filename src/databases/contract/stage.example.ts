import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Query } from "../../model/query.ts";
import { answerCache } from "../../net/answer-cache.ts";
import { openNet } from "../../net/net.ts";
import { type Asked, openScriptedServer, type Reply } from "../../net/scripted-server.example.ts";
import type { Access } from "../access.ts";
import { type SearchBounds, searchDatabase } from "../search-database.ts";
import type { Sample, Work } from "./sample.example.ts";

/** The query that every test sends. */
export const QUERY: Query = {
  id: "q1",
  step: "narrow",
  groups: [["barn owl", "Tyto alba"], ["dusk"]],
  facets: [],
};
const closing: (() => Promise<unknown>)[] = [];

/** Closes what the last test opened, the last first. */
export async function closeAll(): Promise<void> {
  for (const close of closing.splice(0).reverse()) await close();
}

/** How a search is staged. */
interface Stage {
  cacheDir?: string;
  offline?: boolean;
  access?: Partial<Access>;
  bounds?: SearchBounds;
}

/** A database played by a server on this machine. `faults` says what comes instead of the right answer. */
export async function stage(
  sample: Sample,
  all: Work[],
  faults: (asked: Asked) => Reply | undefined = () => undefined,
) {
  const server = await openScriptedServer((asked) => faults(asked) ?? { body: sample.answer(asked, all) });
  closing.push(() => server.close());
  async function search({ cacheDir, offline = false, access = {}, bounds = {} }: Stage = {}) {
    let now = Date.parse("2026-01-02T00:00:00Z");
    const clock = {
      now: () => now,
      sleep: async (ms: number) => {
        now += ms;
      },
    };
    const patience = { tries: 3, firstWaitMs: 1_000, longestWaitMs: 60_000 };
    const cache = cacheDir === undefined ? {} : { cache: answerCache(cacheDir) };
    const userAgent = `Touchstone${access.contact === undefined ? "" : ` (mailto:${access.contact})`}`;
    const net = openNet({ clock, userAgent, offline, patience, ...cache });
    try {
      const own = { base: server.url, replaced: true, ...access };
      return await searchDatabase(sample.database, QUERY, { limit: 1_000, offline, ...bounds }, own, net);
    } finally {
      await net.close();
    }
  }
  return { server, search };
}

/** A folder that is gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "touchstone-databases-"));
  closing.push(() => rm(folder, { recursive: true }));
  return folder;
}
