import { z } from "zod";
import { ClaimsFile } from "./claim.ts";
import { ReferencesFile } from "./reference.ts";
import { Report } from "./report.ts";
import { ReviewsFile } from "./review.ts";
import { Run } from "./run.ts";
import { ScreenedRecord } from "./screened.ts";

/** Everything under `content/reports/<id>/`, file by file; `report.md` is front matter and body. */
export const ReportFolder = z.strictObject({
  report: Report.describe("front matter of report.md"),
  body: z.string().describe("Markdown of report.md, with [@key] citations"),
  claims: ClaimsFile.describe("claims.json"),
  references: ReferencesFile.describe("references.json"),
  records: z.array(ScreenedRecord).describe("records.jsonl"),
  reviews: ReviewsFile.describe("reviews.json"),
  run: Run.describe("run.json"),
});
export type ReportFolder = z.infer<typeof ReportFolder>;
