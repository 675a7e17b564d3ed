import type { BibliographicRecord } from "../../model/record.ts";
import { MalformedAnswer } from "../../net/net-trouble.ts";
import { authorsFrom } from "../../reading/author-name.ts";
import { isoDate, pageRange, settledRecord } from "../draft-record.ts";
import { at, listAt, parseJson, textAt, textsAt, wholeAt } from "../json-value.ts";
import { readEntries } from "../read-entries.ts";
import type { ReadPage } from "../searched-database.ts";

/** A page of articles. Throws MalformedAnswer where the body is no list. */
export function readDoaj(body: string): ReadPage {
  const answer = parseJson(body);
  const results = at(answer, "results");
  if (!Array.isArray(results))
    throw new MalformedAnswer(textAt(answer, "error") ?? textAt(answer, "status") ?? "it has no “results”");
  return { total: wholeAt(answer, "total") ?? null, ...readEntries(results, doajRecord) };
}

/** One article. */
export function doajRecord(article: unknown): BibliographicRecord {
  const work = at(article, "bibjson");
  const journal = at(work, "journal");
  const identifier = (kind: string) =>
    textAt(
      listAt(work, "identifier").find((one) => textAt(one, "type")?.toLowerCase() === kind),
      "id",
    );
  const full = listAt(work, "link").find((link) => textAt(link, "type")?.toLowerCase() === "fulltext");
  const licence = textAt(journal, "license", 0, "type") ?? textAt(work, "license", 0, "type");
  const year = wholeAt(work, "year");
  return settledRecord({
    database: "doaj",
    id: textAt(article, "id"),
    title: textAt(work, "title"),
    authors: authorsFrom(namesOf(work)),
    year,
    date: isoDate(year, wholeAt(work, "month")),
    venue: textAt(journal, "title"),
    type: "article-journal",
    volume: textAt(journal, "volume"),
    issue: textAt(journal, "number"),
    pages: pageRange(textAt(work, "start_page"), textAt(work, "end_page")),
    publisher: textAt(journal, "publisher"),
    language: textsAt(journal, "language")[0],
    identifiers: { doi: identifier("doi") },
    abstract: textAt(work, "abstract"),
    url: textAt(full, "url"),
    openAccess: { url: textAt(full, "url"), licence },
  });
}

/** The names of the authors; one with several affiliations stands there once for each, one behind the other. */
function namesOf(work: unknown): (string | undefined)[] {
  const names = listAt(work, "author").map((author) => textAt(author, "name"));
  return names.filter((name, i) => name === undefined || name !== names[i - 1]);
}
