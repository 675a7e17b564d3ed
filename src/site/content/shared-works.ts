import type { ReportSummary, WorkLine } from "./report-summary.ts";

/**
 * Lets reports share what they say of a work: a work that many cite is held in memory once, not once for each of them.
 * Returns the same summary, its works replaced by equal ones that were seen before.
 */
export function sharingWorks(): (summary: ReportSummary) => ReportSummary {
  const seen = new Map<string, WorkLine>();
  return (summary) => {
    summary.works = summary.works.map((work) => {
      const before = seen.get(work.record);
      if (before !== undefined && JSON.stringify(before) === JSON.stringify(work)) return before;
      seen.set(work.record, work);
      return work;
    });
    return summary;
  };
}
