import type { Site } from "../../model/site.ts";
import { kindOfStyle } from "../citation/citation-processor.ts";
import type { CitationStyle } from "../citation/citation-style.ts";
import { howToCite } from "../citation/report-reference.ts";
import { siteLook } from "../look/site-look.ts";
import { translator } from "../words/translator.ts";
import type { ContentReader } from "./content-reader.ts";
import { pageDigests } from "./page-digests.ts";
import { prepareReports } from "./prepare-reports.ts";
import type { ClaimLine, ReportSummary } from "./report-summary.ts";
import type { SettledCache } from "./settled-cache.ts";
import type { SettledReport } from "./settled-report.ts";
import type { ClaimEntry, SiteContent, WorkEntry } from "./site-content.ts";

/** The content, and what each page of an item depends on: the same digest, the same page. */
export interface PreparedContent {
  content: SiteContent;
  /** Digest by page address, for the pages of reports, claims and references. */
  pages: Map<string, string>;
}

/** How many whole reports stay in memory: pages come report by report. */
const REPORTS_IN_MEMORY = 4;

/**
 * Reads, checks and renders all content. `code` is a digest of everything but the content that pages are made from;
 * `written` says with which digest a page was written last.
 */
export async function prepareContent(
  reader: ContentReader,
  settings: Site,
  style: CitationStyle,
  code: string,
  cache: SettledCache,
  written: ReadonlyMap<string, string>,
): Promise<PreparedContent> {
  const prepared = await prepareReports(reader, cache, style, code);
  const digests = new Map(prepared.map(({ summary, digest }) => [summary.id, digest]));
  cache.prune(new Set(digests.values()));
  const questions = await reader.questions();
  const reports = inQuestionOrder(
    prepared.map(({ summary }) => summary),
    questions.map((question) => question.id),
  );
  const claimById = claimEntries(reports);
  const workByRecord = workEntries(reports, claimById);
  const claims = [...claimById.values()];
  const works = [...workByRecord.values()].sort((a, b) => (a.work.html < b.work.html ? -1 : 1));
  const t = translator(settings.language);
  const site = { ...settings, title: t.words(settings.title), description: t.words(settings.description) };
  const look = siteLook(site, await reader.lookFiles(), t);
  const pages = pageDigests({
    reports,
    claims,
    works,
    claimById,
    digests,
    frame: JSON.stringify([code, site, look.logo]),
  });
  const inMemory = new Map<string, SettledReport>();
  const content: SiteContent = {
    site,
    look,
    t,
    reports,
    waiting: questions.filter((question) => !digests.has(question.id)),
    claims,
    works,
    claimById,
    workByRecord,
    reliability: reader.reliability,
    ranges: reader.ranges ?? { named: [], searched: [] },
    citationKind: kindOfStyle(style.name),
    newest: reports
      .map((report) => report.date)
      .sort()
      .at(-1),
    howToCite: (report) => howToCite(report, site, style.name),
    report(id) {
      const digest = digests.get(id);
      if (digest === undefined) throw new Error(`There is no report "${id}".`);
      const report = inMemory.get(id) ?? cache.report(digest);
      inMemory.set(id, report);
      for (const oldest of [...inMemory.keys()].slice(0, -REPORTS_IN_MEMORY)) inMemory.delete(oldest);
      return report;
    },
    isStale: (page) => !pages.has(page) || pages.get(page) !== written.get(page),
  };
  return { content, pages };
}

function inQuestionOrder(reports: ReportSummary[], ids: string[]): ReportSummary[] {
  const place = new Map(ids.map((id, i) => [id, i]));
  const placeOf = (report: ReportSummary) => place.get(report.id) ?? ids.length;
  return reports.toSorted((a, b) => placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1));
}

function newestFirst(a: ReportSummary, b: ReportSummary): number {
  return a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1;
}

function claimEntries(reports: ReportSummary[]): Map<string, ClaimEntry> {
  const entries = new Map<string, ClaimEntry>();
  for (const report of reports) {
    for (const claim of report.claims) {
      const entry = entries.get(claim.id);
      if (entry === undefined) entries.set(claim.id, { claim, reports: [report] });
      else entry.reports = [...entry.reports, report].sort(newestFirst);
    }
  }
  for (const entry of entries.values()) {
    const newest = entry.reports[0]?.claims.find((claim: ClaimLine) => claim.id === entry.claim.id);
    if (newest !== undefined) entry.claim = newest;
  }
  return entries;
}

function workEntries(reports: ReportSummary[], claims: Map<string, ClaimEntry>): Map<string, WorkEntry> {
  const entries = new Map<string, WorkEntry>();
  for (const report of reports.toSorted(newestFirst)) {
    for (const work of report.works) {
      const entry = entries.get(work.record);
      if (entry === undefined) entries.set(work.record, { work, reports: [report], claims: [] });
      else entry.reports.push(report);
    }
  }
  for (const { claim } of claims.values()) {
    for (const { record, stance } of claim.evidence) entries.get(record)?.claims.push({ claim, stance });
  }
  return entries;
}
