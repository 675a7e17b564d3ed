import type { BibliographicRecord } from "../../model/record.ts";
import { MalformedAnswer } from "../../net/net-trouble.ts";
import { authorsFrom } from "../../reading/author-name.ts";
import { cslType } from "../csl-type.ts";
import { settledRecord } from "../draft-record.ts";
import { at, listAt, parseJson, textAt, textsAt, wholeAt } from "../json-value.ts";
import { readEntries } from "../read-entries.ts";
import type { ReadPage } from "../searched-database.ts";

/** A page of papers, or of citations of one. Throws MalformedAnswer where the body is no list. */
export function readSemanticScholar(body: string): ReadPage {
  const answer = parseJson(body);
  const papers = at(answer, "data");
  // A search that finds nothing has a total and no data.
  if (papers === undefined && wholeAt(answer, "total") === 0) return { total: 0, records: [], unread: [] };
  if (!Array.isArray(papers)) {
    const said = textAt(answer, "message") ?? textAt(answer, "error") ?? "it has no “data”";
    throw new MalformedAnswer(said);
  }
  const unwrapped = papers.map((paper) => at(paper, "citingPaper") ?? at(paper, "citedPaper") ?? paper);
  return {
    total: wholeAt(answer, "total") ?? null,
    ...readEntries(unwrapped, semanticScholarRecord),
    next: papers.length === 0 ? undefined : textAt(answer, "token"),
  };
}

/** One paper. */
export function semanticScholarRecord(paper: unknown): BibliographicRecord {
  const ids = at(paper, "externalIds");
  const kinds = textsAt(paper, "publicationTypes");
  const id = textAt(paper, "paperId");
  const pmc = textAt(ids, "PubMedCentral");
  const journal = textAt(paper, "journal", "name");
  const named = textAt(paper, "publicationVenue", "name") ?? textAt(paper, "venue") ?? journal;
  // What was a preprint first keeps its server as venue, also where the journal is known.
  const venue = isServer(named) ? (journal ?? named) : named;
  const preprint = isServer(venue);
  return settledRecord({
    database: "semanticscholar",
    id,
    title: textAt(paper, "title"),
    authors: authorsFrom(listAt(paper, "authors").map((author) => textAt(author, "name"))),
    year: wholeAt(paper, "year"),
    date: textAt(paper, "publicationDate"),
    venue,
    type: preprint
      ? "article"
      : kinds.includes("Conference")
        ? "paper-conference"
        : kinds.map(cslType).find((type) => type !== undefined),
    // Of a preprint the volume is its identifier.
    volume: preprint ? undefined : textAt(paper, "journal", "volume"),
    pages: textAt(paper, "journal", "pages")?.replace(/\s+/g, ""),
    identifiers: {
      doi: textAt(ids, "DOI"),
      arxiv: textAt(ids, "ArXiv"),
      pmid: textAt(ids, "PubMed"),
      pmcid: pmc === undefined ? undefined : `PMC${pmc.replace(/^PMC/i, "")}`,
      dblp: textAt(ids, "DBLP"),
      semanticscholar: id,
    },
    abstract: textAt(paper, "abstract"),
    url: textAt(paper, "url"),
    openAccess: {
      url: textAt(paper, "openAccessPdf", "url"),
      licence: textAt(paper, "openAccessPdf", "license"),
    },
  });
}

function isServer(venue: string | undefined): boolean {
  return /^(?:arxiv|biorxiv|medrxiv)\b/i.test(venue ?? "");
}
