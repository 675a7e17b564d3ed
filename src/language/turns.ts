import type { Alignment } from "./align.ts";
import { areOpposite, isPolar } from "./antonyms.ts";
import { effectOf } from "./effect-words.ts";
import type { Piece } from "./pieces.ts";

/** What turns a claim's meaning where it is laid beside a sentence. */
export interface Turn {
  /** 1 where both have a word of direction and nothing turns it. */
  shared: number;
  /** 1 where opposites stand in one another's place. */
  opposite: number;
  /** 1 where one alone denies. */
  denial: number;
  /** Whether the effects that only one of them has make more of one and less of the other: 1, -1 where they agree, 0 where one has none. */
  effect: number;
  /** 1 where the claim makes more of what the sentence, in its place, makes less of. */
  opposed: number;
  /** 1 where both, in one another's place, make more of it, or less. */
  alike: number;
  /** The share of the claim's words of direction that the sentence does not have. */
  unsaid: number;
}

/** So far before the first aligned word and after the last a sentence is looked at. */
const BEFORE = 6;
const AFTER = 5;
const NO_EFFECT =
  /^(?:similar|similarly|same|unchanged|comparable|equal|equivalent|unaffected|independent|independently|irrespective|regardless|insufficient|little|minimal|marginal|negligible|nonsignificant|insignificant|unrelated|dispensable)$/;
/** Words of so long a stretch stand in one another's place. */
const LONGEST_GAP = 8;

/** What turns a claim beside a sentence, by the pieces of both and how they align. */
export function turnsOf(
  said: readonly Piece[],
  { alignment, pieces }: { alignment: Alignment; pieces: readonly Piece[] },
): Turn {
  const { to, from, moved, first, last } = alignment;
  const taken = new Set(moved.values());
  const own = said.flatMap((piece, i) => (to[i] === -1 && !moved.has(i) ? [{ piece, at: i }] : []));
  const theirs = pieces.flatMap((piece, j) =>
    first >= 0 && j >= first - BEFORE && j <= last + AFTER && from[j] === -1 && !taken.has(j)
      ? [{ piece, at: j }]
      : [],
  );
  const opposites = oppositesIn(own, theirs);
  const denial = own.some(denies) === theirs.some(denies) ? 0 : 1;
  const telling = said.filter(tellsDirection).length;
  const unsaid = own.filter(({ piece }) => tellsDirection(piece)).length;
  const product = effectOfAll(own) * effectOfAll(theirs);
  return {
    shared: unsaid < telling && opposites.length === 0 && denial === 0 ? 1 : 0,
    opposite: opposites.some((pair) => inOneGap(pair, alignment)) ? 1 : 0,
    denial,
    effect: product === 0 ? 0 : -product,
    ...effectsInPlace(said, pieces, alignment),
    unsaid: telling === 0 ? 0 : unsaid / telling,
  };
}

interface Placed {
  piece: Piece;
  /** Where it stands among the pieces of its sentence. */
  at: number;
}

function oppositesIn(own: readonly Placed[], theirs: readonly Placed[]): [Placed, Placed][] {
  return own
    .filter(({ piece }) => isPolar(piece.stem))
    .flatMap((one) =>
      theirs.flatMap((other): [Placed, Placed][] =>
        areOpposite(one.piece.stem, other.piece.stem) ? [[one, other]] : [],
      ),
    );
}

function inOneGap([one, other]: [Placed, Placed], { gaps }: Alignment): boolean {
  return gaps.some((gap) => gap.claim.includes(one.at) && gap.source.includes(other.at));
}

function effectsInPlace(
  said: readonly Piece[],
  pieces: readonly Piece[],
  { gaps }: Alignment,
): Pick<Turn, "opposed" | "alike"> {
  const products = new Set<number>();
  for (const gap of gaps) {
    if (gap.source.length > LONGEST_GAP) continue;
    const theirs = gap.source.map((j) => effectOf(pieces[j]?.stem ?? ""));
    for (const i of gap.claim) {
      const effect = effectOf(said[i]?.stem ?? "");
      for (const other of theirs) products.add(effect * other);
    }
  }
  return { opposed: products.has(-1) ? 1 : 0, alike: products.has(1) ? 1 : 0 };
}

function tellsDirection({ stem }: Piece): boolean {
  return isPolar(stem) || effectOf(stem) !== 0;
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
