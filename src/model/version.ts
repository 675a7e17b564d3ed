import { z } from "zod";
import { Report } from "./report.ts";
import { Verdict } from "./verdict.ts";

/** How sure a version of a report is of a claim. */
export const Standing = z.strictObject({
  verdict: Verdict,
  confidence: z.number().min(0).max(1).describe("the claim's confidence.value"),
});
export type Standing = z.infer<typeof Standing>;

const Told = {
  id: z.string().describe("the claim's id; a claim in other words is another claim"),
  text: z.string().min(1),
  record: z.string().describe("id of the work it was taken from"),
};

/** What became of the claims since the version before; every list in the order of the report that holds its claims. */
export const ClaimChanges = z.strictObject({
  added: z.array(z.strictObject({ ...Told, now: Standing })),
  removed: z.array(z.strictObject({ ...Told, before: Standing })),
  changed: z
    .array(z.strictObject({ ...Told, before: Standing, now: Standing }))
    .describe("claims whose verdict or confidence is another"),
});
export type ClaimChanges = z.infer<typeof ClaimChanges>;

/** One version of a report: what it came to, and what it says other than the one before. */
export const Version = z.strictObject({
  date: Report.shape.date,
  score: Report.shape.score,
  status: Report.shape.status,
  claims: z.int().nonnegative().describe("how many claims it has"),
  changes: ClaimChanges.optional().describe(
    "absent for the first version, and where the one before could not be read",
  ),
});
export type Version = z.infer<typeof Version>;

/**
 * `versions.json`: the versions of a report, oldest first; the last is the report beside it. The file is absent until
 * there is a second. A report that was made again and came to the same score, status and claims is no new version.
 */
export const VersionsFile = z.array(Version).min(1);
export type VersionsFile = z.infer<typeof VersionsFile>;
