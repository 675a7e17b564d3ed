import { z } from "zod";

const CslName = z.union([
  z.strictObject({ family: z.string(), given: z.string().optional() }),
  z.strictObject({ literal: z.string() }),
]);

/** A cited work as CSL-JSON (citeproc schema 1.0); `id` is the citation key, `custom` ties it to its record. */
export const Reference = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9]*$/),
  type: z.string(),
  title: z.string().min(1),
  author: z.array(CslName).optional(),
  issued: z.strictObject({ "date-parts": z.array(z.array(z.int()).min(1).max(3)).length(1) }).optional(),
  "container-title": z.string().optional(),
  publisher: z.string().optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  language: z.string().optional(),
  DOI: z.string().optional(),
  URL: z.string().optional(),
  PMID: z.string().optional(),
  PMCID: z.string().optional(),
  ISBN: z.string().optional(),
  number: z.string().optional().describe("arXiv identifier of a preprint"),
  custom: z.strictObject({ record: z.string() }),
});
export type Reference = z.infer<typeof Reference>;

export const ReferencesFile = z.array(Reference);
