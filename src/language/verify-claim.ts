import type { Probabilities } from "../model/claim.ts";
import type { Conflict, Tier, Verdict } from "../model/verdict.ts";
import { analyse } from "./analyse.ts";
import { type Assessment, conclude } from "./assess.ts";
import { contests } from "./contests.ts";
import type { Source } from "./prepare.ts";
import type { Found } from "./reliability.ts";
import { ALONE, type Searched, standingOf } from "./standing.ts";

/** A work that a claim is tested against. */
export interface Consulted {
  record: string;
  source: Source;
  /** False for a work that was retracted or withdrawn: it is shown, and supports nothing. */
  maySupport: boolean;
  /** How near the search found it, where one did. */
  score?: number;
}

/** What one work says to a claim, as `verify` writes it. */
export interface ClaimEvidence {
  record: string;
  stance: "supports" | "refutes";
  confidence: number;
  probabilities: Probabilities;
  tier: Tier;
  conflicts: Conflict[];
  sentences: number[];
  quote: string;
  start: number;
  end: number;
  match: "exact" | "normalised";
}

/**
 * What became of a claim. `confidence` is the frequency with which evidence like its best was judged supporting: whatever the
 * verdict, it is of support, and 0 where no work that may support was consulted.
 */
export interface VerifiedClaim {
  verdict: Verdict;
  confidence: number;
  evidence: ClaimEvidence[];
}

/** Below this confidence nothing is called supported: a choice, not a measurement. */
export const LEAST_CONFIDENCE = 0.8;

/** Of works that a search found, so many at most are taken to bear on a claim: beyond, labelled data says, they seldom do. */
const MOST_SEARCHED = 2;

/**
 * Tests a person's own claim against works: those that the claim names, or those that a search found, in its order. Every work that bears
 * on it gets an entry, the likeliest first. Without a language model nothing is called refuted; of works found in
 * conflict the claim is contested. `searched` is what a search looked through, where it can tell how many works have a word.
 */
export function verifyClaim(
  claim: string,
  consulted: readonly Consulted[],
  found: Found,
  searched?: Searched,
): VerifiedClaim {
  const analyses = consulted.map((work) => ({ ...analyse(claim, work.source), score: work.score }));
  const standings = found === "searched" ? standingOf(analyses, searched) : [];
  const assessed = consulted.flatMap((work, i) => {
    const analysis = analyses[i];
    return analysis === undefined
      ? []
      : [{ work, assessment: conclude(analysis, { found, standing: standings[i] ?? ALONE }) }];
  });
  const bearing = assessed
    .filter(({ assessment }) => assessment.bears)
    .sort(
      (a, b) => strength(b.assessment) - strength(a.assessment) || (a.work.record < b.work.record ? -1 : 1),
    )
    .filter(({ work }, i, all) => all.findIndex((other) => other.work.record === work.record) === i)
    .filter(({ assessment }, i) => found === "named" || i < MOST_SEARCHED || assessment.tier !== "related");
  const supporting = bearing.filter(
    ({ work, assessment }) =>
      work.maySupport && assessment.tier !== "related" && assessment.confidence.value >= LEAST_CONFIDENCE,
  );
  const contesting = assessed.filter(
    ({ work, assessment }) =>
      work.maySupport && assessment.tier === "related" && contests(claim, work.source),
  );
  const verdict: Verdict =
    supporting.length === 0 ? "unverified" : contesting.length > 0 ? "contested" : "supported";
  const likeliest =
    supporting.length > 0
      ? supporting.map(({ assessment }) => assessment.confidence.value)
      : assessed.map(({ work, assessment }) => (work.maySupport ? assessment.probabilities.supports : 0));
  return {
    verdict,
    confidence: Math.max(0, ...likeliest),
    evidence: bearing.map(({ work, assessment }) => entryOf(work.record, assessment)),
  };
}

function strength({ probabilities }: Assessment): number {
  return 1 - probabilities.neither;
}

function entryOf(record: string, assessment: Assessment): ClaimEvidence {
  const { stance, confidence, probabilities, tier, conflicts, sentences, quotation } = assessment;
  return {
    record,
    stance,
    confidence: confidence.value,
    probabilities,
    tier,
    conflicts,
    sentences,
    quote: quotation.text,
    start: quotation.start,
    end: quotation.end,
    match: quotation.match,
  };
}
