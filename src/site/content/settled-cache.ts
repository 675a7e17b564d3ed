import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ReportSummary } from "./report-summary.ts";
import type { SettledReport } from "./settled-report.ts";

/** Settled reports on disk, by the digest of all that they were made from. */
export interface SettledCache {
  summary(digest: string): ReportSummary | undefined;
  report(digest: string): SettledReport;
  keep(digest: string, settled: SettledReport): ReportSummary;
  /** Drops every report but these. */
  prune(digests: ReadonlySet<string>): void;
}

/** Control characters and lone surrogates, as JSON writes them: no page may hold them. */
const UNSHOWABLE = /(?<!\\)((?:\\\\)*)\\u(?:00(?:0[0-8bcef]|1[0-9a-f]|7f)|d[89a-f][0-9a-f]{2})/g;

/** A cache in `folder`, which is made where it is missing. Files are whole or absent. */
export function settledCache(folder: string): SettledCache {
  mkdirSync(folder, { recursive: true });
  const place = (digest: string, part: "report" | "summary") => join(folder, `${digest}.${part}.json`);
  const write = (file: string, value: unknown) => {
    const written = JSON.stringify(value);
    const json = written.includes("\\u") ? written.replace(UNSHOWABLE, "$1\\ufffd") : written;
    writeFileSync(`${file}.tmp`, json);
    renameSync(`${file}.tmp`, file);
    return json;
  };
  return {
    summary(digest) {
      const file = place(digest, "summary");
      return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as ReportSummary) : undefined;
    },
    report: (digest) => JSON.parse(readFileSync(place(digest, "report"), "utf8")) as SettledReport,
    keep(digest, settled) {
      write(place(digest, "report"), settled);
      return JSON.parse(write(place(digest, "summary"), settled.summary)) as ReportSummary;
    },
    prune(digests) {
      for (const name of readdirSync(folder)) {
        if (!digests.has(name.split(".", 1)[0] ?? "")) rmSync(join(folder, name), { force: true });
      }
    },
  };
}
