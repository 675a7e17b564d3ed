import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { at } from "../src/databases/json-value.ts";

/** Real recorded answers of the databases lie beside the project and are no part of it. */
export const RECORDINGS = fileURLToPath(new URL("../../shared/recordings/", import.meta.url));
export const recordingsThere = existsSync(RECORDINGS);

/** The databases of which there are recorded works. */
export const RECORDED = [
  "openalex",
  "crossref",
  "semanticscholar",
  "arxiv",
  "europepmc",
  "pubmed",
  "dblp",
  "datacite",
  "doaj",
  "core",
] as const;
export type Recorded = (typeof RECORDED)[number];

/** One work as a database wrote it down, under the id by which the database is asked for it. */
export interface Entry {
  id: string;
  /** JSON or XML. */
  raw: string;
}

/** The id of a work in a JSON answer, where the value is one. */
const WORK_IDS: Record<Exclude<Recorded, "arxiv" | "pubmed">, (value: unknown) => unknown> = {
  openalex: (value) =>
    at(value, "authorships") === undefined
      ? undefined
      : String(at(value, "doi") ?? at(value, "id")).replace("https://doi.org/", ""),
  crossref: (value) => (Array.isArray(at(value, "title")) ? at(value, "DOI") : undefined),
  semanticscholar: (value) => (at(value, "title") === undefined ? undefined : at(value, "paperId")),
  europepmc: (value) => (at(value, "source") === undefined ? undefined : at(value, "id")),
  dblp: (value) => at(value, "info", "key"),
  datacite: (value) => (at(value, "type") === "dois" ? at(value, "id") : undefined),
  doaj: (value) => (at(value, "bibjson", "journal", "title") === undefined ? undefined : at(value, "id")),
  core: (value) =>
    at(value, "_source") !== undefined || at(value, "authors") !== undefined
      ? (at(value, "_id") ?? at(value, "id"))
      : undefined,
};

const XML_ENTRIES = {
  arxiv: { entry: /<entry>[\s\S]*?<\/entry>/g, id: /<id>[^<]*\/abs\/([^<]+?)(?:v\d+)?<\/id>/ },
  pubmed: { entry: /<PubmedArticle>[\s\S]*?<\/PubmedArticle>/g, id: /<PMID[^>]*>(\d+)</ },
};

/** Every work in the recorded answers of a database, each once, as it was written where it was written most fully. */
export function recordedEntries(database: Recorded): Entry[] {
  const found = new Map<string, string>();
  const keep = (id: string, raw: string) => {
    if (raw.length > (found.get(id)?.length ?? 0)) found.set(id, raw);
  };
  for (const name of readdirSync(RECORDINGS + database).sort()) {
    const file = readFileSync(`${RECORDINGS}${database}/${name}`, "utf8");
    if (database === "arxiv" || database === "pubmed") {
      const { entry, id } = XML_ENTRIES[database];
      for (const [raw] of file.matchAll(entry)) {
        const own = id.exec(raw)?.[1];
        if (own !== undefined) keep(own, raw);
      }
    } else if (name.endsWith(".json")) eachWork(answerIn(file), WORK_IDS[database], keep);
  }
  return [...found].map(([id, raw]) => ({ id, raw }));
}

/** The body of a recording, which is either raw or lies behind its request. */
function answerIn(file: string): unknown {
  const written: unknown = JSON.parse(file);
  return at(written, "response", "json") ?? (at(written, "response") === undefined ? written : undefined);
}

function eachWork(
  value: unknown,
  idOf: (value: unknown) => unknown,
  keep: (id: string, raw: string) => void,
): void {
  if (typeof value !== "object" || value === null) return;
  const id = Array.isArray(value) ? undefined : idOf(value);
  if (typeof id === "string" || typeof id === "number") keep(String(id), JSON.stringify(value));
  else for (const inner of Object.values(value)) eachWork(inner, idOf, keep);
}
