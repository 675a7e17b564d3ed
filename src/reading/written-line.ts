import { type Author, authorName, type BibliographicRecord } from "../model/record.ts";
import { authorOf } from "./author-name.ts";

/** An author as one text where that is read back as the same author, else in parts. */
function writtenAuthor(author: Author): string | Author {
  const text = "literal" in author ? author.literal : `${author.family}, ${author.given ?? ""}`;
  return JSON.stringify(authorOf(text)) === JSON.stringify(author) && authorName(author) !== ""
    ? text
    : author;
}

/** An abstract as a list of sentences, where its source gave it so. */
function writtenAbstract({ abstract, sentenceStarts }: BibliographicRecord): string | string[] | undefined {
  if (abstract === undefined || sentenceStarts === undefined) return abstract;
  return sentenceStarts.map((start, i) => {
    const next = sentenceStarts[i + 1];
    return abstract.slice(start, next === undefined ? undefined : next - 1);
  });
}

/** A record as a line of a JSON-lines library, which `readLibraryLine` reads back as the same work. */
export function writtenLine(record: BibliographicRecord): string {
  const { id, title, year, date, venue, url, type, volume, issue, pages, publisher, language } = record;
  return JSON.stringify({
    id,
    title,
    abstract: writtenAbstract(record),
    authors: record.authors.length === 0 ? undefined : record.authors.map(writtenAuthor),
    year,
    date,
    venue,
    ...record.identifiers,
    url: url ?? record.openAccess?.url,
    type,
    volume,
    issue,
    pages,
    publisher,
    language,
    depth: record.depth === "summary" ? "summary" : undefined,
  });
}
