import { z } from "zod";
import { DatabaseId } from "./database.ts";
import { ReasonCode } from "./decision.ts";
import { Gap } from "./gap.ts";
import { Plan } from "./plan.ts";
import { SentQuery } from "./query.ts";
import { EngineName, Question } from "./question.ts";

/** How many records went where, in the order of the PRISMA 2020 flow diagram. */
export const Flow = z.strictObject({
  found: z.int().nonnegative().describe("records as the databases gave them"),
  duplicates: z.int().nonnegative(),
  screened: z.int().nonnegative().describe("one per work, after merging"),
  excluded: z.partialRecord(ReasonCode, z.int().positive()).describe("how many for which reason"),
  background: z.int().nonnegative(),
  included: z.int().nonnegative(),
  read: z.strictObject({
    summary: z.int().nonnegative(),
    abstract: z.int().nonnegative(),
    fulltext: z.int().nonnegative(),
  }),
  cited: z.int().nonnegative(),
});
export type Flow = z.infer<typeof Flow>;

/** `run.json`: who asked what of whom, when, with which versions, what came back, and what could not be done. */
export const Run = z.strictObject({
  question: Question,
  date: z.iso.datetime(),
  engine: EngineName,
  versions: z.record(z.string(), z.string()).describe("of Touchstone, and of what decides the outcome"),
  inputs: z.string().describe("digest of everything the run depended on; same digest, same bytes"),
  plan: Plan,
  rounds: z.int().min(1).max(2).describe("2 where the search was widened once"),
  widened: z
    .array(z.string())
    .optional()
    .describe("why the first round was too weak to publish; absent where there was one"),
  queries: z.array(SentQuery),
  databases: z.array(
    z.strictObject({
      database: DatabaseId,
      records: z.int().nonnegative(),
      alone: z.int().nonnegative().describe("works that no other database found"),
    }),
  ),
  overlap: z.array(
    z.strictObject({ databases: z.tuple([DatabaseId, DatabaseId]), works: z.int().nonnegative() }),
  ),
  citations: z
    .strictObject({
      directions: z.array(z.enum(["backward", "forward"])).min(1),
      followed: z.int().nonnegative().describe("works whose citations were asked for"),
      found: z.int().nonnegative().describe("records at their other ends"),
    })
    .optional()
    .describe("absent where citations were not followed"),
  flow: Flow,
  gaps: z.array(Gap),
  files: z
    .record(z.string(), z.string())
    .optional()
    .describe(
      "digests of the report's other files as they were written, by which a change made by hand is told",
    ),
});
export type Run = z.infer<typeof Run>;
