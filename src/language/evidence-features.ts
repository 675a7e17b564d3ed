import { areOpposite, isPolar } from "./antonyms.ts";
import type { Coverage } from "./coverage.ts";
import { effectOf } from "./effect-words.ts";
import type { Grade } from "./grade.ts";
import type { Piece } from "./pieces.ts";
import type { PreparedClaim, PreparedSource } from "./prepare.ts";

/** What the model of stance looks at; the order is that of its coefficients. */
export const FEATURES = [
  "best sentence",
  "second sentence",
  "whole text",
  "title",
  "two sentences",
  "own words in text",
  "own words in sentence",
  "pairs",
  "length",
  "heaviest missing",
  "conclusion",
  "denial in claim",
  "denial in sentence",
  "denial differs",
  "opposites",
  "same direction",
  "effect agrees",
  "effect differs",
  "numbers agree",
  "numbers differ",
  "conflicts",
  "strict",
  "lesser claim",
  "denies or lessens",
  "opposites nearby",
  "denials nearby",
] as const;

/** The figures of {@link FEATURES} for a claim and a text; all finite, most between 0 and 1. */
export function featuresOf(
  claim: PreparedClaim,
  source: PreparedSource,
  coverage: Coverage,
  grades: readonly Grade[],
): number[] {
  const order = coverage.sentences
    .map((share, i) => ({ share, i }))
    .sort((a, b) => b.share - a.share || a.i - b.i);
  const best = order[0]?.i ?? -1;
  const second = order[1]?.i ?? -1;
  const bestMet = coverage.met[best];
  const two = claim.weights.map((_, k) => Math.max(bestMet?.[k] ?? 0, coverage.met[second]?.[k] ?? 0));
  const total = claim.weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const own = claim.weights.map((weight, k) => (weight >= 6 ? k : -1)).filter((k) => k >= 0);
  const ownIn = (met: ArrayLike<number> | undefined) =>
    own.length === 0 ? 0.5 : own.filter((k) => (met?.[k] ?? 0) > 0.5).length / own.length;
  const missing = claim.weights.map((weight, k) => weight * (1 - (coverage.allMet[k] ?? 0)));
  const top = grades[0];
  const claimPieces = claim.pieces.pieces;
  const sentence = top?.comparison.source.pieces ?? [];
  const near = nearWords(top);
  const denialInClaim = claimPieces.filter((piece) => piece.negation).length % 2;
  const denialInSentence = near.filter((piece) => piece.negation).length > 0 ? 1 : 0;
  const claimEffect = effectSum(claimPieces);
  const sentenceEffect = effectSum(near);
  const kinds = new Set(top?.conflicts.map((conflict) => conflict.kind) ?? []);
  return [
    coverage.sentences[best] ?? 0,
    coverage.sentences[second] ?? 0,
    coverage.all,
    coverage.title,
    two.reduce((sum, quality, k) => sum + quality * (claim.weights[k] ?? 0), 0) / total,
    ownIn(coverage.allMet),
    ownIn(bestMet),
    pairShare(claimPieces, sentence),
    Math.min(1, claim.weights.length / 15),
    Math.max(0, ...missing) / 6.5,
    conclusionOf(source, best),
    denialInClaim,
    denialInSentence,
    denialInClaim === denialInSentence ? 0 : 1,
    oppositesBetween(claimPieces, near),
    claimPieces.some((piece) => isPolar(piece.stem) && near.some((other) => other.stem === piece.stem))
      ? 1
      : 0,
    claimEffect * sentenceEffect > 0 ? 1 : 0,
    claimEffect * sentenceEffect < 0 ? 1 : 0,
    numbersMet(claimPieces, sentence),
    kinds.has("number") || kinds.has("unit") ? 1 : 0,
    Math.min(3, kinds.size) / 3,
    grades.some((each) => each.tier !== "related") ? 1 : 0,
    claimEffect < 0 ? 1 : 0,
    claimPieces.some((piece) => piece.negation || effectOf(piece.stem) < 0) ? 1 : 0,
    nearby(grades, (words) => oppositesBetween(claimPieces, words)),
    nearby(grades, (words) => (words.some((piece) => piece.negation) ? 1 : 0)),
  ];
}

/** The mean of a figure over the sentences that were graded, each weighed by how much of the claim it has. */
function nearby(grades: readonly Grade[], figure: (words: Piece[]) => number): number {
  let sum = 0;
  let weights = 0;
  for (const each of grades) {
    const weight = each.comparison.coverage + 0.05;
    sum += weight * figure(nearWords(each));
    weights += weight;
  }
  return weights === 0 ? 0 : sum / weights;
}

/** The sentence's words from a little before the first aligned one to a little after the last. */
function nearWords(top: Grade | undefined): Piece[] {
  if (top === undefined) return [];
  const { alignment, source } = top.comparison;
  return alignment.first < 0 ? [] : source.pieces.slice(Math.max(0, alignment.first - 4), alignment.last + 5);
}

function effectSum(pieces: readonly Piece[]): number {
  let sign = 0;
  for (const piece of pieces) sign += effectOf(piece.stem);
  const denied = pieces.some((piece) => piece.negation);
  return Math.sign(sign) * (denied ? -1 : 1);
}

function oppositesBetween(claim: readonly Piece[], near: readonly Piece[]): number {
  const stems = new Set(near.map((piece) => piece.stem));
  return claim.some(
    (piece) =>
      isPolar(piece.stem) &&
      !stems.has(piece.stem) &&
      near.some((other) => areOpposite(piece.stem, other.stem)),
  )
    ? 1
    : 0;
}

/** Share of the claim's neighbouring content words that stand near one another in the sentence too. */
function pairShare(claim: readonly Piece[], sentence: readonly Piece[]): number {
  const content = claim.filter((piece) => piece.content);
  const places = new Map<string, number>();
  for (const [i, piece] of sentence.entries()) places.set(piece.stem, i);
  let near = 0;
  for (let i = 1; i < content.length; i++) {
    const one = places.get(content[i - 1]?.stem ?? "");
    const other = places.get(content[i]?.stem ?? "");
    if (one !== undefined && other !== undefined && Math.abs(other - one) <= 4) near++;
  }
  return content.length < 2 ? 0 : near / (content.length - 1);
}

const TELLS =
  /\b(?:we (?:show|found|find|demonstrate|conclude|report|identif)|results|conclu|our (?:data|findings|results|study)|these (?:data|findings|results)|suggest|indicat|demonstrat|reveal|significant|associated|increas|decreas|reduc)/i;

function conclusionOf(source: PreparedSource, best: number): number {
  if (best < 0) return 0;
  const last = source.sentences.length - 1;
  return (TELLS.test(source.sentence(best)) ? 0.6 : 0) + (last > 0 ? (0.4 * best) / last : 0);
}

function numbersMet(claim: readonly Piece[], sentence: readonly Piece[]): number {
  const numbers = claim.filter((piece) => piece.number !== undefined);
  if (numbers.length === 0) return 0;
  return numbers.every((piece) => sentence.some((other) => other.stem === piece.stem)) ? 1 : 0;
}
