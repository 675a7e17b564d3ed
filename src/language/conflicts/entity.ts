import type { Conflict } from "../../model/verdict.ts";
import { type Comparison, namesThing, wordsOf } from "../comparison.ts";
import type { Piece, Pieces } from "../pieces.ts";

/** Things that the claim names where the sentence names others, or that the document does not name at all. */
export function entityConflicts(comparison: Comparison): Conflict[] {
  const { claim, source, substitutions, insertions, document, nearVerbatim } = comparison;
  if (!nearVerbatim) return [];
  const conflicts: Conflict[] = [];
  for (const gap of substitutions) {
    if (
      !gap.claim.every((i) => isManner(claim.pieces[i])) ||
      !gap.source.every((j) => isManner(source.pieces[j]))
    ) {
      conflicts.push({
        kind: "entity",
        claim: wordsOf(claim.pieces, gap.claim),
        source: wordsOf(source.pieces, gap.source),
      });
    }
  }
  const strange = insertions.filter(
    (i) =>
      isThing(comparison, i) && (isHyphened(claim, i) || !document.stems.has(claim.pieces[i]?.stem ?? "")),
  );
  if (strange.length > 0)
    conflicts.push({ kind: "entity", claim: wordsOf(claim.pieces, strange), source: "" });
  return conflicts;
}

/** An adverb may stand for another without another thing being named. */
function isManner(piece: Piece | undefined): boolean {
  return piece !== undefined && /ly$/.test(piece.lower) && !namesThing(piece);
}

/** A word put before a name with a hyphen makes another name of it. */
function isHyphened({ text, pieces }: Pieces, i: number): boolean {
  const piece = pieces[i];
  return piece !== undefined && (text[piece.end] === "-" || text[piece.start - 1] === "-");
}

function isThing({ claim }: Comparison, i: number): boolean {
  const piece = claim.pieces[i];
  return piece !== undefined && (namesThing(piece) || isHyphened(claim, i));
}
