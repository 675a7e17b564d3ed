import { z } from "zod";
import { Depth } from "./record.ts";

/** A stretch of a work's text that may be quoted: its abstract, or one section of its full text. Never a reference list. */
export const Passage = z.strictObject({
  record: z.string(),
  section: z.string().min(1).describe("“Abstract”, “Summary”, or the heading, unique within the work"),
  depth: Depth,
  text: z.string(),
  sentenceStarts: z
    .array(z.int().nonnegative())
    .optional()
    .describe("UTF-16 offsets, where the source splits sentences itself"),
});
export type Passage = z.infer<typeof Passage>;
