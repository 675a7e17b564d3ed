import { searchable } from "../../../language/facet-mentions.ts";
import { findQuantities } from "../../../language/quantities.ts";
import { hasReferenceListShape } from "../../../language/reference-list.ts";
import type { Candidate } from "../../../model/candidate.ts";
import type { RejectedCandidate, RejectionCode } from "../../../model/claim.ts";
import type { Passage } from "../../../model/passage.ts";
import type { Plan } from "../../../model/plan.ts";
import { bearing } from "./bearing.ts";
import type { Cut } from "./cut-sentence.ts";
import { noResult } from "./result-bearing.ts";
import { dangling } from "./stands-alone.ts";
import { telling } from "./telling.ts";

/** What is known of a work when its sentences are read. */
export interface WorkContext {
  /** The name it gives to its own thing. */
  ownName: string | undefined;
  /** Ids of the facets that its title names. */
  titled: ReadonlySet<string>;
  /** How much of the question it covers, 0 to 1. */
  score: number;
}

/** A sentence as a candidate, or why it is none, with how telling it would have been; nothing where it is off every facet. */
export type Outcome = { candidate: Candidate } | { rejected: RejectedCandidate; score: number } | undefined;

/** Longest sentence that is read: beyond it the text was not split right. UTF-16 units. */
const LONGEST = 700;
const SHORTEST = 25;

/** A cut sentence as a candidate for the question; the quotation is the source's exact words. */
export function sentenceCandidate(passage: Passage, cut: Cut, plan: Plan, work: WorkContext): Outcome {
  const { text, words, start, end } = cut;
  if (words.length > LONGEST || words.length < SHORTEST || hasReferenceListShape(words)) return undefined;
  const quantities = findQuantities(text);
  const { facets, rejected } = bearing(searchable(text), quantities, plan, work.titled);
  if (facets.length === 0) return undefined;
  const score = telling(text, facets, quantities, plan, work.score);
  const refuse = (reason: RejectionCode, explanation: string): Outcome => ({
    rejected: { text, record: passage.record, reason, explanation },
    score,
  });
  const missing = noResult(
    text,
    quantities.some(({ unit }) => unit !== ""),
  );
  if (missing !== undefined) return refuse("method", missing);
  if (rejected !== undefined) return refuse(rejected.reason, rejected.explanation);
  const points = dangling(text);
  if (points !== undefined) return refuse("cut", points);
  return {
    candidate: {
      text,
      record: passage.record,
      facets: facets.map((facet) => facet.id),
      quotation: {
        record: passage.record,
        section: passage.section,
        start,
        end,
        text: words,
        match: "exact",
      },
      quantities,
      score,
    },
  };
}
