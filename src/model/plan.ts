import { z } from "zod";
import { Facet } from "./facet.ts";
import { Query } from "./query.ts";

/** What an answer must be about, what is compared with what, and which queries to send. */
export const Plan = z.strictObject({
  facets: z.array(Facet).min(1),
  comparisons: z
    .array(z.tuple([z.string(), z.string()]))
    .describe("pairs of facet ids: subject, compared with"),
  asksForNumber: z.boolean(),
  queries: z.array(Query).min(1),
});
export type Plan = z.infer<typeof Plan>;
