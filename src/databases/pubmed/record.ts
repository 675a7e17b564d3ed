import type { BibliographicRecord } from "../../model/record.ts";
import { MalformedAnswer } from "../../net/net-trouble.ts";
import { elementText } from "../../reading/markup.ts";
import { elementAt, elementsOf, rawText, type XmlElement } from "../../reading/xml.ts";
import { cslType } from "../csl-type.ts";
import { settledRecord } from "../draft-record.ts";
import { at, parseJson, textAt, textsAt, wholeAt } from "../json-value.ts";
import { type Notice, statedIntegrity } from "../notice.ts";
import { xmlAnswer } from "../xml-answer.ts";
import { pubmedAuthors } from "./author.ts";
import { pubmedDate } from "./date.ts";

/**
 * The identifiers that a search found, and how many there are, from JSON or from the XML that older servers send. Throws
 * MalformedAnswer on an error told with status 200.
 */
export function readPubmedSearch(body: string): { total: number; ids: string[] } {
  if (body.trimStart().startsWith("<")) return readSearchXml(body);
  const answer = parseJson(body);
  const result = at(answer, "esearchresult");
  const total = wholeAt(result, "count");
  const error = textAt(result, "ERROR") ?? textAt(answer, "error");
  if (error !== undefined || total === undefined) throw new MalformedAnswer(error ?? "it has no count");
  return { total, ids: textsAt(result, "idlist") };
}

function readSearchXml(body: string): { total: number; ids: string[] } {
  const root = xmlAnswer(body, "eSearchResult");
  const count = rawText(elementAt(root, "Count")).trim();
  const error = elementText(elementAt(root, "ERROR"));
  if (error !== "" || !/^\d+$/.test(count)) throw new MalformedAnswer(error || "it has no count");
  return {
    total: Number(count),
    ids: elementsOf(elementAt(root, "IdList"), "Id").map((id) => rawText(id).trim()),
  };
}

/** The articles and books of an answer of EFetch. Throws MalformedAnswer where the body is none. */
export function readPubmedArticles(body: string): BibliographicRecord[] {
  const root = xmlAnswer(
    body,
    "PubmedArticleSet",
    "PubmedBookArticleSet",
    "PubmedArticle",
    "PubmedBookArticle",
  );
  const entries = root.name.endsWith("Set") ? elementsOf(root) : [root];
  return entries
    .filter(({ name }) => name === "PubmedArticle" || name === "PubmedBookArticle")
    .map((entry) => (entry.name === "PubmedArticle" ? articleRecord(entry) : bookRecord(entry)));
}

function textIn(parent: XmlElement | undefined, ...path: string[]): string | undefined {
  return elementText(elementAt(parent, ...path)).trim() || undefined;
}

function articleRecord(entry: XmlElement): BibliographicRecord {
  const citation = elementAt(entry, "MedlineCitation");
  const article = elementAt(citation, "Article");
  const issue = elementAt(article, "Journal", "JournalIssue");
  const kinds = elementsOf(elementAt(article, "PublicationTypeList"), "PublicationType").map((kind) =>
    rawText(kind).trim(),
  );
  const pmid = textIn(citation, "PMID");
  return settledRecord({
    database: "pubmed",
    id: pmid,
    title: titleOf(textIn(article, "ArticleTitle"), textIn(article, "VernacularTitle")),
    authors: pubmedAuthors(elementAt(article, "AuthorList")),
    date: pubmedDate(elementAt(issue, "PubDate")) ?? pubmedDate(elementAt(article, "ArticleDate")),
    venue: textIn(article, "Journal", "Title") ?? textIn(citation, "MedlineJournalInfo", "MedlineTA"),
    type: kinds.includes("Preprint")
      ? "article"
      : (kinds.map(cslType).find((type) => type !== undefined) ?? "article-journal"),
    volume: textIn(issue, "Volume"),
    issue: textIn(issue, "Issue"),
    pages: textIn(article, "Pagination", "MedlinePgn") ?? textIn(article, "Pagination", "StartPage"),
    language: textIn(article, "Language"),
    identifiers: { pmid, ...articleIds(elementAt(entry, "PubmedData", "ArticleIdList"), article) },
    abstract: abstractOf(elementAt(article, "Abstract")) ?? abstractOf(elementAt(citation, "OtherAbstract")),
    url: pmid === undefined ? undefined : `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`,
    integrity: statedIntegrity(noticesOf(citation, kinds)),
  });
}

