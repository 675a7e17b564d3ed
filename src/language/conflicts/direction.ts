import type { Conflict } from "../../model/verdict.ts";
import { areOpposite, isPolar } from "../antonyms.ts";
import type { Comparison } from "../comparison.ts";
import type { Piece, Pieces } from "../pieces.ts";

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
  if (conflicts.length === 0) conflicts.push(...besideTheSame(claim, source.pieces));
  return conflicts;
}

/** “X-dependent / X-independent”: beside the same word the claim has one thing and the sentence its opposite. */
function besideTheSame({ text, pieces }: Pieces, source: readonly Piece[]): Conflict[] {
  return pieces.flatMap((piece, i): Conflict[] => {
    if (!isPolar(piece.stem)) return [];
    const neighbour = pieces[i - 1];
    if (neighbour === undefined || !neighbour.content || text[piece.start - 1] !== "-") return [];
    const places = source.flatMap((other, j) => (other.stem === neighbour.stem ? [j + 1] : []));
    const [opposite] = places
      .flatMap((j) => source[j] ?? [])
      .filter((other) => areOpposite(piece.stem, other.stem));
    if (opposite === undefined || places.some((j) => source[j]?.stem === piece.stem)) return [];
    return [
      {
        kind: "direction",
        claim: `${neighbour.text} ${piece.text}`,
        source: `${neighbour.text} ${opposite.text}`,
      },
    ];
  });
}

function near(j: number, first: number, last: number): boolean {
  return j >= first - 6 && j <= last + 6;
}
