import type { ReportSummary, WorkLine } from "./report-summary.ts";

/**
 * Lets reports share what they say of a work: a work that many cite is held in memory once, not once for each of them.
 * Returns the same summary, its works replaced by equal ones that were seen before.
 */
export function sharingWorks(): (summary: ReportSummary) => ReportSummary {
  const seen = new Map<string, { work: WorkLine; json: string }>();
  return (summary) => {
    summary.works = summary.works.map((work) => {
      const before = seen.get(work.record);
      const json = JSON.stringify(work);
      if (before?.json === json) return before.work;
      seen.set(work.record, { work, json });
      return work;
    });
    return summary;
  };
}
