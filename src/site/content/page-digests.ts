import { createHash } from "node:crypto";
import { address } from "../address.ts";
import { listAddress, pagesOf, rowsOfPage } from "../list-page.ts";
import { cardAddress } from "../open-graph/card.ts";
import type { ReportSummary } from "./report-summary.ts";
import type { ClaimEntry, WorkEntry } from "./site-content.ts";

/** What pages depend on. `digests` are of whole reports, by id; `frame` is everything that all pages show. */
export interface Dependencies {
  reports: ReportSummary[];
  claims: ClaimEntry[];
  works: WorkEntry[];
  claimById: ReadonlyMap<string, ClaimEntry>;
  digests: ReadonlyMap<string, string>;
  frame: string;
}

/**
 * A digest for each page of a report, a claim, a reference or a list of them, and for the picture of the site: while it is
 * the same, so is the page. A report's own page depends on the whole of it; the others on what it shares.
 */
export function pageDigests(known: Dependencies): Map<string, string> {
  const newest = known.reports.map((report) => report.date).sort();
  const frame = digestOf([known.frame, newest.at(-1) ?? ""]);
  const of = (reports: Iterable<ReportSummary>, more = "") => {
    const shared = [...new Set([...reports].map((report) => report.id + report.shared))].sort();
    return digestOf([frame, more, ...shared]);
  };
  const reportsOfWork = ({ reports, claims }: WorkEntry) => [
    ...reports,
    ...claims.flatMap(({ claim }) => known.claimById.get(claim.id)?.reports ?? []),
  ];
  const pages = new Map<string, string>();
  for (const { id } of known.reports)
    pages.set(address.report(id), digestOf([frame, known.digests.get(id) ?? ""]));
  for (const { claim, reports } of known.claims) pages.set(address.claim(claim.id), of(reports));
  for (const entry of known.works) pages.set(address.reference(entry.work.record), of(reportsOfWork(entry)));
  const list = <T>(folder: string, rows: T[], reportsOf: (row: T) => ReportSummary[]) => {
    for (let n = 1; n <= pagesOf(rows.length); n += 1) {
      const reports = rowsOfPage(rows, n).flatMap(reportsOf);
      pages.set(listAddress(folder, n), of(reports, `${n} of ${rows.length}`));
    }
  };
  const counts = [known.reports, known.claims, known.works].map(({ length }) => String(length));
  pages.set(cardAddress.site, digestOf([frame, ...counts]));
  list("claims", known.claims, (entry) => entry.reports);
  list("references", known.works, reportsOfWork);
  return pages;
}

function digestOf(parts: string[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\n");
  return hash.digest("hex").slice(0, 16);
}
