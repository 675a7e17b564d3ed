import type { Conflict } from "../../model/verdict.ts";
import { placeOf } from "../align.ts";
import { type Comparison, wordsOf } from "../comparison.ts";
import type { Piece } from "../pieces.ts";
import { isComparedTwice, isFronted } from "./place.ts";
import { comparedVoices } from "./voice.ts";

/**
 * Things that have changed places: a word of the claim stands where the sentence has another one, which itself stands
 * elsewhere. Not where a passive has become active, nor where a list is told in another order.
 */
export function orderConflicts(comparison: Comparison): Conflict[] {
  const { claim, source, alignment, nearVerbatim } = comparison;
  const { turned, conflicts } = comparedVoices(comparison);
  if (conflicts.length > 0) return conflicts;
  if (!nearVerbatim) return exchanged(claim, source, alignment, turned);
  if (alignment.moved.size === 0) return [];
  const inPlace = alignment.to.map((j, i) =>
    turned.has(i) || (j >= 0 && isFronted(claim, i, source, j)) ? -1 : j,
  );
  const turnedThere = new Set([...turned].map((i) => placeOf(i, alignment)));
  for (const gap of alignment.gaps) {
    const moved = gap.claim.filter((i) => {
      const j = alignment.moved.get(i);
      return (
        j !== undefined &&
        !turned.has(i) &&
        claim.pieces[i]?.content === true &&
        !isComparedTwice(claim, i, source, j)
      );
    });
    if (moved.length === 0) continue;
    const targets = new Set(alignment.moved.values());
    const instead = gap.source.filter((j) => {
      const piece = source.pieces[j];
      if (piece?.content !== true || alignment.from[j] !== -1 || turnedThere.has(j)) return false;
      return !piece.bracketed || targets.has(j);
    });
    if (instead.length > 0) {
      conflicts.push({
        kind: "order",
        claim: wordsOf(claim.pieces, moved),
        source: wordsOf(source.pieces, instead.slice(0, moved.length + 2)),
      });
      continue;
    }
    for (const i of moved) {
      const j = alignment.moved.get(i) ?? -1;
      if (isFronted(claim, i, source, j)) continue;
      const other = crossed(claim.pieces, source.pieces, inPlace, i, j);
      if (
        other !== undefined &&
        !isList(claim.text, claim.pieces[i] as Piece, claim.pieces[other] as Piece)
      ) {
        conflicts.push({
          kind: "order",
          claim: wordsOf(claim.pieces, [Math.min(i, other), Math.max(i, other)]),
          source: wordsOf(
            source.pieces,
            [j, alignment.to[other] ?? -1].sort((a, b) => a - b),
          ),
        });
      }
    }
  }
  return conflicts;
}

/** Two things that have changed sides of a word between them: “A beats B / B beats A”, however little else is in order. */
function exchanged(
  claim: Comparison["claim"],
  source: Comparison["source"],
  { to, moved }: Comparison["alignment"],
  turned: ReadonlySet<number>,
): Conflict[] {
  const places = claim.pieces.flatMap((piece, i) => {
    const j = to[i] === -1 ? moved.get(i) : to[i];
    return piece.content && j !== undefined && !turned.has(i) ? [{ i, j }] : [];
  });
  for (const one of places) {
    for (const other of places) {
      if (other.i <= one.i || other.j >= one.j) continue;
      const between = places.some(({ i, j }) => i > one.i && i < other.i && j > other.j && j < one.j);
      if (!between || other.i - one.i > 6 || one.j - other.j > 8) continue;
      return [
        {
          kind: "order",
          claim: wordsOf(claim.pieces, [one.i, other.i]),
          source: wordsOf(source.pieces, [other.j, one.j]),
        },
      ];
    }
  }
  return [];
}

const PREPOSITION = /^(?:in|on|at|for|among|during|after|before|with|by|from|under|using|within|of)$/;

/** A content piece in order that the moved one has passed, with nothing but grammar and at most a verb between them in the claim. */
function crossed(
  claim: readonly Piece[],
  source: readonly Piece[],
  to: readonly number[],
  i: number,
  j: number,
): number | undefined {
  const at = to.findIndex(
    (target, other) =>
      target >= 0 &&
      claim[other]?.content === true &&
      other !== i &&
      other < i !== target < j &&
      Math.abs(other - i) <= 6,
  );
  if (at < 0) return undefined;
  const one = claim[i - 1]?.lower ?? "";
  const fronted = PREPOSITION.test(one) && one === source[j - 1]?.lower;
  return fronted && passes(claim, to, i, j) >= 3 ? undefined : at;
}

/** How many content pieces in order the moved one has passed. */
function passes(claim: readonly Piece[], to: readonly number[], i: number, j: number): number {
  return to.filter(
    (target, other) => target >= 0 && claim[other]?.content === true && other < i !== target < j,
  ).length;
}

function isList(text: string, one: Piece, other: Piece): boolean {
  const between = text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
  return (
    /^\s*(?:(?:,\s*[\w-]+)*,?\s*(?:and|or|as well as)|(?:,\s*[\w-]+)*,)\s*$/.test(between) &&
    !/\b(?:like|unlike|than|not|but|versus|vs)\b/.test(between)
  );
}
