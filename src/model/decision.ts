import { z } from "zod";

/** Why a record was kept or left out. Closed: a reason without a sentence does not compile. */
export const REASONS = {
  "names-subject": { decision: "included", sentence: "names what the question asks about" },
  "names-comparator": { decision: "included", sentence: "names what the question compares with" },
  "on-topic": { decision: "included", sentence: "covers the question's subjects" },
  survey: {
    decision: "background",
    sentence: "surrounds the subject: a survey or overview without results of its own",
  },
  background: { decision: "background", sentence: "mentions the subject in passing only" },
  "off-question": { decision: "excluded", sentence: "names nothing that the question names" },
  "off-topic": { decision: "excluded", sentence: "covers too little of the question's subjects" },
  "outside-years": { decision: "excluded", sentence: "published outside the years asked for" },
  "no-text": { decision: "excluded", sentence: "has no abstract or open full text to read" },
  retracted: { decision: "excluded", sentence: "retracted or withdrawn: supports nothing" },
  notice: { decision: "excluded", sentence: "a notice, an erratum or front matter, not a work" },
  limit: { decision: "excluded", sentence: "ranked below the limit of works that are read" },
  "set-aside": {
    decision: "excluded",
    sentence: "found by the wider search alone, with which the report was weaker",
  },
} as const satisfies Record<string, { decision: "included" | "background" | "excluded"; sentence: string }>;
export const ReasonCode = z.enum(Object.keys(REASONS) as [keyof typeof REASONS, ...(keyof typeof REASONS)[]]);
export type ReasonCode = z.infer<typeof ReasonCode>;

/** What screening decided about one record. */
export const Decision = z.strictObject({
  record: z.string(),
  decision: z.enum(["included", "background", "excluded"]),
  score: z.number().min(0).max(1).describe("how much of the question the record covers"),
  reason: ReasonCode,
  explanation: z.string().min(1).describe("the reason in words, with the names that decided it"),
  facets: z.array(z.string()).describe("ids of the facets it names"),
});
export type Decision = z.infer<typeof Decision>;
