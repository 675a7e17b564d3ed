import type { Reference } from "../../model/reference.ts";
import type { Site } from "../../model/site.ts";
import { webAddress } from "../address.ts";

/** A `<meta>` that Zotero and Google Scholar read. */
export interface ScholarTag {
  name: string;
  content: string;
}

/** `citation_*` tags of a work (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing). */
export function scholarTags(reference: Reference): ScholarTag[] {
  const [year, month, day] = reference.issued?.["date-parts"][0] ?? [];
  const date = [year, month, day].filter((part) => part !== undefined).join("/");
  const authors = (reference.author ?? []).map((author) =>
    "literal" in author ? author.literal : [author.family, author.given].filter(Boolean).join(", "),
  );
  const [firstPage, lastPage] = reference.page?.split(/[-–]/) ?? [];
  const tags: [string, string | undefined][] = [
    ["citation_title", reference.title],
    ...authors.map((author): [string, string] => ["citation_author", author]),
    ["citation_publication_date", date === "" ? undefined : date],
    [
      reference.type === "report" ? "citation_technical_report_institution" : "citation_journal_title",
      venue(reference),
    ],
    ["citation_volume", reference.volume],
    ["citation_issue", reference.issue],
    ["citation_firstpage", firstPage],
    ["citation_lastpage", lastPage],
    ["citation_doi", reference.DOI],
    ["citation_isbn", reference.ISBN],
    ["citation_pmid", reference.PMID],
    ["citation_arxiv_id", reference.number],
  ];
  return tags.flatMap(([name, content]) =>
    content === undefined || content === "" ? [] : [{ name, content }],
  );
}

function venue(reference: Reference): string | undefined {
  return reference["container-title"] ?? reference.publisher;
}

/** The tags of a page of ours that stands for a report. */
export function reportTags(
  report: { title: string; date: string },
  site: Site,
  page: string,
  cited: Reference[],
): ScholarTag[] {
  return [
    { name: "citation_title", content: report.title },
    { name: "citation_author", content: site.author ?? site.title },
    { name: "citation_publication_date", content: report.date.slice(0, 10).replaceAll("-", "/") },
    { name: "citation_technical_report_institution", content: site.title },
    { name: "citation_public_url", content: webAddress(site, page) },
    ...cited.map((reference) => ({ name: "citation_reference", content: citedTag(reference) })),
  ];
}

function citedTag(reference: Reference): string {
  return scholarTags(reference)
    .map((tag) => `${tag.name}=${tag.content.replaceAll(";", ",")}`)
    .join("; ");
}
