import { z } from "zod";

/** How a number is meant. Quoting a maximum as a mean is the error this guards against. */
export const Qualifier = z.enum([
  "exact",
  "approximate",
  "maximum",
  "minimum",
  "mean",
  "median",
  "more-than",
  "less-than",
]);
export type Qualifier = z.infer<typeof Qualifier>;

/** A number in a claim with what it says: value or range, unit, qualifier, of what, against what, under which condition. */
export const Quantity = z.strictObject({
  text: z.string().min(1).describe("as it is written"),
  start: z.int().nonnegative().describe("UTF-16 offset in the claim's text"),
  end: z.int().positive(),
  value: z.number(),
  upper: z.number().optional().describe("the upper end, where it is a range"),
  unit: z.string().describe("normalised: “%”, “x”, “tokens/s”, “ms”; empty for a bare number"),
  qualifier: Qualifier,
  measure: z.string().optional().describe("what was measured, in the claim's words"),
  of: z.string().optional().describe("whose number it is"),
  against: z.string().optional().describe("what it is compared with"),
  condition: z.string().optional().describe("under which condition"),
});
export type Quantity = z.infer<typeof Quantity>;
