import { DEPTHS, type Depth } from "../../model/record.ts";
import { address } from "../address.ts";
import type { ReportSummary } from "../content/report-summary.ts";
import type { SiteContent } from "../content/site-content.ts";
import type { Translate } from "../words/translator.ts";
import { counted } from "./count-in-words.ts";

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

const DEPTH_ORDER = Object.keys(DEPTHS) as Depth[];

/** How deep the works behind a report were read: “3 abstracts, 1 full text”. */
export function depthOf(report: Pick<ReportSummary, "works">, t: Translate): string {
  const counts = new Map<Depth, number>();
  for (const { depth } of report.works) counts.set(depth, (counts.get(depth) ?? 0) + 1);
  return DEPTH_ORDER.flatMap((depth) => {
    const n = counts.get(depth) ?? 0;
    return n === 0 ? [] : counted(t, n, DEPTHS[depth]);
  }).join(", ");
}
