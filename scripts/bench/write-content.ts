import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import type { ReportFolder } from "../../src/model/report-folder.ts";

/** Writes one report folder under `content`/reports in the form that the pipeline writes. For measurements and tests. */
export function writeReportFolder(content: string, folder: ReportFolder): void {
  const place = join(content, "reports", folder.report.id);
  mkdirSync(place, { recursive: true });
  const json = (name: string, value: unknown): void =>
    writeFileSync(join(place, name), `${JSON.stringify(value, undefined, 2)}\n`);
  writeFileSync(
    join(place, "report.md"),
    `---\n${stringify(folder.report, { lineWidth: 0 })}---\n\n${folder.body}`,
  );
  json("claims.json", folder.claims);
  json("references.json", folder.references);
  json("reviews.json", folder.reviews);
  json("run.json", folder.run);
  writeFileSync(
    join(place, "records.jsonl"),
    folder.records.map((line) => `${JSON.stringify(line)}\n`).join(""),
  );
}
