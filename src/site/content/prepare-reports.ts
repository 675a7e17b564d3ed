import { createHash } from "node:crypto";
import { AuthorError } from "../../model/trouble.ts";
import type { CitationStyle } from "../citation/citation-style.ts";
import { renderBody } from "../citation/render-body.ts";
import type { ContentReader, ReportBytes } from "./content-reader.ts";
import type { ReportSummary } from "./report-summary.ts";
import type { SettledCache } from "./settled-cache.ts";
import { settleReport } from "./settled-report.ts";
import { sharingWorks } from "./shared-works.ts";

/** A report's summary, and the digest of its files and of what renders them. */
export interface PreparedReport {
  summary: ReportSummary;
  digest: string;
}

/**
 * All reports, each parsed, rendered and kept once for as long as neither its files, the style nor the code of the site
 * (`code`, a digest) change. Throws one AuthorError with all that is wrong in all of them.
 */
export async function prepareReports(
  reader: ContentReader,
  cache: SettledCache,
  style: CitationStyle,
  code: string,
): Promise<PreparedReport[]> {
  const prepared: PreparedReport[] = [];
  const findings: string[] = [];
  const share = sharingWorks();
  for (const id of await reader.reportIds()) {
    const bytes = await reader.reportBytes(id);
    const digest = digestOf(bytes, `${code}\n${style.digest}`);
    try {
      const summary = cache.summary(digest) ?? (await settle(reader, id, bytes, style, cache, digest));
      prepared.push({ summary: share(summary), digest });
    } catch (error) {
      if (!(error instanceof AuthorError)) throw error;
      findings.push(...error.findings);
    }
  }
  if (findings.length > 0) throw new AuthorError(findings);
  return prepared;
}

async function settle(
  reader: ContentReader,
  id: string,
  bytes: ReportBytes,
  style: CitationStyle,
  cache: SettledCache,
  digest: string,
): Promise<ReportSummary> {
  const where = `${reader.folder}/reports/${id}`;
  const folder = reader.parseReport(id, bytes);
  if (folder.report.id !== id)
    throw new AuthorError([
      `${where}/report.md: "id" is "${folder.report.id}", but its folder is called "${id}". Make them the same.`,
    ]);
  const place = {
    id,
    file: "references.json",
    folder: bytes.place,
    where: `${where}/report.md`,
    linesBefore: linesBefore(folder.body, bytes),
  };
  const versions = reader.parseVersions(id, bytes);
  const body = await renderBody(folder.body, folder.references, folder.claims.claims, style.name, place);
  return cache.keep(digest, settleReport(folder, body, versions));
}

/** Lines that stand in report.md before its text. */
function linesBefore(body: string, { files }: ReportBytes): number {
  const text = new TextDecoder().decode(files.get("report.md"));
  return text.slice(0, Math.max(0, text.indexOf(body))).split("\n").length - 1;
}

function digestOf({ files }: ReportBytes, code: string): string {
  const hash = createHash("sha256").update(code);
  for (const name of [...files.keys()].sort()) hash.update(`\n${name}\n`).update(files.get(name) ?? "");
  return hash.digest("hex").slice(0, 32);
}
