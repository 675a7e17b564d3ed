import { createHash } from "node:crypto";
import { stringify } from "yaml";
import { ReportFolder } from "../model/report-folder.ts";

/** The files of a report's folder, in the order a reader wants them. */
export const REPORT_FILES = [
  "report.md",
  "claims.json",
  "references.json",
  "records.jsonl",
  "reviews.json",
  "run.json",
] as const;
export type ReportFile = (typeof REPORT_FILES)[number];
export type ReportTexts = Record<ReportFile, string>;

/** Stands beside them once a report has had more than one version. It is of all of them, and no part of any. */
export const VERSIONS_FILE = "versions.json";

/**
 * A report as the text of its files: keys in the order of their schemas, two spaces deep, one record a line, so that
 * the same report is the same bytes and a change reads well in a diff. A folder that its schema refuses is a fault of
 * ours, and thrown.
 */
export function reportTexts(folder: ReportFolder): ReportTexts {
  const { report, body, claims, references, records, reviews, run } = ReportFolder.parse(folder);
  const others = {
    "report.md": `---\n${stringify(report, { lineWidth: 0 })}---\n\n${body.toWellFormed().trim()}\n`,
    "claims.json": json(claims),
    "references.json": json(references),
    "records.jsonl": records.map((record) => `${JSON.stringify(record)}\n`).join(""),
    "reviews.json": json(reviews),
  };
  const files = Object.fromEntries(Object.entries(others).map(([file, text]) => [file, textDigest(text)]));
  return { ...others, "run.json": json({ ...run, files }) };
}

/** Digest of a file's text, whatever its line ends: git may change those. */
export function textDigest(text: string): string {
  return `sha256:${createHash("sha256").update(text.replaceAll("\r\n", "\n")).digest("hex")}`;
}

/** JSON as our files have it. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
