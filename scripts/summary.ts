import { dirname, relative } from "node:path";
import type { ReportFolder } from "../src/model/report-folder.ts";
import type { Verdict } from "../src/model/verdict.ts";
import type { ProgressEvent, ReportFacts } from "./progress-event.ts";

type Summary = Omit<Extract<ProgressEvent, { event: "summary" }>, "event">;

/** What a summary says of one report. */
export function factsOf(folder: ReportFolder, outcome: ReportFacts["outcome"]): ReportFacts {
  const { report, claims, run } = folder;
  const count = (verdict: Verdict) => claims.claims.filter((claim) => claim.verdict === verdict).length;
  return {
    id: report.id,
    question: report.question,
    outcome,
    status: report.status,
    held: report.held,
    score: report.score,
    records: run.flow.screened,
    claims: {
      supported: count("supported"),
      contested: count("contested"),
      refuted: count("refuted"),
      unverified: count("unverified"),
    },
    unanswered: report.facets.filter((each) => each.status === "unanswered").map((each) => each.facet.label),
    gaps: run.gaps.map(({ where, message }) => {
      const named = message.includes(where.replace(/:\d+$/, ""));
      return named ? message : `${where}: ${message}`;
    }),
  };
}

/** All reports together; `site` is the absolute path of the page to open. */
export function totalOf(reports: readonly ReportFacts[], seconds: number, site?: string): Summary {
  const sum = (of: (facts: ReportFacts) => number) => reports.reduce((total, facts) => total + of(facts), 0);
  return {
    reports: reports.length,
    records: sum((facts) => facts.records),
    claims: {
      supported: sum((facts) => facts.claims.supported),
      contested: sum((facts) => facts.claims.contested),
      refuted: sum((facts) => facts.claims.refuted),
      unverified: sum((facts) => facts.claims.unverified),
    },
    held: reports.filter((facts) => facts.status === "held").map(({ id, held }) => ({ id, why: held })),
    unanswered: reports
      .filter((facts) => facts.unanswered.length > 0)
      .map(({ id, unanswered }) => ({ id, facets: unanswered })),
    gaps: [...new Set(reports.flatMap((facts) => facts.gaps))],
    seconds: Math.round(seconds * 10) / 10,
    ...(site === undefined ? {} : { site }),
  };
}

const OUTCOMES: Record<ReportFacts["outcome"], string> = {
  written: "",
  unchanged: ", same as before",
  kept: ", nothing changed since",
};

/** One report in a line: `published, 8.1 of 10, 12 claims from 40 works`. */
export function outcomeLine(facts: ReportFacts): string {
  const claims = Object.values(facts.claims).reduce((total, count) => total + count, 0);
  return `${facts.status}, ${facts.score} of 10, ${plural(claims, "claim")} from ${plural(facts.records, "work")}${OUTCOMES[facts.outcome]}`;
}

/** What stands at the end of a run, after what each report did. */
export function summaryLines(summary: Summary): string[] {
  const { supported, contested, refuted, unverified } = summary.claims;
  const { held, unanswered, gaps } = summary;
  const published = summary.reports - held.length;
  const lines = [
    `${plural(summary.reports, "question")}: ${published} published, ${held.length} held`,
    `${plural(summary.records, "work")} found and screened`,
    `claims: ${supported} supported, ${contested} contested, ${refuted} refuted, ${unverified} unverified`,
    ...section(
      "not answered by the sources found:",
      unanswered.map((each) => `${each.id}: ${each.facets.join(", ")}`),
    ),
    ...section(
      "held:",
      held.map((each) => `${each.id}: ${each.why.join(" ")}`),
    ),
    ...section("gaps, shown in the reports:", gaps),
    `${summary.seconds} s`,
  ];
  if (summary.site !== undefined)
    lines.push(
      "",
      "Open this file in a browser:",
      `  ${summary.site}`,
      `or serve the site: ${preview(summary.site)}`,
    );
  return lines;
}

function preview(page: string): string {
  const out = relative(process.cwd(), dirname(page));
  return out === "dist" ? "npm run preview" : `npm run preview -- --out ${out}`;
}

/** Lines below a heading, the first few of them; none where there are none. */
function section(heading: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, LONGEST_SECTION).map((line) => `  ${line}`);
  const more = lines.length - shown.length;
  return [heading, ...shown, ...(more > 0 ? [`  and ${more} more`] : [])];
}

const LONGEST_SECTION = 10;

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
