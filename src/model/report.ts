import { z } from "zod";
import { Facet } from "./facet.ts";
import { EngineName } from "./question.ts";
import { Slug } from "./slug.ts";

/** A report is published at this score or more, with at least this many supported claims; else it is held. */
export const PUBLISHED_AT = { score: 6.5, supportedClaims: 5 } as const;

export const FACET_STATUS = {
  answered: "answered",
  partly: "partly answered",
  unanswered: "not answered by the sources found",
} as const;
export const FacetStatus = z.enum(
  Object.keys(FACET_STATUS) as [keyof typeof FACET_STATUS, ...(keyof typeof FACET_STATUS)[]],
);
export type FacetStatus = z.infer<typeof FacetStatus>;

/** What became of one facet of the question. */
export const FacetAnswer = z.strictObject({
  facet: Facet,
  status: FacetStatus,
  claims: z.array(z.string()).describe("ids of the claims that speak to it"),
  records: z.int().nonnegative().describe("how many works found name it at all"),
  queries: z.array(z.string()).describe("ids of the queries that looked for it"),
  note: z.string().min(1).describe("the finding in a sentence"),
});
export type FacetAnswer = z.infer<typeof FacetAnswer>;

/** Whether two facets that the question sets side by side ever stand in one source. */
export const PairFinding = z.strictObject({
  facets: z.tuple([z.string(), z.string()]),
  records: z.array(z.string()).describe("ids of the works that name both; empty: never in one source"),
});
export type PairFinding = z.infer<typeof PairFinding>;

/** A sentence of the answer, and the claims it rests on; none only where it is a count. */
export const AnswerSentence = z.strictObject({ text: z.string().min(1), claims: z.array(z.string()) });
export type AnswerSentence = z.infer<typeof AnswerSentence>;

/** Front matter of `report.md`. The title is the question, whole. */
export const Report = z.strictObject({
  id: Slug,
  title: z.string().min(1),
  question: z.string().min(1),
  date: z.iso.datetime().describe("when its sources were searched"),
  engine: EngineName,
  status: z.enum(["published", "held"]),
  held: z.array(z.string()).describe("why, where it is held"),
  score: z.number().min(0).max(10),
  abstract: z.string().min(1),
  answer: z.array(AnswerSentence),
  facets: z.array(FacetAnswer),
  pairs: z.array(PairFinding),
});
export type Report = z.infer<typeof Report>;
