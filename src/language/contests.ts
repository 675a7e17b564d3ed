import type { Conflict } from "../model/verdict.ts";
import { coverageOf } from "./coverage.ts";
import { type Grade, grade } from "./grade.ts";
import { prepareClaim, prepareSource, type Source } from "./prepare.ts";

/** Conflicts that two statements about the same thing can have; the others are of different things. */
const OF_THE_SAME = new Set<Conflict["kind"]>(["number", "negation", "direction"]);

/**
 * Whether a text says otherwise than a claim of the same subject, measure and condition: a sentence has all the claim's words
 * but those in conflict, in order. Sentences that merely resemble it do not contest it. Gives the conflicts and the sentence.
 */
export function contests(
  claim: string,
  source: Source,
): { conflicts: Conflict[]; sentence: number } | undefined {
  const one = prepareClaim(claim);
  const text = prepareSource(source);
  const { sentences } = coverageOf(one, text);
  for (const [sentence, share] of sentences.entries()) {
    if (share < 0.6) continue;
    const graded = grade(one, text, sentence);
    if (saysOtherwise(graded)) return { conflicts: graded.conflicts, sentence };
  }
  return undefined;
}

function saysOtherwise({ conflicts, comparison }: Grade): boolean {
  if (conflicts.length === 0 || !comparison.nearVerbatim) return false;
  const otherwise = conflicts.filter(({ kind }) => OF_THE_SAME.has(kind));
  const words = new Set(
    otherwise.flatMap((conflict) => `${conflict.claim} ${conflict.source}`.toLowerCase().split(/\s+/)),
  );
  const others = conflicts.filter(({ kind, claim, source }) => {
    if (OF_THE_SAME.has(kind)) return false;
    return (
      kind !== "entity" ||
      !`${claim} ${source}`
        .toLowerCase()
        .split(/\s+/)
        .every((word) => words.has(word))
    );
  });
  if (otherwise.length === 0 || others.length > 0) return false;
  return comparison.claim.pieces.every(
    (piece, i) => comparison.explained[i] || words.has(piece.lower) || piece.number !== undefined,
  );
}
