import { address } from "../address.ts";
import type { ReportSummary } from "../content/report-summary.ts";
import type { SiteContent } from "../content/site-content.ts";

/** A work as a list of sources names it. */
export interface SourceLink {
  text: string;
  href: string | undefined;
  title: string;
}

/** The works that stand for or against a claim, each once, as links from the page whose way to the root is `root`. */
export function sourceLinks(records: string[], content: SiteContent, root: string): SourceLink[] {
  return [...new Set(records)].map((record) => {
    const work = content.workByRecord.get(record)?.work;
    if (work === undefined) return { text: record, href: undefined, title: record };
    return { text: work.short, href: root + address.reference(record), title: work.title };
  });
}

/** How deep the works behind a report were read: “3 abstracts, 1 full text”. */
export function depthOf(report: Pick<ReportSummary, "works">): string {
  const names = { title: "titles only", summary: "summaries", abstract: "abstracts", fulltext: "full texts" };
  const counts = new Map<string, number>();
  for (const { depth } of report.works) counts.set(depth, (counts.get(depth) ?? 0) + 1);
  return (Object.keys(names) as (keyof typeof names)[])
    .filter((depth) => counts.has(depth))
    .map((depth) => `${counts.get(depth)} ${names[depth]}`)
    .join(", ");
}
