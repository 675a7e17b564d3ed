import type { Conflict } from "../../model/verdict.ts";
import { areOpposite } from "../antonyms.ts";
import { type Comparison, wordsOf } from "../comparison.ts";
import type { Piece, Pieces } from "../pieces.ts";

const COORDINATOR = /^(?:and|but|or|while|whereas|yet)$/;
const PREPOSITION = /^(?:in|on|at|for|among|during|after|before|with|by|from|under|within|without|to|of)$/;

/**
 * The first half of one part of a sentence joined to the second half of the other: “30 % on the phone” of “30 % on the
 * tablet and 5 % on the phone”. What is left out between them ends one part and begins the next, which has a word of its own for one
 * that the claim took from the first.
 */
export function parallelConflicts({ source, alignment, nearVerbatim }: Comparison): Conflict[] {
  if (!nearVerbatim) return [];
  const { pieces } = source;
  return alignment.gaps.flatMap((gap): Conflict[] => {
    const next = (gap.source.at(-1) ?? -2) + 1;
    if ((gap.source[0] ?? 0) <= alignment.first || next > alignment.last) return [];
    const joint = gap.source.findLast((j) => COORDINATOR.test(pieces[j]?.lower ?? ""));
    if (joint === undefined) return [];
    const left = gap.source.filter((j) => j < joint && isFree(pieces[j]));
    const right = gap.source.filter((j) => j > joint && isFree(pieces[j]));
    if (left.length === 0 || right.length === 0) return [];
    const taken = pieces.filter(
      (piece, j) => j < (left[0] ?? 0) && piece.content && alignment.from[j] !== -1,
    );
    const own = right.filter((j) => taken.some((piece) => standsFor(pieces[j] as Piece, piece)));
    const again = right.filter((j) => taken.some(({ stem }) => stem === pieces[j]?.stem));
    if (
      own.length === 0 &&
      (again.length === 0 || again.length === right.length) &&
      !isLaid(source, left, next)
    )
      return [];
    return [
      {
        kind: "order",
        claim: wordsOf(pieces, [(left[0] ?? 1) - 1, next]),
        source: wordsOf(pieces, [...left.slice(-2), joint, ...right, next]),
      },
    ];
  });
}

function isFree(piece: Piece | undefined): boolean {
  return piece?.content === true && !piece.bracketed;
}

/** Whether a word has the place in its part that another has in the part before: its opposite, or a number of the same kind. */
function standsFor(one: Piece, other: Piece): boolean {
  if (one.number === undefined || other.number === undefined) return areOpposite(one.stem, other.stem);
  return one.number.kind === other.number.kind && one.number.unit === other.number.unit;
}

/** Whether what is left out and what the claim goes on with have one preposition: “in mice and B in | rats”. */
function isLaid({ pieces }: Pieces, left: readonly number[], next: number): boolean {
  const before = prepositionOf(pieces, left[0] ?? 0);
  return before !== undefined && before === prepositionOf(pieces, next);
}

function prepositionOf(pieces: readonly Piece[], j: number): string | undefined {
  for (let at = j; at >= Math.max(0, j - 2); at--) {
    const lower = pieces[at]?.lower ?? "";
    if (PREPOSITION.test(lower)) return lower;
  }
  return undefined;
}
