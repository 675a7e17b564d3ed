import type { Conflict, Tier } from "../model/verdict.ts";
import { isPolar } from "./antonyms.ts";
import { isCategory } from "./category-words.ts";
import { type Comparison, compare } from "./comparison.ts";
import { contextConflicts } from "./conflicts/context.ts";
import { directionConflicts } from "./conflicts/direction.ts";
import { entityConflicts } from "./conflicts/entity.ts";
import { hedgeConflicts } from "./conflicts/hedge.ts";
import { negationConflicts } from "./conflicts/negation.ts";
import { numberConflicts } from "./conflicts/number.ts";
import { orderConflicts } from "./conflicts/order.ts";
import { parallelConflicts } from "./conflicts/parallel.ts";
import { qualifierConflicts } from "./conflicts/qualifier.ts";
import { quantifierConflicts } from "./conflicts/quantifier.ts";
import { restrictionConflicts } from "./conflicts/restriction.ts";
import { sidesConflicts } from "./conflicts/sides.ts";
import { togetherConflicts } from "./conflicts/together.ts";
import { unitConflicts } from "./conflicts/unit.ts";
import { effectOf } from "./effect-words.ts";
import type { Piece } from "./pieces.ts";
import type { PreparedClaim, PreparedSource } from "./prepare.ts";

const ENOUGH = 0.7;

const CHECKS = [
  numberConflicts,
  unitConflicts,
  qualifierConflicts,
  negationConflicts,
  directionConflicts,
  entityConflicts,
  orderConflicts,
  parallelConflicts,
  sidesConflicts,
  quantifierConflicts,
  restrictionConflicts,
  togetherConflicts,
  hedgeConflicts,
  contextConflicts,
];

/** How close a claim is to one sentence, and every conflict between them, looked for when it is asked for. */
export interface Grade {
  tier: Exclude<Tier, "verbatim">;
  readonly conflicts: Conflict[];
  comparison: Comparison;
}

/** Lays a claim beside a sentence of a source. Every check is run on what is close enough to be more than related. */
export function grade(claim: PreparedClaim, source: PreparedSource, sentence: number): Grade {
  const comparison = compare(claim.pieces, source.pieces(sentence), source.document);
  let conflicts: Conflict[] | undefined;
  const all = () => (conflicts ??= withoutEchoes(CHECKS.flatMap((check) => check(comparison))));
  return {
    tier: isClose(comparison) ? tierOf(comparison, all()) : "related",
    get conflicts() {
      return all();
    },
    comparison,
  };
}

/** Whether a sentence says so much of a claim that conflicts alone can part them. */
export function isClose({ coverage }: Comparison): boolean {
  return coverage >= ENOUGH;
}

/** A word that is in conflict as a number or a direction is not shown once more as another name. */
function withoutEchoes(conflicts: readonly Conflict[]): Conflict[] {
  const told = conflicts.filter(({ kind }) => kind === "number" || kind === "direction");
  return conflicts.filter(
    ({ kind, claim, source }) =>
      kind !== "entity" || !told.some((other) => other.claim === claim && other.source === source),
  );
}

function tierOf(comparison: Comparison, conflicts: readonly Conflict[]): Grade["tier"] {
  const { claim, source, explained, substitutions, insertions, nearVerbatim } = comparison;
  const content = claim.pieces.filter((piece) => piece.content).length;
  if (conflicts.length > 0 || content < 2 || dropsHead(comparison)) return "related";
  if (nearVerbatim && !explained.includes(false)) return "strict";
  const strange = [...insertions, ...substitutions.flatMap((gap) => gap.claim)].map((i) => claim.pieces[i]);
  const replaced = nearVerbatim
    ? substitutions.flatMap((gap) => gap.source.map((j) => source.pieces[j]))
    : [];
  return [...strange, ...replaced].every((piece) => isHarmless(piece, comparison)) ? "close" : "related";
}

/**
 * A noun that only says what kind of thing another word names, an adverb of manner, or a word that the document uses elsewhere
 * and that is no verb by its form: it adds no deed.
 */
function isHarmless(piece: Piece | undefined, { document }: Comparison): boolean {
  if (piece === undefined || piece.named || piece.number !== undefined || piece.negation) return false;
  if (piece.sureness !== undefined || piece.share !== undefined) return false;
  if (isCategory(piece.stem)) return true;
  if (isPolar(piece.stem) || effectOf(piece.stem) !== 0) return false;
  return (
    /ly$/.test(piece.lower) ||
    (document.stems.has(piece.stem) && !/(?:ed|ing|s|ate|ify|i[sz]e)$/.test(piece.lower))
  );
}

/**
 * Whether the claim leaves out the noun that its words only qualify: “p53 mutations cause …” is not “p53 causes …”. The word
 * left out follows an aligned one directly, and the sentence goes on with an aligned word of grammar.
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
    return !joined && after !== undefined && alignment.from[j + 1] !== -1;
  });
}
