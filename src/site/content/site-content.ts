import type { Site } from "../../model/site.ts";
import type { CitationKind } from "../citation/citation-processor.ts";
import type { ReliabilityRange } from "../figures/reliability-diagram.ts";
import type { SiteLook } from "../look/site-look.ts";
import type { Translate } from "../words/translator.ts";
import type { ReliabilityRow } from "./content-reader.ts";
import type { ClaimLine, ReportSummary, WorkLine } from "./report-summary.ts";
import type { SettledReport } from "./settled-report.ts";

/** A claim, and the reports that use it, the newest first. */
export interface ClaimEntry {
  claim: ClaimLine;
  reports: ReportSummary[];
}

/** A cited work, and what rests on it. */
export interface WorkEntry {
  work: WorkLine;
  reports: ReportSummary[];
  claims: { claim: ClaimLine; stance: "supports" | "refutes" }[];
}

/** Everything that pages are made from. */
export interface SiteContent {
  site: Site;
  /** What the site looks like and says that others do not. */
  look: SiteLook;
  /** The words of the frame, in the language of the site. */
  t: Translate;
  /** In the order of the question list, reports without a question last. */
  reports: ReportSummary[];
  /** Questions that have no report yet. */
  waiting: { id: string; question: string }[];
  claims: ClaimEntry[];
  works: WorkEntry[];
  claimById: ReadonlyMap<string, ClaimEntry>;
  workByRecord: ReadonlyMap<string, WorkEntry>;
  reliability: ReliabilityRow[];
  ranges: Record<"named" | "searched", ReliabilityRange[]>;
  citationKind: CitationKind;
  /** The newest search date of all reports; absent where there is none. */
  newest: string | undefined;
  /** How a report is cited, in the style of the site. HTML. */
  howToCite(report: ReportSummary): string;
  /** The whole of a report; the last few are kept in memory. */
  report(id: string): SettledReport;
  /** Whether a page has to be written: what it shows has changed since it was written last. */
  isStale(page: string): boolean;
}
