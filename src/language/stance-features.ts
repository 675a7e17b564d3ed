import { type Alignment, align } from "./align.ts";
import type { Coverage } from "./coverage.ts";
import { effectOf } from "./effect-words.ts";
import type { Grade } from "./grade.ts";
import type { Piece } from "./pieces.ts";
import type { PreparedClaim, PreparedSource } from "./prepare.ts";
import type { Telling } from "./rationale.ts";
import { type Turn, turnsOf } from "./turns.ts";

/** What tells support from contradiction where a text bears on a claim; the order is that of the coefficients. */
export const STANCE_FEATURES = [
  "claim denies or lessens",
  "close",
  "direction shared",
  "opposite in its place",
  "denial differs",
  "effect differs",
  "numbers differ",
  "heaviest missing",
  "own words in text",
  "telling sentence",
  "effects opposed in place",
  "effects shared in place",
  "direction unexplained",
] as const;

/** A sentence that evidence may rest on, beside the claim. */
interface Beside {
  /** How much it counts of all that is looked at. */
  weight: number;
  alignment: Alignment;
  pieces: readonly Piece[];
}

const MOST = 3;
const LEAST_OF_BEST = 0.25;
/** A title that has so much of the claim is looked at too, at this share of the weight of the sentences. */
const LEAST_OF_TITLE = 0.3;
const TITLE_WEIGHT = 0.3;

/** The figures of {@link STANCE_FEATURES}: over the title and the sentences that evidence most likely rests on, each by its likelihood. */
export function stanceFeaturesOf(
  claim: PreparedClaim,
  source: PreparedSource,
  coverage: Coverage,
  telling: readonly Telling[],
  grades: readonly { sentence: number; grade: Grade }[],
): number[] {
  const said = claim.pieces.pieces;
  const beside = besideOf(said, source, coverage, telling, grades);
  const total = beside.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const turns = beside.map(({ weight, ...each }) => ({ share: weight / total, turn: turnsOf(said, each) }));
  const over = (figure: keyof Turn) => turns.reduce((sum, { share, turn }) => sum + share * turn[figure], 0);
  const top = grades[0]?.grade;
  const kinds = new Set(top?.conflicts.map(({ kind }) => kind));
  const missing = claim.weights.map((weight, k) => weight * (1 - (coverage.allMet[k] ?? 0)));
  const own = claim.weights.flatMap((weight, k) => (weight >= 6 ? [k] : []));
  return [
    said.some((piece) => piece.negation || effectOf(piece.stem) < 0) ? 1 : 0,
    grades.some(({ grade }) => grade.tier !== "related") ? 1 : 0,
    over("shared"),
    over("opposite"),
    over("denial"),
    over("effect"),
    kinds.has("number") || kinds.has("unit") ? 1 : 0,
    Math.max(0, ...missing) / 6.5,
    own.length === 0 ? 0.5 : own.filter((k) => (coverage.allMet[k] ?? 0) > 0.5).length / own.length,
    telling[0]?.chance ?? 0,
    over("opposed"),
    over("alike"),
    over("unsaid"),
  ];
}

/** The sentences that evidence most likely rests on, and the title where it has some of the claim. */
function besideOf(
  said: readonly Piece[],
  source: PreparedSource,
  coverage: Coverage,
  telling: readonly Telling[],
  grades: readonly { sentence: number; grade: Grade }[],
): Beside[] {
  const most = telling[0]?.chance ?? 0;
  const looked = telling.slice(0, MOST).filter(({ chance }) => chance > LEAST_OF_BEST * most);
  const beside = looked.map(({ chance, sentence }): Beside => {
    const graded = grades.find((each) => each.sentence === sentence)?.grade.comparison;
    const pieces = graded?.source.pieces ?? source.pieces(sentence).pieces;
    return { weight: chance, alignment: graded?.alignment ?? align(said, pieces), pieces };
  });
  if (coverage.title > LEAST_OF_TITLE) {
    const { pieces } = source.titlePieces;
    const all = looked.reduce((sum, { chance }) => sum + chance, 0);
    const weight = TITLE_WEIGHT * coverage.title * all;
    beside.push({ weight, alignment: align(said, pieces), pieces });
  }
  return beside;
}
