import { parse } from "yaml";
import { z } from "zod";
import { ClaimsFile } from "../model/claim.ts";
import { ReferencesFile } from "../model/reference.ts";
import { Report } from "../model/report.ts";
import type { ReportFolder } from "../model/report-folder.ts";
import { ReviewsFile } from "../model/review.ts";
import { Run } from "../model/run.ts";
import { ScreenedRecord } from "../model/screened.ts";
import { AuthorError } from "../model/trouble.ts";
import { type Version, VersionsFile } from "../model/version.ts";
import { explain } from "./explain.ts";
import { type ReportTexts, VERSIONS_FILE } from "./report-text.ts";

/**
 * A report from the texts of its files. `where` is the folder as messages call it. Throws an AuthorError with every
 * file, line and field that is wrong.
 */
export function parseReport(texts: ReportTexts, where: string): ReportFolder {
  const [frontMatter, body] = splitFrontMatter(texts["report.md"]);
  const fromJson = <S extends z.ZodType>(schema: S, file: keyof ReportTexts) =>
    taken(schema, () => JSON.parse(texts[file]), `${where}/${file}`);
  return gather<ReportFolder>({
    report: taken(Report, () => parse(frontMatter, { maxAliasCount: 0 }), `${where}/report.md`),
    body: taken(z.string(), () => body, `${where}/report.md`),
    claims: fromJson(ClaimsFile, "claims.json"),
    references: fromJson(ReferencesFile, "references.json"),
    records: recordLines(texts["records.jsonl"], `${where}/records.jsonl`),
    reviews: fromJson(ReviewsFile, "reviews.json"),
    run: withoutDigests(fromJson(Run, "run.json")),
  });
}

/** The versions of a report from the text of `versions.json`. Throws as `parseReport` does. */
export function parseVersions(text: string, where: string): Version[] {
  return gather({ versions: taken(VersionsFile, () => JSON.parse(text), `${where}/${VERSIONS_FILE}`) })
    .versions;
}

/** The digests of the other files are the store's own: they are made when a report is written. */
function withoutDigests(part: Part<Run>): Part<Run> {
  if ("findings" in part) return part;
  const { files: _digests, ...run } = part.value;
  return { value: run };
}

type Part<T> = { value: T } | { findings: string[] };

function taken<S extends z.ZodType>(schema: S, read: () => unknown, place: string): Part<z.infer<S>> {
  let value: unknown;
  try {
    value = read();
  } catch (error) {
    const [why] = (error as Error).message.split("\n");
    return { findings: [`${place}: cannot be read: ${why}.`] };
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data };
  return { findings: explain(parsed.error, schema, value).map((each) => `${place}: ${each.message}`) };
}

function recordLines(text: string, place: string): Part<ScreenedRecord[]> {
  const lines = text.replace(/\n$/, "").split("\n");
  if (text === "") return { value: [] };
  const parts = lines.map((line, index) =>
    taken(ScreenedRecord, () => JSON.parse(line), `${place}, line ${index + 1}`),
  );
  const findings = parts.flatMap((part) => ("findings" in part ? part.findings : []));
  if (findings.length > 0) return { findings };
  return { value: parts.flatMap((part) => ("value" in part ? [part.value] : [])) };
}

/** Front matter and what follows it; where there is none, the front matter is empty, and refused by its schema. */
export function splitFrontMatter(text: string): [string, string] {
  const parts = /^---\r?\n([\s\S]*?\n)---\r?\n(?:\r?\n)?([\s\S]*)$/.exec(text);
  return parts === null ? ["{}", text] : [parts[1]!, parts[2]!];
}

function gather<T extends object>(parts: { [K in keyof T]: Part<T[K]> }): T {
  const findings: string[] = [];
  const whole: Partial<T> = {};
  for (const key of Object.keys(parts) as (keyof T)[]) {
    const part = parts[key];
    if ("findings" in part) findings.push(...part.findings);
    else whole[key] = part.value;
  }
  if (findings.length > 0) throw new AuthorError(findings);
  return whole as T;
}
