import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { stringify } from "yaml";
import { generatedReport } from "./generated-report.ts";
import { writeReportFolder } from "./write-content.ts";

/** Writes `reports` generated report folders, the questions and a `site.yaml` into the folder `out`. */
export function generateContent(options: { out: string; reports: number }): void {
  mkdirSync(options.out, { recursive: true });
  const questions: { id: string; question: string }[] = [];
  for (let index = 0; index < options.reports; index += 1) {
    const folder = generatedReport(index, options.reports);
    questions.push({ id: folder.report.id, question: folder.report.question });
    writeReportFolder(options.out, folder);
  }
  writeFileSync(join(options.out, "questions.yaml"), stringify(questions));
  writeFileSync(join(options.out, "site.yaml"), stringify({ title: "Generated reports" }));
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { out: { type: "string" }, reports: { type: "string", default: "1000" } },
  });
  if (values.out === undefined) {
    console.error("Say where to write: node scripts/bench/generate-content.ts --out DIR [--reports 1000]");
    process.exitCode = 2;
  } else generateContent({ out: values.out, reports: Number(values.reports) });
}
