import type { Asked, Reply } from "../src/net/scripted-server.example.ts";
import { citedOrCiting } from "./recorded-citations.example.ts";
import type { Entry, Recorded } from "./recorded-entries.example.ts";

/** A page of works and what stands around it in the database's own shape. */
interface Play {
  /** The words of a query, wherever this database has them. */
  words(asked: Asked): string;
  /** Where the page begins, and how long it may be. */
  page(asked: Asked): { start: number; size: number };
  /** The body: entries joined by commas (of XML by nothing), how many there are in all, where the next page begins. */
  body(entries: string, total: number, next: number | undefined): string;
}

const from = (mark: string | null) => (mark === null || mark === "*" ? 0 : Number(mark));
const counted = (start: string, size: string) => (asked: Asked) => ({
  start: Number(asked.query.get(start) ?? 0),
  size: Number(asked.query.get(size)),
});
const numbered = (number: string, size: string) => (asked: Asked) => ({
  start: (Number(asked.query.get(number)) - 1) * Number(asked.query.get(size)),
  size: Number(asked.query.get(size)),
});
const marked = (mark: string, size: string) => (asked: Asked) => ({
  start: from(asked.query.get(mark)),
  size: Number(asked.query.get(size) ?? 100),
});
const words = (name: string) => (asked: Asked) => asked.query.get(name) ?? "";
const mark = (next: number | undefined) => (next === undefined ? "null" : `"${next}"`);

const PLAYS: Record<Recorded, Play> = {
  openalex: {
    words: (asked) => (asked.query.get("filter") ?? "").replace("title_and_abstract.search", ""),
    page: marked("cursor", "per_page"),
    body: (entries, total, next) =>
      `{"meta":{"count":${total},"next_cursor":${mark(next)}},"results":[${entries}]}`,
  },
  crossref: {
    words: words("query"),
    page: marked("cursor", "rows"),
    body: (entries, total, next) =>
      `{"status":"ok","message-type":"work-list","message":{"total-results":${total},"next-cursor":${mark(next)},"items":[${entries}]}}`,
  },
  semanticscholar: {
    words: words("query"),
    page: marked("token", "limit"),
    body: (entries, total, next) => `{"total":${total},"token":${mark(next)},"data":[${entries}]}`,
  },
  europepmc: {
    words: (asked) => words("query")(asked).replaceAll("TITLE_ABS", ""),
    page: marked("cursorMark", "pageSize"),
    body: (entries, total, next) =>
      `{"version":"6.9","hitCount":${total},"nextCursorMark":${mark(next)},"resultList":{"result":[${entries}]}}`,
  },
  arxiv: {
    words: words("search_query"),
    page: counted("start", "max_results"),
    body: (entries, total) =>
      `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom"><totalResults>${total}</totalResults>${entries}</feed>`,
  },
  pubmed: {
    words: (asked) => words("term")(asked).replaceAll("tiab", ""),
    page: counted("retstart", "retmax"),
    body: (entries, total) => `{"esearchresult":{"count":"${total}","idlist":[${entries}]}}`,
  },
  dblp: {
    words: words("q"),
    page: counted("f", "h"),
    body: (entries, total) =>
      `{"result":{"status":{"@code":"200"},"hits":{"@total":"${total}","hit":[${entries}]}}}`,
  },
  datacite: {
    words: words("query"),
    page: numbered("page[number]", "page[size]"),
    body: (entries, total) => `{"meta":{"total":${total}},"data":[${entries}]}`,
  },
  doaj: {
    words: (asked) => decodeURIComponent(asked.path.split("/").at(-1) ?? ""),
    page: numbered("page", "pageSize"),
    body: (entries, total) => `{"total":${total},"results":[${entries}]}`,
  },
  core: {
    words: (asked) => words("q")(asked).replace(/\b(?:title|abstract):/g, ""),
    page: counted("offset", "limit"),
    body: (entries, total) => `{"status":"OK","totalHits":${total},"data":[${entries}]}`,
  },
};

/** What a database answers from the works that were recorded of it, whatever of its services is asked. */
export function recordedAnswer(database: Recorded, entries: Entry[], asked: Asked): Reply {
  const play = PLAYS[database];
  if (asked.query.get("filter")?.startsWith("updates:")) return { body: play.body("", 0, undefined) };
  const byId = idsAsked(asked);
  const [, way, work = ""] = /^(cites|cited_by):(W\d+)$/.exec(asked.query.get("filter") ?? "") ?? [];
  if (way !== undefined) {
    const ends = citedOrCiting(entries, way, work).map(({ raw }) => raw);
    return { body: play.body(ends.join(","), ends.length, undefined) };
  }
  if (database === "pubmed" && byId !== undefined)
    return xml(`<PubmedArticleSet>${among(entries, byId)}</PubmedArticleSet>`);
  const found =
    byId === undefined
      ? matching(entries, play.words(asked))
      : entries.filter(({ id }) => byId.has(id.toLowerCase()));
  const { start, size } = byId === undefined ? play.page(asked) : { start: 0, size: found.length };
  const page = found.slice(start, start + size);
  const next = start + size < found.length ? start + size : undefined;
  if (database === "arxiv") return xml(play.body(page.map(({ raw }) => raw).join(""), found.length, next));
  const texts = page.map(({ id, raw }) => (database === "pubmed" ? `"${id}"` : raw));
  return { body: play.body(texts.join(","), found.length, next) };
}

const xml = (body: string): Reply => ({ body, headers: { "content-type": "application/xml" } });

/** The identifiers that are asked for, where works are asked for by theirs. */
function idsAsked({ query }: Asked): Set<string> | undefined {
  const filter = /^doi:(.*)$/.exec(query.get("filter") ?? "")?.[1];
  const written = filter?.split(/[,|](?:doi:)?/) ?? (query.get("id_list") ?? query.get("id"))?.split(",");
  return written && new Set(written.map((id) => id.toLowerCase()));
}

function among(entries: Entry[], ids: Set<string>): string {
  return entries.flatMap(({ id, raw }) => (ids.has(id) ? raw : [])).join("");
}

/** The works that hold half of the words of a query at least, those with most of them first: a plain search engine. */
function matching(entries: Entry[], query: string): Entry[] {
  const wanted = [...new Set(query.toLowerCase().match(/\p{L}{4,}/gu) ?? [])];
  const ranked = entries.map((entry) => {
    const text = entry.raw.toLowerCase();
    return { entry, held: wanted.filter((word) => text.includes(word)).length };
  });
  return ranked
    .filter(({ held }) => held > 0 && held >= wanted.length / 2)
    .sort((one, other) => other.held - one.held)
    .map(({ entry }) => entry);
}
