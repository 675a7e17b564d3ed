import { z } from "zod";
import { STAGES } from "../src/pipeline/effects.ts";

const Count = z.int().nonnegative();

/** What became of one question: read from its report, whether that was made now or stood already. */
export const ReportFacts = z.strictObject({
  id: z.string(),
  question: z.string(),
  outcome: z
    .enum(["written", "unchanged", "kept"])
    .describe("unchanged: made again, the same to the byte; kept: nothing it depends on has changed"),
  status: z.enum(["published", "held"]),
  held: z.array(z.string()).describe("why, where it is held"),
  score: z.number(),
  records: Count.describe("works found, one each"),
  claims: z.strictObject({ supported: Count, contested: Count, refuted: Count, unverified: Count }),
  unanswered: z.array(z.string()).describe("labels of the facets that the sources found do not answer"),
  gaps: z.array(z.string()),
});
export type ReportFacts = z.infer<typeof ReportFacts>;

/** What the command tells as it goes: one JSON object a line with --json. */
export const ProgressEvent = z.discriminatedUnion("event", [
  z.strictObject({
    event: z.literal("start"),
    date: z.iso.datetime(),
    questions: z.array(z.string()).describe("ids, in the order in which they are answered"),
    site: z.boolean().describe("whether a site is built of them"),
  }),
  z.strictObject({ event: z.literal("question"), id: z.string(), number: Count, of: Count }),
  z.strictObject({ event: z.literal("stage"), id: z.string(), stage: z.enum(STAGES) }),
  z.strictObject({ event: z.literal("report"), ...ReportFacts.shape }),
  z.strictObject({ event: z.literal("note"), message: z.string() }),
  z.strictObject({ event: z.literal("site"), state: z.enum(["building", "built"]) }),
  z.strictObject({
    event: z.literal("summary"),
    reports: Count,
    records: Count,
    claims: ReportFacts.shape.claims,
    held: z.array(z.strictObject({ id: z.string(), why: z.array(z.string()) })),
    unanswered: z.array(z.strictObject({ id: z.string(), facets: z.array(z.string()) })),
    gaps: z.array(z.string()).describe("those that several reports share stand here once"),
    seconds: z.number().nonnegative(),
    site: z.string().optional().describe("absolute path of the page to open"),
  }),
  z.strictObject({ event: z.literal("error"), code: z.int(), messages: z.array(z.string()) }),
]);
export type ProgressEvent = z.infer<typeof ProgressEvent>;

/** Somebody who is told what happens. `close` ends a live display, and is called once, whatever happened. */
export interface Progress {
  tell(event: ProgressEvent): void;
  close(): Promise<void>;
}
