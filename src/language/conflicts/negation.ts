import type { Conflict } from "../../model/verdict.ts";
import { placeOf } from "../align.ts";
import type { Comparison } from "../comparison.ts";
import type { Piece, Pieces } from "../pieces.ts";
import { goesWithBracket } from "./place.ts";

/** Denials without their counterpart: each one of the claim, and each one of the sentence within or before what the claim says. */
export function negationConflicts({ claim, source, alignment }: Comparison): Conflict[] {
  if (alignment.first < 0) return [];
  const conflicts: Conflict[] = [];
  claim.pieces.forEach((piece, i) => {
    if (!piece.negation || alignment.to[i] !== -1 || keepsPlace(claim.pieces, i, alignment)) return;
    const at = nextAligned(alignment.to, i);
    conflicts.push({
      kind: "negation",
      claim: around(claim.pieces, i),
      source: at < 0 ? "" : around(source.pieces, at),
    });
  });
  source.pieces.forEach((piece, j) => {
    if (!piece.negation || alignment.from[j] !== -1 || [...alignment.moved.values()].includes(j)) return;
    if (!governs(source.pieces, source.text, alignment.from, j, alignment.first, alignment.last)) return;
    conflicts.push({ kind: "negation", claim: claim.text, source: around(source.pieces, j) });
  });
  conflicts.push(...turnedRestrictions(claim, source, alignment.to));
  return conflicts;
}

/** Words that “not” before them makes no denial of, and that mean the opposite without it: “not only”, “only”. */
const CORRELATIVE = /^(?:only|merely|just|simply)$/;

/** “only” against “not only”: the same word with its opposite meaning. */
function turnedRestrictions(claim: Pieces, source: Pieces, to: readonly number[]): Conflict[] {
  return claim.pieces.flatMap((piece, i): Conflict[] => {
    const j = to[i] ?? -1;
    if (j < 0 || !CORRELATIVE.test(piece.lower)) return [];
    const one = claim.pieces[i - 1]?.lower === "not";
    const other = source.pieces[j - 1]?.lower === "not";
    return one === other
      ? []
      : [{ kind: "negation", claim: around(claim.pieces, i), source: around(source.pieces, j) }];
  });
}

/** Whether a denial bears on aligned words: it stands among them, or shortly before them in one clause, or right after them. */
function governs(
  pieces: readonly Piece[],
  text: string,
  from: readonly number[],
  j: number,
  first: number,
  last: number,
): boolean {
  const piece = pieces[j] as Piece;
  if (j > last) {
    const end = pieces[last]?.end ?? 0;
    return j - last <= 3 && !/[,;:.()]/.test(text.slice(end, piece.start));
  }
  if (j < first) {
    const start = pieces[first]?.start ?? 0;
    return j >= first - 8 && !/[;:)]|,(?! that)/.test(text.slice(piece.end, start));
  }
  if (piece.bracketed) return goesWithBracket(j, pieces, from);
  const next = pieces.findIndex((_, at) => at > j && from[at] !== -1);
  const between = text.slice(piece.end, pieces[next]?.start ?? piece.end);
  const skipped = next - j - 1;
  // “memory, but not naive, cells”: an aside that denies its own words alone.
  if (/,\s*(?:but|and|though)\s*$/.test(text.slice(0, piece.start)) && between.includes(",")) return false;
  return skipped <= 6 || !/[,;:]/.test(between);
}

/** Whether a denial that stands in another place still stands before the word that comes next in the claim. */
function keepsPlace(pieces: readonly Piece[], i: number, alignment: Comparison["alignment"]): boolean {
  const j = alignment.moved.get(i);
  const next = pieces.findIndex((piece, at) => at > i && piece.content);
  return j !== undefined && (next < 0 || placeOf(next, alignment) < 0 || placeOf(next, alignment) > j);
}

function nextAligned(to: readonly number[], i: number): number {
  for (let at = i; at < to.length; at++) if ((to[at] ?? -1) >= 0) return to[at] ?? -1;
  return to.findLast((j) => j >= 0) ?? -1;
}

function around(pieces: readonly Piece[], i: number): string {
  return pieces
    .slice(Math.max(0, i - 1), i + 3)
    .map((piece) => piece.text)
    .join(" ");
}
