import type { CitationKind } from "../citation/citation-processor.ts";
import type { WorkLine } from "../content/report-summary.ts";

/** What a work is called where there is room for a few words: as the text cites it, and with its author where that is a number. */
export function workName(
  { short, reference, year }: Pick<WorkLine, "short" | "reference" | "year">,
  kind: CitationKind,
): string {
  if (kind === "author-date") return short;
  const [first, ...others] = reference.author ?? [];
  const author = first === undefined ? reference.title : "literal" in first ? first.literal : first.family;
  const name = [others.length > 0 ? `${author} et al.` : author, ...(year === undefined ? [] : [year])].join(
    ", ",
  );
  return kind === "numeric" ? `[${short}] ${name}` : name;
}
