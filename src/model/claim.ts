import { z } from "zod";
import { Confidence } from "./confidence.ts";
import { Quantity } from "./quantity.ts";
import { Quotation } from "./quotation.ts";
import { Depth } from "./record.ts";
import { Conflict, Tier, Verdict } from "./verdict.ts";

/** How a text stands to a claim, from most to least likely; the three add up to 1. */
export const Probabilities = z.strictObject({
  supports: z.number().min(0).max(1),
  refutes: z.number().min(0).max(1),
  neither: z.number().min(0).max(1),
});
export type Probabilities = z.infer<typeof Probabilities>;

/** What one work says to a claim. `own` is the work the claim was taken from; others corroborate or contest it. */
export const Evidence = z.strictObject({
  record: z.string(),
  relation: z.enum(["own", "other"]),
  stance: z.enum(["supports", "refutes"]),
  tier: Tier,
  confidence: Confidence,
  probabilities: Probabilities,
  conflicts: z.array(Conflict),
  quotation: Quotation,
  depth: Depth,
});
export type Evidence = z.infer<typeof Evidence>;

/** A sentence that a report rests on. Its own source grounds it; `evidence` begins with that source's. */
export const Claim = z.strictObject({
  id: z
    .string()
    .regex(/^c[0-9a-f]{10}$/)
    .describe("c and a content hash of text and source"),
  text: z.string().min(1),
  record: z.string().describe("id of the work it was taken from"),
  facets: z.array(z.string()).min(1).describe("ids of the facets it speaks to"),
  answers: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe(
      "how likely it answers the question, directly or in part, as a language model judged sentences like it",
    ),
  quantities: z.array(Quantity),
  verdict: Verdict,
  confidence: Confidence,
  evidence: z.array(Evidence).min(1),
});
export type Claim = z.infer<typeof Claim>;

/** Why a candidate did not become a claim. */
export const REJECTIONS = {
  "off-question": "speaks to no named thing of the question",
  "no-facet": "speaks to too few of the question's facets",
  "not-found": "its quotation does not stand in the source",
  conflict: "says other than its quotation",
  cut: "does not stand alone without turning its meaning",
  method: "motivation or method, not a result",
  duplicate: "says what another claim says",
  "below-limit": "less likely to answer than the claims kept",
  retracted: "its source is retracted",
} as const;
export const RejectionCode = z.enum(
  Object.keys(REJECTIONS) as [keyof typeof REJECTIONS, ...(keyof typeof REJECTIONS)[]],
);
export type RejectionCode = z.infer<typeof RejectionCode>;

export const RejectedCandidate = z.strictObject({
  text: z.string(),
  record: z.string(),
  reason: RejectionCode,
  explanation: z.string(),
});
export type RejectedCandidate = z.infer<typeof RejectedCandidate>;

/** `claims.json`: the claims of one report, and the candidates that were turned down. */
export const ClaimsFile = z.strictObject({ claims: z.array(Claim), rejected: z.array(RejectedCandidate) });
export type ClaimsFile = z.infer<typeof ClaimsFile>;
