import type { Conflict } from "../../model/verdict.ts";
import { type Comparison, namesThing, wordsOf } from "../comparison.ts";

/** Things that the claim names where the sentence names others, or that the document does not name at all. */
export function entityConflicts(comparison: Comparison): Conflict[] {
  const { claim, source, substitutions, insertions, document, nearVerbatim } = comparison;
  if (!nearVerbatim) return [];
  const conflicts: Conflict[] = [];
  for (const gap of substitutions) {
    const named = gap.claim.some((i) => isThing(comparison, i));
    const instead = gap.source.some((j) => {
      const piece = source.pieces[j];
      return piece !== undefined && namesThing(piece);
    });
    if (named || instead) {
      conflicts.push({
        kind: "entity",
        claim: wordsOf(claim.pieces, gap.claim),
        source: wordsOf(source.pieces, gap.source),
      });
    }
  }
  const strange = insertions.filter(
    (i) => isThing(comparison, i) && !document.stems.has(claim.pieces[i]?.stem ?? ""),
  );
  if (strange.length > 0)
    conflicts.push({ kind: "entity", claim: wordsOf(claim.pieces, strange), source: "" });
  return conflicts;
}

function isThing({ claim }: Comparison, i: number): boolean {
  const piece = claim.pieces[i];
  return piece !== undefined && namesThing(piece);
}
