import { z } from "zod";

export const VERDICTS = {
  supported: {
    word: "supported",
    help: "its quotation stands in its source, and no other source found is in conflict with it",
  },
  contested: { word: "contested", help: "sources are in conflict about it" },
  refuted: {
    word: "refuted",
    help: "a source says the opposite, with a measured precision; never given without a language model",
  },
  unverified: { word: "unverified", help: "nothing found supports it well enough" },
} as const;
export const Verdict = z.enum(Object.keys(VERDICTS) as [keyof typeof VERDICTS, ...(keyof typeof VERDICTS)[]]);
export type Verdict = z.infer<typeof Verdict>;

/** How close a claim's words are to its evidence's (shared EVIDENCE.md: each tier has its measured precision). */
export const TIERS = {
  verbatim: "the claim's words stand in the source, in a context that does not turn them",
  strict: "every content word is explained by the source, no conflict",
  close: "nearly all content words are explained by the source, no conflict",
  related: "about the same, not support",
} as const;
export const Tier = z.enum(Object.keys(TIERS) as [keyof typeof TIERS, ...(keyof typeof TIERS)[]]);
export type Tier = z.infer<typeof Tier>;

/** Kinds of conflict between a claim and a text. Each vetoes support. */
export const CONFLICT_KINDS = {
  number: "another number",
  unit: "another unit",
  qualifier: "a maximum, minimum or mean taken for another",
  negation: "one denies what the other says",
  direction: "one rises where the other falls",
  entity: "another thing is named",
  order: "the things named have changed places",
  quantifier: "some taken for all, or all for some",
  hedge: "a possibility taken for a fact",
  context: "the words around the quotation turn its meaning",
} as const;
export const ConflictKind = z.enum(
  Object.keys(CONFLICT_KINDS) as [keyof typeof CONFLICT_KINDS, ...(keyof typeof CONFLICT_KINDS)[]],
);
export type ConflictKind = z.infer<typeof ConflictKind>;

/** One conflict, as it is shown: “up to 11.69x / on average 7.23x”. */
export const Conflict = z.strictObject({ kind: ConflictKind, claim: z.string(), source: z.string() });
export type Conflict = z.infer<typeof Conflict>;
