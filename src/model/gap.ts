import { z } from "zod";
import { DatabaseId } from "./database.ts";

/** What could not be done. A gap is shown in the report; it is never a clean result. */
export const GAPS = {
  "database-failed": "a database did not answer",
  "database-left-out": "a database was left out",
  "database-offline": "a database was not asked, because the run was offline",
  "answer-cut": "a limit cut off what a database returned",
  "answer-malformed": "part of an answer could not be read",
  "library-line": "a library entry could not be read",
  "library-field": "a field of a library entry could not be used",
  "library-file": "a library file could not be read",
  "full-text": "a full text could not be read",
  integrity: "retractions and corrections were not checked",
} as const;
export const GapKind = z.enum(Object.keys(GAPS) as [keyof typeof GAPS, ...(keyof typeof GAPS)[]]);
export type GapKind = z.infer<typeof GapKind>;

export const Gap = z.strictObject({
  kind: GapKind,
  database: DatabaseId.optional(),
  where: z.string().describe("file and line, record or query"),
  message: z.string().min(1).describe("what happened and how to mend it"),
});
export type Gap = z.infer<typeof Gap>;
