import type { DatabaseId } from "../../model/database.ts";
import type { Integrity } from "../../model/integrity.ts";
import {
  DEPTHS,
  type Depth,
  type FieldConflict,
  type Identifiers,
  type Version,
} from "../../model/record.ts";
import type { Reference } from "../../model/reference.ts";
import type { AnswerSentence, Report } from "../../model/report.ts";
import type { ReportFolder } from "../../model/report-folder.ts";
import type { Conflict, Tier, Verdict } from "../../model/verdict.ts";
import type { Standing } from "../../model/version.ts";
import type { ListedReference } from "../citation/render-body.ts";
import { basisOf, type ConfidenceBasis } from "../views/confidence-in-words.ts";

/** What pages other than the report's own need to know of it. Small: all of them are held in memory. */
export interface ReportSummary {
  id: string;
  title: string;
  date: string;
  status: Report["status"];
  held: string[];
  score: number;
  answer: AnswerSentence[];
  /** Labels of the facets that stay open, and of those answered in part. */
  unanswered: string[];
  partly: string[];
  verdicts: Record<Verdict, number>;
  gaps: number;
  claims: ClaimLine[];
  works: WorkLine[];
  /** Claims that came, went or changed with the newest versions, the newest first. */
  changes: ClaimChange[];
  /** A digest of all that pages other than the report's own show of it. */
  shared: string;
}

/** What became of a claim when its report was searched for again. */
export interface ClaimChange {
  date: string;
  id: string;
  text: string;
  before?: Standing | undefined;
  now?: Standing | undefined;
}

/** A claim in a list. */
export interface ClaimLine {
  id: string;
  text: string;
  verdict: Verdict;
  confidence: number;
  /** How close its own source is to it. */
  tier: Tier;
  basis: ConfidenceBasis;
  record: string;
  depth: Depth;
  evidence: { record: string; stance: "supports" | "refutes"; relation: "own" | "other" }[];
  quantities: {
    text: string;
    value: number;
    upper?: number | undefined;
    unit: string;
    qualifier: string;
    measure?: string | undefined;
    of?: string | undefined;
    against?: string | undefined;
    condition?: string | undefined;
  }[];
  /** What a work and the claim are at odds about, and which work. */
  conflicts: (Conflict & { record: string })[];
}

/** A cited work in a list. */
export interface WorkLine {
  record: string;
  key: string;
  title: string;
  reference: Reference;
  html: string;
  short: string;
  year?: number | undefined;
  integrity: Integrity;
  depth: Depth;
  identifiers: Identifiers;
  openAccess?: string | undefined;
  url?: string | undefined;
  /** The databases that gave it, in the order of its record. */
  foundBy: DatabaseId[];
  versions?: Version[] | undefined;
  conflicts?: FieldConflict[] | undefined;
}

/** The summary of a report whose references were formatted as `listed`. */
export function summarise(
  folder: ReportFolder,
  listed: ListedReference[],
): Omit<ReportSummary, "shared" | "changes"> {
  const { report, claims, run } = folder;
  const verdicts = { supported: 0, contested: 0, refuted: 0, unverified: 0 };
  for (const claim of claims.claims) verdicts[claim.verdict] += 1;
  const labels = (status: string) =>
    report.facets.filter((facet) => facet.status === status).map((facet) => facet.facet.label);
  return {
    id: report.id,
    title: report.title,
    date: report.date,
    status: report.status,
    held: report.held,
    score: report.score,
    answer: report.answer,
    unanswered: labels("unanswered"),
    partly: labels("partly"),
    verdicts,
    gaps: run.gaps.length,
    claims: claims.claims.map((claim) => ({
      id: claim.id,
      text: claim.text,
      verdict: claim.verdict,
      confidence: claim.confidence.value,
      tier: claim.evidence[0]?.tier ?? "related",
      basis: basisOf(claim.confidence),
      record: claim.record,
      depth: claim.evidence[0]?.depth ?? "abstract",
      evidence: claim.evidence.map(({ record, stance, relation }) => ({ record, stance, relation })),
      quantities: claim.quantities.map(({ start: _start, end: _end, ...quantity }) => quantity),
      conflicts: claim.evidence.flatMap((piece) =>
        piece.conflicts.map((conflict) => ({ ...conflict, record: piece.record })),
      ),
    })),
    works: workLines(folder, listed),
  };
}

const DEPTH_ORDER = Object.keys(DEPTHS) as Depth[];

function workLines(folder: ReportFolder, listed: ListedReference[]): WorkLine[] {
  const references = new Map(folder.references.map((reference) => [reference.id, reference]));
  const screened = new Map(folder.records.map((line) => [line.record.id, line]));
  return listed.flatMap(({ key, html, short }): WorkLine[] => {
    const reference = references.get(key);
    if (reference === undefined) return [];
    const line = screened.get(reference.custom.record);
    const read = line?.passages.map((passage) => passage.depth) ?? [];
    const depths = [...read, line?.record.depth ?? "title"].sort(
      (a, b) => DEPTH_ORDER.indexOf(b) - DEPTH_ORDER.indexOf(a),
    );
    return [
      {
        record: reference.custom.record,
        key,
        title: reference.title,
        reference,
        html,
        short,
        year: reference.issued?.["date-parts"][0]?.[0],
        integrity: line?.record.integrity ?? { status: "unchecked", sources: [], notices: [] },
        depth: depths[0] ?? "title",
        identifiers: line?.record.identifiers ?? {},
        openAccess: line?.record.openAccess?.url,
        url: line?.record.url,
        foundBy: [...new Set(line?.record.origins.map((origin) => origin.database))],
        versions: line?.record.versions,
        conflicts: line?.record.conflicts,
      },
    ];
  });
}
