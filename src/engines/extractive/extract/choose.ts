import type { Candidate } from "../../../model/candidate.ts";
import type { RejectedCandidate } from "../../../model/claim.ts";
import { type Gist, gist, overlap, saysLess, saysTheSame } from "./near-duplicate.ts";

/** At most so many claims in a report, and so many of one work. */
const MOST = 15;
const MOST_OF_A_WORK = 8;

/** Least likelihood of a claim: rather an answer than not. Fewer than so many are joined by the likeliest others from the lower one on. */
const LIKELY = 0.5;
const FEWEST = 5;
const LEAST = 0.4;

/**
 * The same where few works are read: likelihoods say too little there. Of the likeliest five sentences of five works, over half of the judged questions that were fitted
 * on, 104 of 263 between 0.3 and 0.4 answered, and 105 of 195 between 0.4 and 0.5.
 */
const LEAST_OF_FEW = 0.3;

/** Each further claim of one work, and each facet that others speak to already, counts for less. */
const SAME_WORK = 0.87;
const SAME_WORDS = 0.5;
const NEW_FACET = 0.05;

interface Weighed {
  candidate: Candidate;
  gist: Gist;
}

/**
 * The likeliest candidates, spread over facets and works (maximal marginal relevance: Carbonell and Goldstein 1998), best first;
 * the others with their reason: `duplicate` of one kept, or `below-limit`. `isOfFew`: few works were read.
 */
export function choose(
  candidates: Candidate[],
  isOfFew: boolean,
): { chosen: Candidate[]; rejected: RejectedCandidate[] } {
  const least = isOfFew ? LEAST_OF_FEW : LEAST;
  const ranked = candidates.toSorted(byLikelihood);
  const rest: Weighed[] = ranked
    .filter(({ answers }) => answers >= least)
    .map((candidate) => ({ candidate, gist: gist(candidate.text) }));
  const chosen: Weighed[] = [];
  const rejected: RejectedCandidate[] = [];
  while (rest.length > 0) {
    const best = rest.reduce((most, each) => (worth(each, chosen) > worth(most, chosen) ? each : most));
    rest.splice(rest.indexOf(best), 1);
    const twin = chosen.find((one) => saysTheSame(one.gist, best.gist) || isLess(best, one));
    const fuller = chosen.findIndex((one) => isLess(one, best));
    if (twin === undefined && fuller >= 0) {
      const [less] = chosen.splice(fuller, 1, best);
      if (less !== undefined)
        rejected.push(
          refused(
            less,
            "duplicate",
            `says what ${best.candidate.record} is quoted with, without its numbers`,
          ),
        );
    } else if (twin !== undefined)
      rejected.push(refused(best, "duplicate", `says what ${twin.candidate.record} is quoted with`));
    else if (isWorth(best, chosen)) chosen.push(best);
    else rejected.push(belowLimit(best.candidate));
  }
  return {
    chosen: chosen.map(({ candidate }) => candidate),
    rejected: [...rejected, ...ranked.filter(({ answers }) => answers < least).map(belowLimit)],
  };
}

/** Whether one says what the other says with numbers, in the same work. */
function isLess(one: Weighed, other: Weighed): boolean {
  return (
    one.candidate.record === other.candidate.record &&
    other.gist.numbers !== "" &&
    saysLess(one.gist, other.gist)
  );
}

function isWorth({ candidate }: Weighed, chosen: Weighed[]): boolean {
  const ofWork = chosen.filter((one) => one.candidate.record === candidate.record).length;
  const isEnough = chosen.length < FEWEST || candidate.answers >= LIKELY;
  return isEnough && chosen.length < MOST && ofWork < MOST_OF_A_WORK;
}

function worth({ candidate, gist: one }: Weighed, chosen: Weighed[]): number {
  const ofWork = chosen.filter((other) => other.candidate.record === candidate.record).length;
  const alike = chosen.reduce((most, other) => Math.max(most, overlap(one, other.gist)), 0);
  const known = new Set(chosen.flatMap((other) => other.candidate.facets));
  const fresh = candidate.facets.filter((facet) => !known.has(facet)).length;
  return candidate.answers * SAME_WORK ** ofWork * (1 - SAME_WORDS * alike) + NEW_FACET * fresh;
}

function belowLimit({ text, record, answers }: Candidate): RejectedCandidate {
  const explanation =
    answers < LIKELY
      ? `of ten sentences like it, ${Math.round(answers * 10)} answered their question`
      : "less likely to answer than the claims kept";
  return { text, record, reason: "below-limit", explanation };
}

function refused({ candidate }: Weighed, reason: "duplicate", explanation: string): RejectedCandidate {
  return { text: candidate.text, record: candidate.record, reason, explanation };
}

function byLikelihood(a: Candidate, b: Candidate): number {
  return b.answers - a.answers || (a.text < b.text ? -1 : 1);
}
