import { z } from "zod";
import { DatabaseId } from "./database.ts";

/**
 * A query as the plan states it, before any database's syntax: groups joined by AND, the spellings in a
 * group joined by OR. `step` tells the first search from the one that a weak result widens to.
 */
export const Query = z.strictObject({
  id: z.string().min(1).describe("q1, q2, … within the question"),
  step: z.enum(["narrow", "wide"]),
  groups: z.array(z.array(z.string().min(1)).min(1)).min(1),
  facets: z.array(z.string()).describe("ids of the facets that it looks for"),
});
export type Query = z.infer<typeof Query>;

/** What came of sending a query to a database: the search audit of PRISMA-S, one line a query and database. */
export const SentQuery = z.strictObject({
  query: z.string().describe("id of the query"),
  database: DatabaseId,
  sent: z.string().describe("the query string, exactly as it was sent"),
  date: z.iso.datetime().describe("when the answer was got"),
  total: z.int().nonnegative().nullable().describe("how many the database has; null where it does not say"),
  returned: z.int().nonnegative(),
  cutOff: z
    .int()
    .nonnegative()
    .nullable()
    .describe("how many a limit left out; null where the total is unknown"),
});
export type SentQuery = z.infer<typeof SentQuery>;
