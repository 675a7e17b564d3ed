import type { Conflict } from "../../model/verdict.ts";
import type { Comparison } from "../comparison.ts";
import type { Piece } from "../pieces.ts";

/** Numbers of a claim that its sentence does not have, or has of another thing. */
export function numberConflicts({ claim, source, alignment, nearVerbatim }: Comparison): Conflict[] {
  const conflicts: Conflict[] = [];
  const numbersThere = source.pieces.flatMap((piece, j) => (piece.number === undefined ? [] : [j]));
  claim.pieces.forEach((piece, i) => {
    if (piece.number === undefined) return;
    const at = alignment.to[i] ?? -1;
    if (at >= 0) {
      const meant = source.pieces[at]?.number;
      if (
        meant?.spread !== undefined &&
        piece.number.spread !== undefined &&
        meant.spread !== piece.number.spread
      ) {
        conflicts.push({ kind: "number", claim: piece.text, source: source.pieces[at]?.text ?? "" });
      }
      const before = changeWord(claim.text, piece.start);
      const there = changeWord(source.text, source.pieces[at]?.start ?? 0);
      if (before !== undefined && there !== undefined && before !== there) {
        conflicts.push({
          kind: "number",
          claim: `${before} ${piece.text}`,
          source: `${there} ${source.pieces[at]?.text ?? ""}`,
        });
      }
      return;
    }
    const gap = alignment.gaps.find((each) => each.claim.includes(i));
    const instead = gap?.source.find((j) => isAlike(piece, source.pieces[j]));
    const moved = alignment.moved.get(i);
    if (moved !== undefined && instead === undefined && !crossesNumber(moved, i, alignment.to, source.pieces))
      return;
    const shown =
      instead ??
      (moved === undefined
        ? numbersThere.find((j) => alignment.from[j] === -1 && isAlike(piece, source.pieces[j]))
        : moved);
    if (shown === undefined && !nearVerbatim) return;
    conflicts.push({
      kind: "number",
      claim: piece.text,
      source: shown === undefined ? "" : (source.pieces[shown]?.text ?? ""),
    });
  });
  return conflicts;
}

/** Numbers of one unit and one kind may stand for one another; 50 % and a bare 6.5 may not. */
function isAlike({ number }: Piece, other: Piece | undefined): boolean {
  return number?.unit === other?.number?.unit && number?.kind === other?.number?.kind;
}

/** “from” and “to” tell the ends of a change apart, “by” its size. */
function changeWord(text: string, start: number): string | undefined {
  return /\b(from|to|by)\s+$/i.exec(text.slice(Math.max(0, start - 6), start))?.[1]?.toLowerCase();
}

/** Whether a number that stands elsewhere has changed places with one that is in order. */
function crossesNumber(
  moved: number,
  i: number,
  to: readonly number[],
  pieces: Comparison["source"]["pieces"],
): boolean {
  const piece = pieces[moved];
  return to.some(
    (j, other) =>
      j >= 0 &&
      pieces[j]?.number !== undefined &&
      piece !== undefined &&
      isAlike(piece, pieces[j]) &&
      other < i !== j < moved,
  );
}
