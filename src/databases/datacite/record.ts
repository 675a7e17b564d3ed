import type { Author, BibliographicRecord } from "../../model/record.ts";
import { MalformedAnswer } from "../../net/net-trouble.ts";
import { authorOf } from "../../reading/author-name.ts";
import { storedLine } from "../../reading/stored-text.ts";
import { cslType } from "../csl-type.ts";
import { pageRange, settledRecord } from "../draft-record.ts";
import { at, listAt, parseJson, textAt, wholeAt } from "../json-value.ts";
import { readEntries } from "../read-entries.ts";
import type { ReadPage } from "../searched-database.ts";

/** A page of DOIs. Throws MalformedAnswer where the body is no list. */
export function readDataCite(body: string): ReadPage {
  const answer = parseJson(body);
  const entries = at(answer, "data");
  if (!Array.isArray(entries))
    throw new MalformedAnswer(textAt(answer, "errors", 0, "title") ?? "it has no list of DOIs");
  return { total: wholeAt(answer, "meta", "total") ?? null, ...readEntries(entries, dataCiteRecord) };
}

/** One DOI. */
export function dataCiteRecord(entry: unknown): BibliographicRecord {
  const work = at(entry, "attributes");
  const container = at(work, "container");
  const doi = textAt(work, "doi") ?? textAt(entry, "id");
  const identifiers = [...listAt(work, "identifiers"), ...listAt(work, "alternateIdentifiers")];
  const arxiv = identifiers.find((one) => /^arxiv$/i.test(kindOf(one)));
  const publisher = textAt(work, "publisher") ?? textAt(work, "publisher", "name");
  const titles = listAt(work, "titles");
  const title = titles.find((one) => textAt(one, "titleType") === undefined) ?? titles[0];
  return settledRecord({
    database: "datacite",
    id: doi?.toLowerCase(),
    title: textAt(title, "title"),
    authors: listAt(work, "creators").flatMap((creator) => creatorOf(creator) ?? []),
    year: wholeAt(work, "publicationYear"),
    date: dateOf(work),
    venue: textAt(container, "title") ?? publisher,
    type: typeOf(at(work, "types")),
    volume: textAt(container, "volume"),
    issue: textAt(container, "issue"),
    pages: pageRange(textAt(container, "firstPage"), textAt(container, "lastPage")),
    publisher,
    language: textAt(work, "language"),
    identifiers: { doi, arxiv: textAt(arxiv, "identifier") ?? textAt(arxiv, "alternateIdentifier") },
    abstract: textAt(
      listAt(work, "descriptions").find((one) => textAt(one, "descriptionType") === "Abstract"),
      "description",
    ),
    url: textAt(work, "url"),
  });
}

function kindOf(identifier: unknown): string {
  return textAt(identifier, "identifierType") ?? textAt(identifier, "alternateIdentifierType") ?? "";
}

function creatorOf(creator: unknown): Author | undefined {
  const [family, given, name] = ["familyName", "givenName", "name"].map((key) => {
    const text = textAt(creator, key);
    return text === undefined ? undefined : storedLine(text);
  });
  if (family !== undefined && given !== undefined) return { family, given };
  if (name === undefined) return family === undefined ? undefined : { literal: family };
  return textAt(creator, "nameType") === "Organizational" ? { literal: name } : authorOf(name);
}

/** The day of issue, else the year alone is known. */
function dateOf(work: unknown): string | undefined {
  const issued = listAt(work, "dates").find((one) => textAt(one, "dateType") === "Issued");
  const date = textAt(issued, "date")?.slice(0, 10);
  const year = textAt(work, "publicationYear");
  return year === undefined || date?.startsWith(year) === true ? date : undefined;
}

/** CSL type by the words of the depositor, the general type where these say nothing; mapped forms only after both. */
function typeOf(types: unknown): string | undefined {
  const general = textAt(types, "resourceTypeGeneral");
  const forms = [general === "Text" ? undefined : general, textAt(types, "resourceType")];
  const mapped = textAt(types, "citeproc");
  return forms.map(cslType).find((type) => type !== undefined) ?? (mapped === "article" ? undefined : mapped);
}
