import { z } from "zod";
import { Quantity } from "./quantity.ts";
import { Quotation } from "./quotation.ts";

/** A sentence that may become a claim: the source's own words, cut to stand alone, with the words it was cut from. */
export const Candidate = z.strictObject({
  text: z.string().min(1),
  record: z.string(),
  facets: z.array(z.string()).min(1).describe("ids of the facets it speaks to"),
  quotation: Quotation,
  quantities: z.array(Quantity),
  answers: z.number().min(0).max(1).describe("how likely it answers the question, directly or in part"),
});
export type Candidate = z.infer<typeof Candidate>;
