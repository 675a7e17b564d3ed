import type { Conflict } from "../../model/verdict.ts";
import { areOpposite } from "../antonyms.ts";
import type { Comparison } from "../comparison.ts";

/** A word of the claim whose opposite the sentence has, each without its counterpart: “rose / fell”, “sensitive / resistant”. */
export function directionConflicts({ claim, source, alignment, explained }: Comparison): Conflict[] {
  const conflicts: Conflict[] = [];
  const free = source.pieces.flatMap((piece, j) => (alignment.from[j] === -1 ? [{ piece, j }] : []));
  claim.pieces.forEach((piece, i) => {
    if (alignment.to[i] !== -1 || piece.number !== undefined || piece.negation) return;
    if (explained[i] && piece.content && !alignment.moved.has(i)) return;
    if (alignment.moved.has(i)) return;
    const opposite = free.find(
      (other) => near(other.j, alignment.first, alignment.last) && areOpposite(piece.stem, other.piece.stem),
    );
    if (opposite !== undefined)
      conflicts.push({ kind: "direction", claim: piece.text, source: opposite.piece.text });
  });
  return conflicts;
}

function near(j: number, first: number, last: number): boolean {
  return j >= first - 6 && j <= last + 6;
}
