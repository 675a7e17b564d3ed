import type { CitationKind } from "../citation/citation-processor.ts";
import type { WorkLine } from "../content/report-summary.ts";

/** What a work is called where there is room for a few words, on any page: as texts cite it, else by author and year. */
export function workName(
  { short, reference, year }: Pick<WorkLine, "short" | "reference" | "year">,
  kind: CitationKind,
): string {
  if (kind === "author-date") return inShort(short);
  const [first, ...others] = reference.author ?? [];
  const author = first === undefined ? reference.title : "literal" in first ? first.literal : first.family;
  const authors = others.length > 0 ? `${author} et al.` : author;
  return year === undefined ? inShort(authors) : `${inShort(authors)}, ${year}`;
}

/** Names of groups may be whole sentences; what is cut off is on the work's page. */
const LONGEST = 60;

function inShort(name: string): string {
  return name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 1).toWellFormed()}…`;
}

/** The same on the page of a report: with the work's number in its list of references, where texts cite by that. */
export function numberedWorkName(
  work: Pick<WorkLine, "short" | "reference" | "year">,
  kind: CitationKind,
): string {
  return kind === "numeric" ? `[${work.short}] ${workName(work, kind)}` : workName(work, kind);
}
