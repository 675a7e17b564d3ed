import type { Coverage } from "./coverage.ts";
import type { Grade } from "./grade.ts";
import type { Piece } from "./pieces.ts";
import type { PreparedClaim, PreparedSource } from "./prepare.ts";
import type { Telling } from "./rationale.ts";

/** What the model of evidence looks at: whether a text bears on a claim; the order is that of its coefficients. */
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
  "conflicts",
  "close",
  "repeated",
  "first word",
  "first telling word",
  "telling sentences",
] as const;

/** A word that stands in so many sentences is what a text is about. */
const OFTEN = 4;

/** A word of a claim that tells something of its subject weighs so much. */
const TELLING = 4;
/** Evidence seldom rests on more sentences. */
const MOST_SENTENCES = 3;

/** The figures of {@link FEATURES} for a claim and a text; all finite, most between 0 and 1. */
export function featuresOf(
  claim: PreparedClaim,
  source: PreparedSource,
  coverage: Coverage,
  grades: readonly Grade[],
  telling: readonly Telling[],
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
  const kinds = new Set(top?.conflicts.map((conflict) => conflict.kind) ?? []);
  const firstTelling = claim.weights.findIndex((weight) => weight >= TELLING);
  const sentences = telling.reduce((sum, { chance }) => sum + chance, 0);
  const repeated = claim.weights.map((weight, k) => {
    const sentences = coverage.met.filter((met) => (met[k] ?? 0) > 0.5).length;
    return weight * Math.min(1, sentences / OFTEN);
  });
  return [
    coverage.sentences[best] ?? 0,
    coverage.sentences[second] ?? 0,
    coverage.all,
    coverage.title,
    two.reduce((sum, quality, k) => sum + quality * (claim.weights[k] ?? 0), 0) / total,
    ownIn(coverage.allMet),
    ownIn(bestMet),
    pairShare(claim.pieces.pieces, top?.comparison.source.pieces ?? []),
    Math.min(1, claim.weights.length / 15),
    Math.max(0, ...missing) / 6.5,
    conclusionOf(source, best),
    Math.min(3, kinds.size) / 3,
    grades.some((each) => each.tier !== "related") ? 1 : 0,
    repeated.reduce((sum, weight) => sum + weight, 0) / total,
    coverage.allMet[0] ?? 0,
    coverage.allMet[firstTelling] ?? 0.5,
    Math.min(MOST_SENTENCES, sentences) / MOST_SENTENCES,
  ];
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
