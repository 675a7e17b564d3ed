import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Environment } from "../src/databases/access.ts";
import {
  type Asked,
  openScriptedServer,
  type Reply,
  type ScriptedServer,
} from "../src/net/scripted-server.example.ts";

/** Real recorded answers of the databases lie beside the project and are no part of it. */
export const RECORDINGS = fileURLToPath(new URL("../../shared/recordings/", import.meta.url));
export const recordingsThere = existsSync(RECORDINGS);

const read = (file: string) => readFileSync(RECORDINGS + file, "utf8");
const jsonOf = (file: string): string =>
  JSON.stringify((JSON.parse(read(file)) as { response: { json: unknown } }).response.json);

/** PubMed's recorded articles, by their identifiers. */
function pubmedArticles(): Map<string, string> {
  const names = readdirSync(`${RECORDINGS}pubmed`).filter((name) => name.startsWith("raw__metapub__"));
  return new Map(
    names.map((name) => {
      const article = /<PubmedArticle>[\s\S]*<\/PubmedArticle>/.exec(read(`pubmed/${name}`))?.[0] ?? "";
      return [/(\d+)\.xml$/.exec(name)?.[1] ?? "", article];
    }),
  );
}

const UNKNOWN: Reply = { status: 404, body: "unknown" };
const xml = (file: string): Reply => ({ body: read(file), headers: { "content-type": "application/xml" } });

/** What each database gives to its first page, whatever is asked; notices and full texts where there are recordings of them. */
function players(): Record<string, (asked: Asked) => Reply> {
  const articles = pubmedArticles();
  const names = readdirSync(`${RECORDINGS}europepmc`).filter((name) => name.endsWith(".core-result.json"));
  const results = names.map((name) => JSON.parse(read(`europepmc/${name}`)) as unknown);
  return {
    openalex: () => ({ body: read("openalex/raw__pygetpapers__openalex.json") }),
    crossref: ({ query }) =>
      query.get("filter")?.startsWith("updates:") === true
        ? { body: '{"message":{"items":[]}}' }
        : { body: jsonOf("crossref/fulltext__fixtures__ft_abstract_crossref__0.json") },
    europepmc: ({ path }) => {
      const pmcid = /\/(PMC\d+)\/fullTextXML$/.exec(path)?.[1];
      const file = `europepmc-fulltext/raw__pygetpapers__${pmcid}.fulltext.xml`;
      if (pmcid !== undefined) return existsSync(RECORDINGS + file) ? xml(file) : UNKNOWN;
      const found = { hitCount: results.length, nextCursorMark: "*", resultList: { result: results } };
      return { body: JSON.stringify(found) };
    },
    arxiv: ({ path, query }) => {
      if (!path.endsWith("/api/query")) return UNKNOWN;
      return query.has("id_list")
        ? xml("arxiv/raw__arxiv.py__id_0000.0000_s0_m100_8b51d9633a68.atom.xml")
        : xml("arxiv/raw__arxiv.py__q_testing_s0_m100_cfe7536492ca.atom.xml");
    },
    dblp: () => ({ body: read("dblp/raw__tp2__dblp_search_test.json") }),
    pubmed: ({ path, query }) => {
      const ids = [...articles.keys()];
      if (path.endsWith("/esearch.fcgi"))
        return { body: JSON.stringify({ esearchresult: { count: String(ids.length), idlist: ids } }) };
      const wanted = query.get("id")?.split(",") ?? [];
      return {
        body: `<PubmedArticleSet>${wanted.map((id) => articles.get(id) ?? "").join("")}</PubmedArticleSet>`,
      };
    },
  };
}

export const RECORDED = ["openalex", "crossref", "europepmc", "arxiv", "dblp", "pubmed"] as const;
export type Recorded = (typeof RECORDED)[number];

/**
 * Opens a server that plays recorded answers of these databases, each under its name, and gives the environment that
 * sends them there. `fault` may put something else in the place of an answer; it is told how many requests this database had before.
 */
export async function openRecordedServer(
  fault: (database: Recorded, before: number) => Reply | undefined = () => undefined,
): Promise<{ server: ScriptedServer; environment: Environment }> {
  const plays = players();
  const before = new Map<string, number>();
  const server = await openScriptedServer((asked) => {
    const database = asked.path.split("/")[1] as Recorded;
    const count = before.get(database) ?? 0;
    before.set(database, count + 1);
    return fault(database, count) ?? plays[database]?.(asked) ?? UNKNOWN;
  });
  const environment = Object.fromEntries(
    RECORDED.map((database) => [`TOUCHSTONE_${database.toUpperCase()}_URL`, `${server.url}/${database}`]),
  );
  return { server, environment };
}
