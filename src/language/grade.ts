import type { Conflict, Tier } from "../model/verdict.ts";
import { isPolar } from "./antonyms.ts";
import { type Comparison, compare } from "./comparison.ts";
import { contextConflicts } from "./conflicts/context.ts";
import { directionConflicts } from "./conflicts/direction.ts";
import { entityConflicts } from "./conflicts/entity.ts";
import { hedgeConflicts } from "./conflicts/hedge.ts";
import { negationConflicts } from "./conflicts/negation.ts";
import { numberConflicts } from "./conflicts/number.ts";
import { orderConflicts } from "./conflicts/order.ts";
import { qualifierConflicts } from "./conflicts/qualifier.ts";
import { quantifierConflicts } from "./conflicts/quantifier.ts";
import { unitConflicts } from "./conflicts/unit.ts";
import type { PreparedClaim, PreparedSource } from "./prepare.ts";
import { isCommonWord } from "./rarity.ts";

const CHECKS = [
  numberConflicts,
  unitConflicts,
  qualifierConflicts,
  negationConflicts,
  directionConflicts,
  entityConflicts,
  orderConflicts,
  quantifierConflicts,
  hedgeConflicts,
  contextConflicts,
];

/** How close a claim is to one sentence, and every conflict between them. */
export interface Grade {
  tier: Exclude<Tier, "verbatim">;
  conflicts: Conflict[];
  comparison: Comparison;
}

/** Lays a claim beside a sentence of a source and runs every check on the pair. */
export function grade(claim: PreparedClaim, source: PreparedSource, sentence: number): Grade {
  const comparison = compare(claim.pieces, source.pieces(sentence), source.document);
  const conflicts = CHECKS.flatMap((check) => check(comparison));
  return { tier: tierOf(comparison, conflicts), conflicts, comparison };
}

function tierOf(comparison: Comparison, conflicts: readonly Conflict[]): Grade["tier"] {
  const { claim, explained, substitutions, insertions, nearVerbatim, coverage } = comparison;
  const content = claim.pieces.filter((piece) => piece.content).length;
  if (conflicts.length > 0 || !nearVerbatim || content < 2 || dropsHead(comparison)) return "related";
  if (!explained.includes(false)) return "strict";
  const strange = [...insertions, ...substitutions.flatMap((gap) => gap.claim)].map((i) => claim.pieces[i]);
  const replaced = substitutions.flatMap((gap) => gap.source.map((j) => comparison.source.pieces[j]));
  const harmless = [...strange, ...replaced].every(
    (piece) =>
      piece !== undefined &&
      !piece.named &&
      piece.number === undefined &&
      isCommonWord(piece.stem) &&
      !isPolar(piece.stem),
  );
  return coverage >= 0.9 && harmless ? "close" : "related";
}

/**
 * Whether the claim leaves out the noun that its words only qualify: “p53 mutations cause …” is not “p53 causes …”. The word
 * left out follows an aligned one directly and nothing aligned follows it directly.
 */
function dropsHead({ source, alignment }: Comparison): boolean {
  return source.pieces.some((piece, j) => {
    if (alignment.from[j] !== -1 || !piece.content || piece.bracketed || piece.number !== undefined)
      return false;
    if (j <= alignment.first || /ly$/.test(piece.lower) || [...alignment.moved.values()].includes(j))
      return false;
    const before = source.pieces[j - 1];
    const after = source.pieces[j + 1];
    if (
      before === undefined ||
      alignment.from[j - 1] === -1 ||
      !before.content ||
      before.number !== undefined
    )
      return false;
    if (!/^[\s-]$/.test(source.text.slice(before.end, piece.start))) return false;
    const joined = after?.content === true && /^[\s-]$/.test(source.text.slice(piece.end, after.start));
    return !joined;
  });
}
