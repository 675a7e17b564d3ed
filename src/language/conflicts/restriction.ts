import type { Conflict } from "../../model/verdict.ts";
import { type Comparison, wordsOf } from "../comparison.ts";
import type { Piece } from "../pieces.ts";

const NARROWS = /^\s(?:who|whose|that|which|with|without|aged)\b/i;
const DEADLINE = /^\s(?:by|until|before|within)\s/i;
const IN_GROUP = /\b(?:in|among|for|of|to)\s+(?:[\p{L}\d-]+\s+){0,2}[\p{L}\d-]+$/iu;
const WHOLE = /\b(?:no|none|not|never|all|every|each|any|nobody|nothing|neither)\b|n['’]t\b/i;

/**
 * Whether what follows a cut without a pause narrows what it is said of: “rose in runners | with normal ferritin”, “missed no error | that
 * mattered”, “none had recovered | by 1950”.
 */
export function isNarrowed(cut: string, right: string): boolean {
  if (NARROWS.test(right)) return IN_GROUP.test(cut) || WHOLE.test(cut);
  return DEADLINE.test(right) && WHOLE.test(cut);
}

/** A part taken for the whole: what narrows the subject is left out, “files that two people read | had fewer faults”. */
export function restrictionConflicts({ claim, source, alignment, nearVerbatim }: Comparison): Conflict[] {
  if (!nearVerbatim) return [];
  const { text, pieces } = source;
  const { from, moved, first, last } = alignment;
  const elsewhere = new Set(moved.values());
  const isLeftOut = (j: number) => from[j] === -1 && !elsewhere.has(j);
  return pieces.flatMap((noun, j): Conflict[] => {
    if (j < first || j >= last || !noun.content || noun.number !== undefined || isLeftOut(j)) return [];
    if (!NARROWS.test(text.slice(noun.end)) || !isLeftOut(j + 1) || /(?:ed|ing)$/.test(noun.lower)) return [];
    const told = pieces.findIndex((piece, at) => at > j + 1 && piece.content);
    if (told < 0 || told > last || !isLeftOut(told) || isOneOf(pieces, j)) return [];
    return [
      {
        kind: "quantifier",
        claim: wordsOf(claim.pieces, [from[j] ?? -1]),
        source: wordsOf(pieces, [j, j + 1, told]),
      },
    ];
  });
}

/** Whether a noun is of a single thing that what follows only describes: “a method that …”, “the engine which …”, “our tool with …”. */
function isOneOf(pieces: readonly Piece[], noun: number): boolean {
  const before = pieces.findLast((piece, j) => j < noun && !piece.content)?.lower ?? "";
  if (/^(?:an?|our|this|its)$/.test(before)) return true;
  return (
    before === "the" && !/s$/.test(pieces[noun]?.lower ?? "") && !/^who/.test(pieces[noun + 1]?.lower ?? "")
  );
}
