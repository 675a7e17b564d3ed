import { createHash } from "node:crypto";
import type { Claim, Evidence, RejectedCandidate } from "../../model/claim.ts";
import type { Report } from "../../model/report.ts";
import type { ReportFolder } from "../../model/report-folder.ts";
import type { ReviewsFile } from "../../model/review.ts";
import type { Run } from "../../model/run.ts";
import type { Version } from "../../model/version.ts";
import type { RenderedBody } from "../citation/render-body.ts";
import { claimChanges } from "./claim-changes.ts";
import type { ReportSummary } from "./report-summary.ts";
import { summarise } from "./report-summary.ts";

/** Words of a source around a quotation: what stands before, the quotation, what stands after. */
export interface Context {
  before: string;
  quotation: string;
  after: string;
  /** Whether the source goes on before and after. */
  cutBefore: boolean;
  cutAfter: boolean;
}

export type EvidenceInContext = Evidence & { context: Context };
export type ClaimInContext = Omit<Claim, "evidence"> & { evidence: EvidenceInContext[] };

/** What screening said about one record, and the record by name. */
export interface ScreenedLine {
  record: string;
  title: string;
  year?: number | undefined;
  url?: string | undefined;
  decision: "included" | "background" | "excluded";
  reason: string;
  explanation: string;
}

/** Everything that a report's own pages show, rendered; kept on disk by digest, so that it is made once. */
export interface SettledReport {
  summary: ReportSummary;
  report: Report;
  body: RenderedBody;
  markdown: string;
  claims: ClaimInContext[];
  /** Oldest first; none where there has been one only. */
  versions: Version[];
  rejected: RejectedCandidate[];
  reviews: ReviewsFile;
  run: Run;
  screened: ScreenedLine[];
  /** Titles of all records that evidence speaks of, by record id. */
  titles: Record<string, string>;
}

/** A report folder, its rendered prose and its versions, oldest first, as finished values. */
export function settleReport(folder: ReportFolder, body: RenderedBody, versions: Version[]): SettledReport {
  const passages = new Map(
    folder.records.flatMap((line) =>
      line.passages.map((p) => [`${p.record}\n${p.section}`, p.text] as const),
    ),
  );
  const titles = new Map(folder.records.map((line) => [line.record.id, line.record.title]));
  const shown = new Set(folder.claims.claims.flatMap((claim) => claim.evidence.map((piece) => piece.record)));
  const claims = folder.claims.claims.map((claim) => ({
    ...claim,
    evidence: claim.evidence.map((piece) => ({
      ...piece,
      context: contextOf(piece, passages.get(`${piece.quotation.record}\n${piece.quotation.section}`)),
    })),
  }));
  const summary = { ...summarise(folder, body.references), changes: claimChanges(versions) };
  const labels = folder.report.facets.map((answer) => answer.facet.label);
  const shared = createHash("sha256")
    .update(JSON.stringify([summary, claims, labels]))
    .digest("hex");
  return {
    summary: { ...summary, shared: shared.slice(0, 16) },
    report: folder.report,
    body,
    markdown: folder.body,
    claims,
    versions,
    rejected: folder.claims.rejected,
    reviews: folder.reviews,
    run: folder.run,
    screened: folder.records.map(({ record, decision }) => ({
      record: record.id,
      title: record.title,
      year: record.year,
      url: record.url,
      decision: decision.decision,
      reason: decision.reason,
      explanation: decision.explanation,
    })),
    titles: Object.fromEntries([...titles].filter(([id]) => shown.has(id))),
  };
}

/** UTF-16 units of the source shown on each side of a quotation. */
const AROUND = 420;

/** The quotation where it stands. Without the passage, or where it stands elsewhere, the quotation alone. */
function contextOf(piece: Evidence, text: string | undefined): Context {
  const { start, end, text: quotation } = piece.quotation;
  const stands = text?.slice(start, end);
  if (
    text === undefined ||
    stands === undefined ||
    (piece.quotation.match === "exact" && stands !== quotation)
  )
    return { before: "", quotation, after: "", cutBefore: true, cutAfter: true };
  const from = start <= AROUND ? 0 : text.indexOf(" ", start - AROUND) + 1;
  const space = text.lastIndexOf(" ", end + AROUND);
  const to = end + AROUND >= text.length || space <= end ? text.length : space;
  return {
    before: text.slice(Math.min(from, start), start),
    quotation: stands,
    after: text.slice(end, Math.min(to, end + 2 * AROUND)),
    cutBefore: from > 0,
    cutAfter: to < text.length,
  };
}
