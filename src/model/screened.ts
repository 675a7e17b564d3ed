import { z } from "zod";
import { Decision } from "./decision.ts";
import { Passage } from "./passage.ts";
import { BibliographicRecord } from "./record.ts";

/**
 * A line of `records.jsonl`: a record, what screening decided, and for an included work its abstract and the full-text sections
 * that the report quotes from, whole, so that every quotation can be tested again from the file alone.
 */
export const ScreenedRecord = z.strictObject({
  record: BibliographicRecord,
  decision: Decision,
  passages: z.array(Passage),
});
export type ScreenedRecord = z.infer<typeof ScreenedRecord>;
