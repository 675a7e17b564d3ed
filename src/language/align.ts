import type { Piece } from "./pieces.ts";
import { synonymsOf } from "./synonyms.ts";

/** Which piece of a source sentence says what a piece of the claim says. */
export interface Alignment {
  /** For each claim piece the source piece in order, or -1. */
  to: number[];
  /** For each source piece the claim piece in order, or -1. */
  from: number[];
  /** Claim piece → source piece that is the same word in another place; words of grammar are not looked for. */
  moved: Map<number, number>;
  /** Stretches between two neighbours in order where either side has pieces of its own. */
  gaps: Gap[];
  /** First and last source piece in order; both -1 where nothing aligns. */
  first: number;
  last: number;
}

/** What stands on either side between two aligned neighbours: indices of pieces. */
export interface Gap {
  claim: number[];
  source: number[];
}

/**
 * Aligns a claim with a sentence: the heaviest common subsequence of equal or synonymous pieces, then what is the same
 * word in another place.
 */
export function align(claim: readonly Piece[], source: readonly Piece[]): Alignment {
  const to = new Array<number>(claim.length).fill(-1);
  const from = new Array<number>(source.length).fill(-1);
  const width = source.length + 1;
  const best = new Float64Array((claim.length + 1) * width);
  const alikes = new Float64Array(claim.length * source.length);
  for (let i = claim.length - 1; i >= 0; i--) {
    const one = claim[i] as Piece;
    const weight = weightOf(one);
    const likeness = likenessTo(one);
    for (let j = source.length - 1; j >= 0; j--) {
      const alike = likeness(source[j] as Piece);
      alikes[i * source.length + j] = alike;
      const skip = Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
      const take = alike === 0 ? 0 : alike * weight + (best[(i + 1) * width + j + 1] ?? 0);
      best[i * width + j] = Math.max(skip, take);
    }
  }
  for (let i = 0, j = 0; i < claim.length && j < source.length; ) {
    const here = best[i * width + j] ?? 0;
    const alike = alikes[i * source.length + j] ?? 0;
    const take = alike * weightOf(claim[i] as Piece) + (best[(i + 1) * width + j + 1] ?? 0);
    if (alike > 0 && take >= here - 1e-9) {
      to[i] = j;
      from[j] = i;
      i++;
      j++;
    } else if ((best[(i + 1) * width + j] ?? 0) >= (best[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return { to, from, moved: findMoved(claim, source, to, from), ...findGaps(to, from) };
}

function weightOf(piece: Piece): number {
  if (piece.negation) return 3;
  return piece.content ? piece.weight : 0.4 + piece.lower.length / 100;
}

/** How like a piece others are: 1 for the same word, less for a synonym, a little for two denials; 0 where they say different things. */
function likenessTo({ stem, lower, number, negation, share, sureness }: Piece): (other: Piece) => number {
  if (number !== undefined) return (other) => (stem === other.stem ? 1 : 0);
  const synonyms = synonymsOf(stem);
  return (other) => {
    if (other.number !== undefined) return 0;
    if (lower === other.lower) return 1;
    if (stem === other.stem) return negation === other.negation ? 0.95 : 0;
    if (negation || other.negation) return negation && other.negation ? 0.6 : 0;
    if (share !== undefined && share === other.share) return 0.6;
    if (sureness === 1 && other.sureness === 1) return 0.6;
    return synonyms.has(other.stem) ? 0.8 : 0;
  };
}

/** Where a claim's piece stands in the sentence, in order or not; -1 where it does not. */
export function placeOf(i: number, { to, moved }: Pick<Alignment, "to" | "moved">): number {
  const place = to[i] ?? -1;
  return place >= 0 ? place : (moved.get(i) ?? -1);
}

function findMoved(
  claim: readonly Piece[],
  source: readonly Piece[],
  to: readonly number[],
  from: readonly number[],
): Map<number, number> {
  const moved = new Map<number, number>();
  const taken = new Set<number>();
  claim.forEach((piece, i) => {
    if (to[i] !== -1 || !(piece.content || piece.negation || piece.sureness !== undefined)) return;
    const likeness = likenessTo(piece);
    const j = source.findIndex((other, at) => from[at] === -1 && !taken.has(at) && likeness(other) >= 0.8);
    if (j < 0) return;
    moved.set(i, j);
    taken.add(j);
  });
  return moved;
}

function findGaps(
  to: readonly number[],
  from: readonly number[],
): Pick<Alignment, "gaps" | "first" | "last"> {
  const gaps: Gap[] = [];
  let i = 0;
  let j = 0;
  const close = (untilI: number, untilJ: number) => {
    if (untilI <= i && untilJ <= j) return;
    const gap = { claim: range(i, untilI), source: range(j, untilJ) };
    gaps.push(gap);
  };
  to.forEach((target, at) => {
    if (target < 0) return;
    close(at, target);
    i = at + 1;
    j = target + 1;
  });
  close(to.length, from.length);
  return { gaps, first: from.findIndex((at) => at >= 0), last: from.findLastIndex((at) => at >= 0) };
}

function range(from: number, to: number): number[] {
  const indices: number[] = [];
  for (let i = from; i < to; i++) indices.push(i);
  return indices;
}
