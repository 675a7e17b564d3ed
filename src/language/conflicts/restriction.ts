import type { Conflict } from "../../model/verdict.ts";
import { type Comparison, wordsOf } from "../comparison.ts";
import type { Piece } from "../pieces.ts";
import { PARTICIPLE } from "./voice.ts";

const NARROWS = /^\s(?:who|whose|that|which|with|without|aged)\b/i;
const DEADLINE = /^\s(?:by|until|before|within)\s/i;
/** Bounds of what a noun stands for: “children under five”, “roads built after 1995”. */
const BOUNDS =
  /^\s(?:(?:under|over|above|below|aged|older than|younger than)\s(?:the age|\w+\b(?!\s?%))|(?:before|after|until|by|since)\s(?:1\d|20)\d\d\b|within\s\w+\s(?:second|minute|hour|day|week|month|year)s?\b)/i;
const TREATED = /^\s([a-z]+)\s(?:by|in|at|on|after|before|with|without|from|under|for|to|within)\b/i;
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
export function restrictionConflicts({ source, alignment, nearVerbatim }: Comparison): Conflict[] {
  if (!nearVerbatim) return [];
  const { text, pieces } = source;
  const { from, moved, first, last } = alignment;
  const elsewhere = new Set(moved.values());
  const isLeftOut = (j: number) => from[j] === -1 && !elsewhere.has(j);
  return pieces.flatMap((noun, j): Conflict[] => {
    if (j < first || j >= last || !noun.content || noun.number !== undefined || isLeftOut(j)) return [];
    if (!isLeftOut(j + 1) || /ed$/.test(noun.lower) || !narrows(text.slice(noun.end))) return [];
    const next = pieces.findIndex((_, at) => at > j && !isLeftOut(at));
    if (pieces.slice(j + 1, next).some(({ lower }) => /^(?:and|but|or)$/.test(lower))) return [];
    const told = pieces.findIndex((piece, at) => at > j + 1 && piece.content);
    if (told < 0 || told > last || !isLeftOut(told) || isOneOf(pieces, j)) return [];
    return [
      {
        kind: "quantifier",
        claim: noun.text,
        source: wordsOf(pieces, [j, j + 1, told]),
      },
    ];
  });
}

/** Whether what follows a noun narrows it: a clause, a bound, or what was done to it. */
function narrows(rest: string): boolean {
  return (
    NARROWS.test(rest) || BOUNDS.test(rest) || PARTICIPLE.test(TREATED.exec(rest)?.[1]?.toLowerCase() ?? "")
  );
}

/** Whether a noun is of a single thing that what follows only describes: “a method that …”, “the engine which …”, “our tool with …”. */
function isOneOf(pieces: readonly Piece[], noun: number): boolean {
  const before = pieces.findLast((piece, j) => j < noun && !piece.content)?.lower ?? "";
  if (/^(?:an?|our|this|its)$/.test(before)) return true;
  return (
    before === "the" && !/s$/.test(pieces[noun]?.lower ?? "") && !/^who/.test(pieces[noun + 1]?.lower ?? "")
  );
}
