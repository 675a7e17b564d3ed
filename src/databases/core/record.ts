import type { BibliographicRecord } from "../../model/record.ts";
import { MalformedAnswer } from "../../net/net-trouble.ts";
import { authorsFrom } from "../../reading/author-name.ts";
import { cslType } from "../csl-type.ts";
import { settledRecord } from "../draft-record.ts";
import { at, listAt, parseJson, textAt, textsAt, wholeAt } from "../json-value.ts";
import { readEntries } from "../read-entries.ts";
import type { ReadPage } from "../searched-database.ts";

/**
 * A page of works, as version 3 gives them (`results`), or version 2 (`data`, each work in `_source`; `null` where there
 * is nothing; several answers in a list where several queries were sent at once). Throws MalformedAnswer where the body is neither.
 */
export function readCore(body: string): ReadPage {
  const whole = parseJson(body);
  if (!Array.isArray(whole)) return readAnswer(whole);
  if (whole.length === 0) throw new MalformedAnswer("it is an empty list of answers");
  const answers = whole.map(readAnswer);
  return {
    total: answers.reduce((sum, { total }) => sum + (total ?? 0), 0),
    records: answers.flatMap(({ records }) => records),
    unread: answers.flatMap(({ unread }) => unread),
  };
}

function readAnswer(answer: unknown): ReadPage {
  const total = wholeAt(answer, "totalHits");
  const entries = at(answer, "results") ?? at(answer, "data");
  if (entries === undefined && total === 0) return { total, records: [], unread: [] };
  if (!Array.isArray(entries))
    throw new MalformedAnswer(textAt(answer, "message") ?? textAt(answer, "status") ?? "it has no “results”");
  const works = entries.map((entry) => at(entry, "_source") ?? entry);
  return { total: total ?? null, ...readEntries(works, coreRecord) };
}

/** One work. */
export function coreRecord(work: unknown): BibliographicRecord {
  const id = textAt(work, "id");
  const kind = textAt(work, "documentType") ?? textsAt(work, "types")[0];
  const download = textAt(work, "downloadUrl") ?? textAt(work, "fullTextIdentifier");
  const doi = textAt(work, "doi") ?? textsAt(work, "identifiers").find((one) => one.startsWith("10."));
  return settledRecord({
    database: "core",
    id,
    title: textAt(work, "title"),
    authors: authorsFrom(listAt(work, "authors").map((author) => textAt(author) ?? textAt(author, "name"))),
    year: wholeAt(work, "yearPublished") ?? wholeAt(work, "year"),
    date: (textAt(work, "publishedDate") ?? textAt(work, "datePublished"))?.slice(0, 10),
    venue: textAt(work, "journals", 0, "title"),
    type: kind === "research" ? "article-journal" : cslType(kind),
    publisher: textAt(work, "publisher"),
    language: textAt(work, "language", "code") ?? textAt(work, "language"),
    identifiers: { core: id, doi, arxiv: textAt(work, "arxivId"), pmid: textAt(work, "pubmedId") },
    abstract: textAt(work, "abstract") ?? textAt(work, "description"),
    url: id === undefined ? download : `https://core.ac.uk/works/${id}`,
    openAccess: { url: download },
  });
}
