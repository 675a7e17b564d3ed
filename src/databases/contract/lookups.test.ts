import { afterEach, describe, expect, test } from "vitest";
import { openNet } from "../../net/net.ts";
import { NetTrouble } from "../../net/net-trouble.ts";
import { openScriptedServer, type Reply } from "../../net/scripted-server.example.ts";
import { readArxiv } from "../arxiv/record.ts";
import { ARXIV } from "../arxiv/request.ts";
import { type Asked, askWith } from "../ask.ts";
import { CROSSREF } from "../crossref/request.ts";
import { readUpdates } from "../crossref/updates.ts";
import { readOpenAlex } from "../openalex/record.ts";
import { OPENALEX } from "../openalex/request.ts";
import { citedDois, OPENCITATIONS } from "../opencitations/request.ts";
import type { Ask } from "../searched-database.ts";
import { openCopies, UNPAYWALL } from "../unpaywall/request.ts";

/** Something that is looked up and not searched for: who is asked, how, what a right body is and what is made of it. */
interface Lookup {
  asked: Asked;
  look(ask: Ask): Promise<unknown>;
  right: string;
  found: unknown;
  /** A right body whose fields are missing or null, and what is made of that. */
  bare: [string, unknown];
  /** What 404 means; absent where it is trouble. */
  unknown?: unknown;
  error: string;
}

const LOOKUPS: Record<string, Lookup> = {
  unpaywall: {
    asked: UNPAYWALL,
    look: (ask) => openCopies("10.5555/a", ask),
    right:
      '{"doi":"10.5555/a","best_oa_location":{"url_for_pdf":"https://owls.example/a.pdf","license":"cc-by"}}',
    found: [{ url: "https://owls.example/a.pdf", pdf: true, licence: "cc-by" }],
    bare: ['{"doi":"10.5555/a","best_oa_location":null,"oa_locations":[null,{"url":null}]}', []],
    unknown: [],
    error: '{"HTTP_status_code":422,"error":true,"message":"Please use your own email"}',
  },
  "opencitations, backward": {
    asked: OPENCITATIONS,
    look: async (ask) => (await citedDois("10.5555/a", "backward", ask)).dois,
    right: '[{"cited":"omid:br/1 doi:10.5555/b"}]',
    found: ["10.5555/b"],
    bare: ['[{"cited":null},{},null]', []],
    unknown: [],
    error: '{"error":"internal"}',
  },
  "opencitations, forward": {
    asked: OPENCITATIONS,
    look: async (ask) => (await citedDois("10.5555/a", "forward", ask)).dois,
    right: '[{"citing":"10.5555/c"}]',
    found: ["10.5555/c"],
    bare: ["[]", []],
    unknown: [],
    error: '{"error":"internal"}',
  },
  "crossref, for notices": {
    asked: { name: "Crossref", ...CROSSREF },
    look: async (ask) => [...(await ask("/works/x", {}, readUpdates)).value.known],
    right: '{"message":{"items":[{"DOI":"10.5555/A"}]}}',
    found: ["10.5555/a"],
    bare: ['{"message":{"items":[{"DOI":null},null]}}', []],
    unknown: [],
    error: '{"status":"failed","message":[{"message":"no"}]}',
  },
  "openalex, for its flag": {
    asked: { name: "OpenAlex", ...OPENALEX },
    look: async (ask) => (await ask("/works", {}, readOpenAlex)).value.records.map(({ id }) => id),
    right: '{"results":[{"id":"https://openalex.org/W1","doi":"https://doi.org/10.5555/a","title":"Owls"}]}',
    found: ["doi:10.5555/a"],
    bare: ['{"results":[]}', []],
    error: '{"error":"Insufficient budget"}',
  },
  "arxiv, for withdrawals": {
    asked: { name: "arXiv", ...ARXIV },
    look: async (ask) => (await ask("/api/query", {}, readArxiv)).value.records.map(({ id }) => id),
    right:
      "<feed><totalResults>1</totalResults><entry><id>http://arxiv.org/abs/2001.00001v2</id><title>Owls</title></entry></feed>",
    found: ["arxiv:2001.00001"],
    bare: ["<feed><totalResults>0</totalResults></feed>", []],
    error:
      "<feed><entry><id>http://arxiv.org/api/errors#x</id><title>Error</title><summary>incorrect id</summary></entry></feed>",
  },
};

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** Looks it up where a server gives these replies, the last one for ever; what came of it, and how often it was asked. */
async function looked(lookup: Lookup, replies: Reply[]): Promise<{ found: unknown; sent: number }> {
  // A busy machine is slow, too: nobody is taken for silent but those who are.
  const timeoutMs = replies.some((reply) => "silent" in reply) ? 60 : 20_000;
  const server = await openScriptedServer(({ before }) => replies[before] ?? replies.at(-1) ?? {});
  let now = Date.parse("2026-01-02T00:00:00Z");
  const sleep = async (ms: number) => {
    now += ms;
  };
  const net = openNet({ clock: { now: () => now, sleep }, userAgent: "Touchstone" });
  closing.push(
    () => server.close(),
    () => net.close(),
  );
  const access = { base: server.url, replaced: true, contact: "me@owls.example" };
  const more = {
    ...(lookup.unknown === undefined ? {} : { answers: [404] }),
    limits: { timeoutMs, maxBytes: 100_000 },
  };
  const ask = askWith(net, lookup.asked, access, more);
  const found = await lookup.look(ask).catch((cause: unknown) => cause);
  return { found, sent: server.asked.length };
}

describe.each(Object.entries(LOOKUPS))("%s", (_name, lookup) => {
  const half = lookup.right.slice(0, -6);
  const passing: [string, Reply][] = [
    ["429 with seconds", { status: 429, headers: { "retry-after": "3" } }],
    ["429 with a date", { status: 429, headers: { "retry-after": "Fri, 02 Jan 2026 00:00:09 GMT" } }],
    ["429 without a word", { status: 429 }],
    ["503", { status: 503, body: "<html>Unavailable</html>" }],
    ["a cut connection", { cut: lookup.right }],
    ["a web page", { body: "<!doctype html><html><body>Maintenance<br></html>" }],
    ["half a body", { body: half }],
    ["an error with status 200", { body: lookup.error }],
  ];

  test.each(passing)("%s, then an answer: it is taken", async (_, reply) => {
    expect(await looked(lookup, [reply, { body: lookup.right }])).toEqual({ found: lookup.found, sent: 2 });
  });

  test.each([
    ...passing,
    ["429 with a day to wait", { status: 429, headers: { "retry-after": "86400" } }],
    ["other JSON", { body: '"owls"' }],
    ["an empty body", { body: "" }],
    ["400", { status: 400, body: "no" }],
    ["no answer", { silent: true }],
    ["a body without end", { endless: " ".repeat(20_000) }],
  ] satisfies [string, Reply][])("%s for ever is trouble that says how to mend it", async (_, reply) => {
    const { found } = await looked(lookup, [reply]);
    expect(found).toBeInstanceOf(NetTrouble);
    expect(String(found)).toMatch(/\S\. [A-Z].*\.$/s);
  });

  test("fields that are missing or null make nothing up", async () => {
    const [body, expected] = lookup.bare;
    expect((await looked(lookup, [{ body }])).found).toEqual(expected);
  });

  test("404 is an answer where it means unknown, else trouble", async () => {
    const { found } = await looked(lookup, [{ status: 404, body: "Resource not found." }]);
    if (lookup.unknown === undefined) expect(found).toBeInstanceOf(NetTrouble);
    else expect(found).toEqual(lookup.unknown);
  });
});
