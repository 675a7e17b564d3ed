import type { Conflict } from "../../model/verdict.ts";
import type { Comparison } from "../comparison.ts";
import { unitAfter } from "../units.ts";

/** Numbers of equal value whose units differ: “5 mg / 5 kg”, “40 % / 40”. */
export function unitConflicts({ claim, source, alignment }: Comparison): Conflict[] {
  return claim.pieces.flatMap((piece, i): Conflict[] => {
    const other = source.pieces[alignment.to[i] ?? alignment.moved.get(i) ?? -1];
    if (piece.number === undefined || other?.number === undefined || piece.number.unit === other.number.unit)
      return [];
    if (
      countedBy(piece.number.unit, claim.text, piece.end) ===
      countedBy(other.number.unit, source.text, other.end)
    )
      return [];
    return [{ kind: "unit", claim: piece.text, source: other.text }];
  });
}

/** The unit, or where a number has none what stands after it, past a bracket. */
function countedBy(unit: string, text: string, end: number): string {
  if (unit !== "") return unit;
  const rest = text.slice(end).replace(/^\s*\([^()]*\)/, "");
  return unitAfter(rest)?.unit ?? /^[\s-]*(\p{L}+)/u.exec(rest)?.[1] ?? "";
}
