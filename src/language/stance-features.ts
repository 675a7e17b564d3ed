import { type Alignment, align } from "./align.ts";
import { areOpposite, isPolar } from "./antonyms.ts";
import type { Coverage } from "./coverage.ts";
import { effectOf } from "./effect-words.ts";
import type { Grade } from "./grade.ts";
import type { Piece } from "./pieces.ts";
import type { PreparedClaim, PreparedSource } from "./prepare.ts";
import type { Telling } from "./rationale.ts";

/** What tells support from contradiction where a text bears on a claim; the order is that of the coefficients. */
export const STANCE_FEATURES = [
  "claim denies or lessens",
  "close",
  "direction shared",
  "opposite in its place",
  "opposite nearby",
  "denial differs",
  "effect differs",
  "numbers differ",
  "heaviest missing",
  "own words in text",
  "telling sentence",
] as const;

/** A sentence that evidence may rest on, beside the claim. */
interface Beside {
  /** Its share of all that is looked at. */
  weight: number;
  alignment: Alignment;
  pieces: readonly Piece[];
}

const MOST = 3;
const LEAST_OF_BEST = 0.25;
const BEFORE = 6;
const AFTER = 5;
const NO_EFFECT =
  /^(?:similar|similarly|same|unchanged|comparable|equal|equivalent|unaffected|independent|independently|irrespective|regardless|insufficient|little|minimal|marginal|negligible|nonsignificant|insignificant|unrelated|dispensable)$/;

/** The figures of {@link STANCE_FEATURES}: over the sentences that evidence most likely rests on, each by its likelihood. */
export function stanceFeaturesOf(
  claim: PreparedClaim,
  source: PreparedSource,
  coverage: Coverage,
  telling: readonly Telling[],
  grades: readonly { sentence: number; grade: Grade }[],
): number[] {
  const said = claim.pieces.pieces;
  const most = telling[0]?.chance ?? 0;
  const looked = telling.slice(0, MOST).filter(({ chance }) => chance > LEAST_OF_BEST * most);
  const total = looked.reduce((sum, { chance }) => sum + chance, 0) || 1;
  const beside = looked.map(({ chance, sentence }): Beside => {
    const graded = grades.find((each) => each.sentence === sentence)?.grade.comparison;
    const pieces = graded?.source.pieces ?? source.pieces(sentence).pieces;
    return { weight: chance / total, alignment: graded?.alignment ?? align(said, pieces), pieces };
  });
  const turns = beside.map(({ weight, ...each }) => turnsOf(said, each).map((x) => x * weight));
  const [shared = 0, inPlace = 0, nearby = 0, denial = 0, effect = 0] = [0, 1, 2, 3, 4].map((k) =>
    turns.reduce((sum, each) => sum + (each[k] ?? 0), 0),
  );
  const top = grades[0]?.grade;
  const kinds = new Set(top?.conflicts.map(({ kind }) => kind));
  const missing = claim.weights.map((weight, k) => weight * (1 - (coverage.allMet[k] ?? 0)));
  const own = claim.weights.flatMap((weight, k) => (weight >= 6 ? [k] : []));
  return [
    said.some((piece) => piece.negation || effectOf(piece.stem) < 0) ? 1 : 0,
    grades.some(({ grade }) => grade.tier !== "related") ? 1 : 0,
    shared,
    inPlace,
    nearby,
    denial,
    effect,
    kinds.has("number") || kinds.has("unit") ? 1 : 0,
    Math.max(0, ...missing) / 6.5,
    own.length === 0 ? 0.5 : own.filter((k) => (coverage.allMet[k] ?? 0) > 0.5).length / own.length,
    most,
  ];
}

/**
 * Whether a claim and a sentence share a word of direction and nothing turns it; whether opposites stand in one gap, or near;
 * whether one alone denies; and whether the effects that only one of them has make more of one and less of the other: 1, -1
 * where they agree, 0 where one of them has none.
 */
function turnsOf(said: readonly Piece[], { alignment, pieces }: Omit<Beside, "weight">): number[] {
  const { to, from, moved, gaps, first, last } = alignment;
  const taken = new Set(moved.values());
  const own = said.flatMap((piece, i) => (to[i] === -1 && !moved.has(i) ? [{ piece, i }] : []));
  const theirs = pieces.flatMap((piece, j) =>
    first >= 0 && j >= first - BEFORE && j <= last + AFTER && from[j] === -1 && !taken.has(j)
      ? [{ piece, j }]
      : [],
  );
  let inPlace = 0;
  let nearby = 0;
  for (const { piece, i } of own) {
    if (!isPolar(piece.stem)) continue;
    for (const other of theirs) {
      if (!areOpposite(piece.stem, other.piece.stem)) continue;
      nearby = 1;
      if (gaps.some((gap) => gap.claim.includes(i) && gap.source.includes(other.j))) inPlace = 1;
    }
  }
  const denial = own.some(denies) === theirs.some(denies) ? 0 : 1;
  const shares = said.some(
    (piece, i) => (to[i] !== -1 || moved.has(i)) && (isPolar(piece.stem) || effectOf(piece.stem) !== 0),
  );
  const product = effectOfAll(own) * effectOfAll(theirs);
  return [
    shares && nearby === 0 && denial === 0 ? 1 : 0,
    inPlace,
    nearby,
    denial,
    product === 0 ? 0 : -product,
  ];
}

function denies({ piece }: { piece: Piece }): boolean {
  return piece.negation || NO_EFFECT.test(piece.lower);
}

/** Less of less is more: the product of the effects, 0 where there is none. */
function effectOfAll(words: readonly { piece: Piece }[]): number {
  let sign = 0;
  for (const { piece } of words) {
    const effect = piece.negation ? 0 : effectOf(piece.stem);
    if (effect !== 0) sign = (sign === 0 ? 1 : sign) * effect;
  }
  return sign;
}
