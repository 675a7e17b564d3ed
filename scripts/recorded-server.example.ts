import { existsSync, readFileSync } from "node:fs";
import type { Environment } from "../src/databases/access.ts";
import { at } from "../src/databases/json-value.ts";
import {
  type Asked,
  openScriptedServer,
  type Reply,
  type ScriptedServer,
} from "../src/net/scripted-server.example.ts";
import { recordedAnswer } from "./recorded-answers.example.ts";
import { citationsAnswer, recordedCitations } from "./recorded-citations.example.ts";
import { RECORDED, type Recorded, recordedEntries } from "./recorded-entries.example.ts";
import { jsonOf, RECORDINGS, recordingsOf } from "./recordings.example.ts";

const UNKNOWN: Reply = { status: 404, body: "unknown" };

/** The recorded full text of a work in Europe PMC, where one is asked for; 404 where there is no recording. */
function fullText(path: string): Reply | undefined {
  const pmcid = /\/(PMC\d+)\/fullTextXML$/.exec(path)?.[1];
  if (pmcid === undefined) return /^\/arxiv\/(?:html|pdf)\/|\/robots\.txt$/.test(path) ? UNKNOWN : undefined;
  const file = `${RECORDINGS}europepmc-fulltext/raw__pygetpapers__${pmcid}.fulltext.xml`;
  if (!existsSync(file)) return UNKNOWN;
  return { body: readFileSync(file, "utf8"), headers: { "content-type": "application/xml" } };
}

/** What was recorded of Unpaywall on a work. */
function openCopies(path: string): Reply | undefined {
  const doi = /^\/unpaywall\/v2\/(.+)$/.exec(path)?.[1];
  if (doi === undefined) return undefined;
  const found = recordingsOf("unpaywall").find(
    ({ body }) => at(jsonOf(body), "doi") === decodeURIComponent(doi),
  );
  return found && { body: found.body };
}

/** A request and the right answer to it. */
export interface Turn {
  /** The first part of the path. */
  database: string;
  asked: Asked;
  /** Path and query: the very thing that is asked for. */
  what: string;
  /** How often this very thing was asked for before. */
  before: number;
  right: Reply;
}
/** What comes instead of the right answer, where something does. */
export type Faults = (turn: Turn) => Reply | undefined;

/**
 * Opens a server that plays what was recorded of these databases, each under its name, and gives the environment that sends
 * them there; `forget` makes it take everything for asked for the first time. A search finds the recorded works that hold its words; where nothing was recorded it is 404.
 */
export async function openRecordedServer(
  faults: Faults = () => undefined,
): Promise<{ server: ScriptedServer; environment: Environment; forget(): void }> {
  const entries = new Map(RECORDED.map((database) => [database as string, recordedEntries(database)]));
  const citations = recordedCitations(entries.get("crossref") ?? []);
  const times = new Map<string, number>();
  const server = await openScriptedServer((asked) => {
    const database = asked.path.split("/")[1] ?? "";
    const what = `${asked.path}?${asked.query}`;
    const before = times.get(what) ?? 0;
    times.set(what, before + 1);
    const known = entries.get(database);
    const right =
      known === undefined
        ? (citationsAnswer(asked.path, citations) ?? openCopies(asked.path) ?? UNKNOWN)
        : (fullText(asked.path) ?? recordedAnswer(database as Recorded, known, asked));
    return faults({ database, asked, what, before, right }) ?? right;
  });
  const environment = Object.fromEntries(
    [...RECORDED, "unpaywall", "opencitations"].map((database) => [
      `TOUCHSTONE_${database.toUpperCase()}_URL`,
      `${server.url}/${database}`,
    ]),
  );
  return { server, environment, forget: () => times.clear() };
}
