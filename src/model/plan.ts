import { z } from "zod";
import { Facet } from "./facet.ts";
import { Query } from "./query.ts";

/** What a question asks of its subject that no noun names. */
export const RELATIONS = {
  cause: "what brings it about",
  limit: "what it cannot do",
  mechanism: "how it works",
} as const;
export const Relation = z.enum(
  Object.keys(RELATIONS) as [keyof typeof RELATIONS, ...(keyof typeof RELATIONS)[]],
);
export type Relation = z.infer<typeof Relation>;

/** What an answer must be about, what is compared with what, and which queries to send. */
export const Plan = z.strictObject({
  facets: z.array(Facet).min(1),
  comparisons: z
    .array(z.tuple([z.string(), z.string()]))
    .describe("pairs of facet ids: subject, compared with"),
  asksForNumber: z.boolean(),
  relation: Relation.optional().describe("told first: sentences that say so"),
  queries: z.array(Query).min(1),
});
export type Plan = z.infer<typeof Plan>;
