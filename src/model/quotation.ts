import { z } from "zod";

/** Words found in a source, and where. Offsets count UTF-16 units of the passage's text. */
export const Quotation = z.strictObject({
  record: z.string(),
  section: z.string(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  text: z.string().min(1),
  match: z.enum(["exact", "normalised"]),
});
export type Quotation = z.infer<typeof Quotation>;
