import { z } from "zod";
import { DatabaseId } from "./database.ts";
import { WrittenFacet } from "./facet.ts";
import { Slug } from "./slug.ts";

/** A question longer than this is more than one question. UTF-16 units. */
export const LONGEST_QUESTION = 2_000;

export const EngineName = z.enum(["extractive", "language-model"]);
export type EngineName = z.infer<typeof EngineName>;

/** A year of publication; inclusive where it bounds a search. */
export const Year = z.int().min(1500).max(2200);

/** One research question as `questions.yaml` settles it: every key but `id` and `question` is optional. */
export const Question = z.strictObject({
  id: Slug.describe("names the report's folder and address; made from the question where it is not written"),
  question: z.string().trim().min(1).max(LONGEST_QUESTION),
  databases: z
    .array(DatabaseId)
    .min(1)
    .optional()
    .describe("which databases to search, instead of the site's"),
  from: Year.optional().describe("earliest year of publication"),
  to: Year.optional().describe("latest year of publication"),
  facets: z
    .array(WrittenFacet)
    .min(1)
    .optional()
    .describe("what an answer must be about, instead of what the plan finds"),
  engine: EngineName.optional(),
});
export type Question = z.infer<typeof Question>;
