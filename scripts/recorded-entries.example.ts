import { at } from "../src/databases/json-value.ts";
import { jsonOf, recordingsOf } from "./recordings.example.ts";

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
  for (const { body } of recordingsOf(database)) {
    if (database === "arxiv" || database === "pubmed") {
      const { entry, id } = XML_ENTRIES[database];
      for (const [raw] of body.matchAll(entry)) {
        const own = id.exec(raw)?.[1];
        if (own !== undefined) keep(own, raw);
      }
    } else eachWork(jsonOf(body), WORK_IDS[database], keep);
  }
  return [...found].map(([id, raw]) => ({ id, raw }));
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
