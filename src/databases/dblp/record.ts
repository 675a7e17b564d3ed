import type { BibliographicRecord } from "../../model/record.ts";
import { MalformedAnswer } from "../../net/net-trouble.ts";
import { authorsFrom } from "../../reading/author-name.ts";
import { plainText } from "../../reading/markup.ts";
import { cslType } from "../csl-type.ts";
import { settledRecord } from "../draft-record.ts";
import { at, listAt, parseJson, textAt, textsAt, wholeAt } from "../json-value.ts";
import { readEntries } from "../read-entries.ts";
import type { ReadPage } from "../searched-database.ts";

/** A page of hits. Numbers are written as texts; a search that finds nothing has no list at all. */
export function readDblp(body: string): ReadPage {
  const answer = parseJson(body);
  const hits = at(answer, "result", "hits");
  const status = textAt(answer, "result", "status", "@code");
  const total = wholeAt(hits, "@total");
  if ((status !== undefined && status !== "200") || total === undefined)
    throw new MalformedAnswer(textAt(answer, "result", "status", "text") ?? "it has no hits");
  return { total, ...readEntries(listAt(hits, "hit"), dblpRecord) };
}

/** One hit. */
function dblpRecord(hit: unknown): BibliographicRecord {
  const entry = at(hit, "info");
  const pages = textAt(entry, "ee");
  const volume = textAt(entry, "volume");
  const type = textAt(entry, "type");
  const venue = textsAt(entry, "venue")[0];
  return settledRecord({
    database: "dblp",
    id: textAt(entry, "key") ?? textAt(hit, "@id"),
    title: textAt(entry, "title"),
    authors: authorsFrom(listAt(entry, "authors", "author").map(nameOf)),
    date: textAt(entry, "year"),
    venue,
    type:
      type === "Books and Theses" && venue === undefined && /\/(?:phd|ms)\//.test(`/${textAt(entry, "key")}`)
        ? "thesis"
        : cslType(type),
    volume,
    issue: textAt(entry, "number"),
    pages: textAt(entry, "pages"),
    publisher: textAt(entry, "publisher"),
    identifiers: {
      dblp: textAt(entry, "key"),
      doi: textAt(entry, "doi") ?? pages,
      // CoRR is arXiv: its “volume” is the identifier.
      arxiv: venue === "CoRR" ? (volume?.replace(/^abs\//, "") ?? pages) : pages,
    },
    url: textsAt(entry, "ee")[0] ?? textAt(entry, "url"),
  });
}

/** An author's name without the number by which DBLP tells namesakes apart. */
function nameOf(author: unknown): string | undefined {
  const name = textAt(author) ?? textAt(author, "text");
  return name === undefined ? undefined : plainText(name).replace(/\s+\d{4}$/, "");
}
