import { doiOf } from "../model/identifiers.ts";
import type { BibliographicRecord } from "../model/record.ts";
import { isCutDoi } from "./cut-doi.ts";
import type { LibraryEntry } from "./library-record.ts";

/** What identifiers are called, with one as it should be. */
const IDENTIFIERS = {
  doi: ["DOI", "10.1000/182"],
  arxiv: ["arXiv id", "2312.12456"],
  pmid: ["PubMed id", "31452104"],
  pmcid: ["PubMed Central id", "PMC1234567"],
  isbn: ["ISBN", "9780262510875"],
  openalex: ["OpenAlex id", "W2741809807"],
  core: ["CORE id", "8132545"],
} as const;
type Named = keyof typeof IDENTIFIERS;

/** How bibliographies say that a work bears no date. */
const UNDATED = /^\W*(?:n\.? ?d\.?|no date|undated|s\.? ?a\.?|\?+)\W*$/i;

/** A value as a message quotes it, cut where it is long. */
function quoted(value: string | number): string {
  const text = String(value).replace(/\s+/g, " ").trim();
  return `"${text.length > 80 ? `${text.slice(0, 79)}…` : text}"`;
}

/**
 * What an entry says and its record lacks because it could not be taken: identifiers that are none, a year that is none. Each says
 * what is wrong and how to mend it; the work is used without it.
 */
export function entryDoubts(entry: LibraryEntry, record: BibliographicRecord): string[] {
  const doubts: string[] = [];
  for (const [field, [name, example]] of Object.entries(IDENTIFIERS)) {
    const written = entry.identifiers[field as Named];
    if (written === undefined || written === null || String(written).trim() === "") continue;
    if (field === "doi" && isCutDoi(String(written)))
      doubts.push(`has the DOI ${quoted(written)}, which is cut by a space: write it whole`);
    else if (
      field === "doi"
        ? doiOf(String(written)) === undefined
        : record.identifiers[field as Named] === undefined
    )
      doubts.push(`has ${quoted(written)} for its ${name}, which is none: write it as in ${example}`);
  }
  const year = entry.writtenYear?.trim() ?? "";
  if (year !== "" && record.year === undefined && !UNDATED.test(year))
    doubts.push(`has the year ${quoted(year)}, which is none from 1000 to 2100: write four digits`);
  return [...doubts, ...(entry.doubts ?? [])].map(
    (doubt) => `${doubt}, or leave it out. The work is used without it`,
  );
}