function bookRecord(entry: XmlElement): BibliographicRecord {
  const document = elementAt(entry, "BookDocument");
  const book = elementAt(document, "Book");
  const pmid = textIn(document, "PMID");
  const chapter = textIn(document, "ArticleTitle");
  const own = pubmedAuthors(elementAt(document, "AuthorList"));
  return settledRecord({
    database: "pubmed",
    id: pmid,
    title: titleOf(chapter ?? textIn(book, "BookTitle"), undefined),
    authors: own.length > 0 ? own : pubmedAuthors(elementAt(book, "AuthorList")),
    date: pubmedDate(elementAt(book, "PubDate")) ?? pubmedDate(elementAt(document, "ContributionDate")),
    venue: chapter === undefined ? textIn(book, "CollectionTitle") : textIn(book, "BookTitle"),
    type: chapter === undefined ? "book" : "chapter",
    publisher: textIn(book, "Publisher", "PublisherName"),
    language: textIn(document, "Language"),
    identifiers: {
      pmid,
      isbn: textIn(book, "Isbn"),
      ...articleIds(elementAt(document, "ArticleIdList"), book),
    },
    abstract: abstractOf(elementAt(document, "Abstract")),
    url: pmid === undefined ? undefined : `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`,
  });
}

/** The title without PubMed's closing full stop and the brackets it puts around translations. */
function titleOf(title: string | undefined, vernacular: string | undefined): string | undefined {
  const bare = title?.replace(/(?<!\.\.)\.$/, "");
  const translated = /^\[(.*)\]$/s.exec(bare ?? "")?.[1];
  if (bare === undefined || translated === "Not Available") return vernacular;
  return translated !== undefined && !/[[\]]/.test(translated) ? translated : bare;
}

/** DOI and PubMed Central id, from the article's own list or its electronic location; never from its references. */
function articleIds(list: XmlElement | undefined, article: XmlElement | undefined) {
  const of = (type: string) =>
    elementsOf(list, "ArticleId")
      .filter(({ attributes }) => attributes.IdType === type)
      .map(rawText)
      .find((text) => text.trim() !== "");
  const location = elementsOf(article, "ELocationID").find(
    ({ attributes }) => attributes.EIdType === "doi" && attributes.ValidYN !== "N",
  );
  return { doi: of("doi") ?? (rawText(location) || undefined), pmcid: of("pmc") };
}

/** The parts of an abstract, each on its line behind its label. */
function abstractOf(abstract: XmlElement | undefined): string | undefined {
  const parts = elementsOf(abstract, "AbstractText").flatMap((part) => {
    const text = elementText(part).replace(/\s+/g, " ").trim();
    const label = part.attributes.Label?.trim().replace(/[:.]$/, "") ?? "";
    const labelled = label !== "" && !/^unlabelled$/i.test(label) && !text.startsWith(`${label}:`);
    return text === "" ? [] : [`<p>${escaped(labelled ? `${label}: ${text}` : text)}</p>`];
  });
  return parts.length === 0 ? undefined : parts.join("");
}

/** Text as markup, so that it comes out of the reading of markup as it went in. */
function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** What PubMed says became of an article: links to later notices, and its publication types. */
function noticesOf(citation: XmlElement | undefined, kinds: string[]): Notice[] {
  const source = "PubMed";
  const linked = elementsOf(elementAt(citation, "CommentsCorrectionsList"), "CommentsCorrections").flatMap(
    ({ attributes }): Notice[] => {
      const kind = KINDS[attributes.RefType ?? ""];
      return kind === undefined ? [] : [{ kind, source }];
    },
  );
  return kinds.includes("Retracted Publication") ? [...linked, { kind: "retraction", source }] : linked;
}

const KINDS: Record<string, string> = {
  RetractionIn: "retraction",
  PartialRetractionIn: "partial_retraction",
  ErratumIn: "erratum",
  CorrectedandRepublishedIn: "correction",
  ExpressionOfConcernIn: "expression_of_concern",
};
