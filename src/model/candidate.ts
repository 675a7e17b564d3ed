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
  score: z.number().min(0).describe("how telling it is for the question; comparable within one run only"),
});
export type Candidate = z.infer<typeof Candidate>;
