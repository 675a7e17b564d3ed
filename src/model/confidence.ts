import { z } from "zod";

/**
 * A measured frequency: of `n` labelled cases like this one, the share `value` was judged supporting; `interval` is
 * the 95 % Wilson interval. `basis` says on what it was measured, or why it was not.
 */
export const Confidence = z.strictObject({
  value: z.number().min(0).max(1),
  n: z.int().nonnegative().describe("0 where it holds by construction or was not measured"),
  interval: z.tuple([z.number().min(0).max(1), z.number().min(0).max(1)]),
  basis: z.string().min(1),
});
export type Confidence = z.infer<typeof Confidence>;
