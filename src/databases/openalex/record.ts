import type { BibliographicRecord } from "../../model/record.ts";
import { MalformedAnswer } from "../../net/net-trouble.ts";
import { authorsFrom } from "../../reading/author-name.ts";
import { invertedIndexText } from "../../reading/markup.ts";
import { cslType } from "../csl-type.ts";
import { pageRange, settledRecord } from "../draft-record.ts";
import { at, listAt, parseJson, textAt, wholeAt } from "../json-value.ts";
import { statedIntegrity } from "../notice.ts";
import { readEntries } from "../read-entries.ts";
import type { ReadPage } from "../searched-database.ts";

/** A page of works. Throws MalformedAnswer where the body is no list of works. */
export function readOpenAlex(body: string): ReadPage {
  const answer = parseJson(body);
  const results = at(answer, "results");
  if (!Array.isArray(results)) {
    const said = textAt(answer, "message") ?? textAt(answer, "error") ?? "it has no “results”";
    throw new MalformedAnswer(said);
  }
  return {
    total: wholeAt(answer, "meta", "count") ?? null,
    ...readEntries(results, openAlexRecord),
    next: results.length === 0 ? undefined : textAt(answer, "meta", "next_cursor"),
  };
}

/** The one work of an answer that is no list, as a page; none where it is unknown (404). */
export function readOpenAlexWork(body: string, status: number): ReadPage {
  if (status === 404) return { total: 0, records: [], unread: [] };
  const work = parseJson(body);
  if (textAt(work, "id") === undefined) throw new MalformedAnswer(textAt(work, "message") ?? "it is no work");
  return { total: 1, records: [openAlexRecord(work)], unread: [] };
}

/** One work. */
export function openAlexRecord(work: unknown): BibliographicRecord {
  const id = textAt(work, "id")?.replace(/^.*\//, "");
  const source = at(work, "primary_location", "source");
  const open = at(work, "best_oa_location");
  const conference = textAt(source, "type") === "conference";
  const type = textAt(work, "type");
  const locations = [at(work, "primary_location"), ...listAt(work, "locations")];
  const arxivPage = locations
    .map((location) => textAt(location, "landing_page_url") ?? "")
    .find((url) => /^https?:\/\/arxiv\.org\//i.test(url));
  return settledRecord({
    database: "openalex",
    id,
    title: textAt(work, "title") ?? textAt(work, "display_name"),
    // As the work has the name: OpenAlex's own entry for the author is at times another person's.
    authors: authorsFrom(
      listAt(work, "authorships").map((one) =>
        (textAt(one, "raw_author_name") ?? textAt(one, "author", "display_name"))?.replace(/\s*\(\d+\)$/, ""),
      ),
    ),
    year: wholeAt(work, "publication_year"),
    // The first of January is what OpenAlex writes where it knows the year alone.
    date: textAt(work, "publication_date")?.replace(/-01-01$/, ""),
    venue: venueOf(source) ?? textAt(work, "primary_location", "raw_source_name"),
    type: conference && type === "article" ? "paper-conference" : cslType(type),
    volume: textAt(work, "biblio", "volume"),
    issue: textAt(work, "biblio", "issue"),
    pages: pageRange(textAt(work, "biblio", "first_page"), textAt(work, "biblio", "last_page")),
    publisher: textAt(source, "host_organization_name"),
    language: textAt(work, "language"),
    identifiers: {
      openalex: id,
      doi: textAt(work, "doi") ?? textAt(work, "ids", "doi"),
      pmid: textAt(work, "ids", "pmid"),
      pmcid: pmcid(textAt(work, "ids", "pmcid")),
      arxiv: arxivPage,
    },
    abstract: invertedIndexText((at(work, "abstract_inverted_index") ?? {}) as Record<string, unknown>),
    url: textAt(work, "primary_location", "landing_page_url") ?? textAt(work, "doi") ?? textAt(work, "id"),
    openAccess: {
      url:
        textAt(open, "pdf_url") ?? textAt(open, "landing_page_url") ?? textAt(work, "open_access", "oa_url"),
      licence: textAt(open, "license"),
      version: textAt(open, "version"),
    },
    integrity:
      at(work, "is_retracted") === true
        ? statedIntegrity([{ kind: "retraction", source: "OpenAlex" }])
        : undefined,
  });
}

/** A venue's name; of a repository without the name of its owner, which OpenAlex puts in brackets behind it. */
function venueOf(source: unknown): string | undefined {
  const name = textAt(source, "display_name");
  return textAt(source, "type") === "repository" ? name?.replace(/(?<=\S)\s+\([^()]*\)$/, "") : name;
}

/** OpenAlex writes the number of a PubMed Central id without its letters. */
function pmcid(address: string | undefined): string | undefined {
  return address?.replace(/(^|\/)(\d+)$/, "$1PMC$2");
}
