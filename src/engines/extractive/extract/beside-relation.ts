import type { Candidate } from "../../../model/candidate.ts";
import type { RejectedCandidate } from "../../../model/claim.ts";
import { type Asks, TELLS, tellsRelation } from "./tells-relation.ts";

/** So many candidates that tell what is asked need no other beside them. */
const ENOUGH = 5;

/**
 * Parts candidates of a question for a cause, a limit or a mechanism: where some tell it, at most as many others, the most
 * telling, stay beside them, and none where enough do. Where none tells it all stay: the review then says that it is not told.
 */
export function besideRelation(
  candidates: Candidate[],
  plan: Asks,
  least: number,
): { kept: Candidate[]; rejected: RejectedCandidate[] } {
  const { relation } = plan;
  if (relation === undefined) return { kept: candidates, rejected: [] };
  const tells = (candidate: Candidate) => tellsRelation(candidate.text, plan);
  const telling = candidates.filter((candidate) => candidate.score >= least && tells(candidate)).length;
  if (telling === 0) return { kept: candidates, rejected: [] };
  const room = telling >= ENOUGH ? 0 : telling;
  const beside = candidates
    .filter((candidate) => !tells(candidate))
    .sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1))
    .slice(room);
  const out = new Set(beside);
  return {
    kept: candidates.filter((candidate) => !out.has(candidate)),
    rejected: beside.map(({ text, record }) => ({
      text,
      record,
      reason: "below-limit",
      explanation: `no word of it ${TELLS[relation].why}, as the question asks`,
    })),
  };
}
