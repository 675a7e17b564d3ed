import { type Alignment, align, type Gap } from "./align.ts";
import { areOpposite } from "./antonyms.ts";
import { shareRoot } from "./derivation.ts";
import { isLeadIn } from "./lead-ins.ts";
import type { Piece, Pieces } from "./pieces.ts";
import { isCommonWord } from "./rarity.ts";

/** What a document says as a whole, for the words of a claim that its sentence does not have. */
export interface DocumentWords {
  stems: ReadonlySet<string>;
  titleStems: ReadonlySet<string>;
  acronyms: ReadonlyMap<string, readonly string[]>;
}

/** A claim laid beside a sentence. */
export interface Comparison {
  claim: Pieces;
  source: Pieces;
  alignment: Alignment;
  document: DocumentWords;
  /** For each claim piece: said by the sentence, in place or elsewhere in it. */
  explained: boolean[];
  /** Content of the claim that stands where the sentence has other content of its own. */
  substitutions: Gap[];
  /** Content of the claim that stands where the sentence has nothing. */
  insertions: number[];
  /** Share of the claim's content that the sentence explains, by weight. */
  coverage: number;
  /** So much is in order that a difference is an alteration rather than another way to say it. */
  nearVerbatim: boolean;
}

const SELF =
  /^(?:we|our|ours|us|it|its|this|these|the|they|their|proposed|method|model|approach|system|framework|algorithm|technique|architecture|tool|dataset|corpus|benchmark|present|novel|new)$/;

/** Lays a claim beside a sentence of a document. */
export function compare(claim: Pieces, source: Pieces, document: DocumentWords): Comparison {
  const alignment = align(claim.pieces, source.pieces);
  const explained = claim.pieces.map(
    (piece, i) => alignment.to[i] !== -1 || alignment.moved.has(i) || !piece.content,
  );
  explainCompounds(claim.pieces, source.pieces, explained);
  explainAcronyms(claim.pieces, source.pieces, alignment, document, explained);
  explainDerivations(claim.pieces, source.pieces, alignment, explained);
  const substitutions: Gap[] = [];
  const insertions: number[] = [];
  for (const gap of alignment.gaps) {
    const inserted = gap.claim.filter((i) => explained[i] === false);
    if (inserted.length === 0) continue;
    const there = gap.claim[0] === 0 ? afterReport(gap.source, source) : gap.source;
    const instead = there.filter((j) => isFree(source.pieces, alignment, j));
    const own = there.some((j) => SELF.test(source.pieces[j]?.lower ?? ""));
    const names = inserted.every((i) => document.titleStems.has(claim.pieces[i]?.stem ?? ""));
    if (own && names && instead.every((j) => SELF.test(source.pieces[j]?.lower ?? ""))) {
      for (const i of inserted) explained[i] = true;
    } else if (instead.length > 0 && isInside(gap, alignment, claim.pieces.length))
      substitutions.push({ claim: inserted, source: instead });
    else insertions.push(...inserted);
  }
  const { coverage, inOrder } = measure(claim.pieces, alignment, explained);
  return {
    claim,
    source,
    alignment,
    document,
    explained,
    substitutions,
    insertions,
    coverage,
    nearVerbatim: coverage >= 0.6 && inOrder >= 0.55,
  };
}

/** At a sentence's head, what comes after the words that only report: “We also show that these” → “these”. */
function afterReport(indices: readonly number[], { text, pieces }: Pieces): number[] {
  const that = indices.findLastIndex((j) => pieces[j]?.lower === "that");
  const end = pieces[indices[that] ?? -1]?.end;
  return end !== undefined && isLeadIn(text.slice(0, end)) ? indices.slice(that + 1) : [...indices];
}

/** A stretch before the first or after the last aligned piece holds the sentence's whole rest; only what is next to it stands in its place. */
function isInside(gap: Gap, alignment: Alignment, claimLength: number): boolean {
  const atStart = gap.claim[0] === 0;
  const atEnd = gap.claim.at(-1) === claimLength - 1;
  return gap.source.length <= 6 || !(atStart || atEnd) || alignment.last < 0;
}

function isFree(pieces: readonly Piece[], alignment: Alignment, j: number): boolean {
  return pieces[j]?.content === true && alignment.from[j] === -1;
}

function measure(
  pieces: readonly Piece[],
  alignment: Alignment,
  explained: readonly boolean[],
): { coverage: number; inOrder: number } {
  let all = 0;
  let said = 0;
  let ordered = 0;
  pieces.forEach((piece, i) => {
    if (!piece.content) return;
    all += piece.weight;
    if (explained[i]) said += piece.weight;
    if (alignment.to[i] !== -1) ordered += piece.weight;
  });
  return all === 0 ? { coverage: 0, inOrder: 0 } : { coverage: said / all, inOrder: ordered / all };
}

/** “data set” and “dataset”, “IL 6” and “IL-6”. */
function explainCompounds(claim: readonly Piece[], source: readonly Piece[], explained: boolean[]): void {
  claim.forEach((piece, i) => {
    if (explained[i]) return;
    if (source.some((one, j) => isJoined(piece, one, source[j + 1]))) explained[i] = true;
    for (const [at, one, next] of [
      [i - 1, claim[i - 1], piece],
      [i, piece, claim[i + 1]],
    ] as const)
      if (one && source.some((whole) => isJoined(whole, one, next))) explained[at] = explained[at + 1] = true;
  });
}

/** Whether a word is two others in one. Words of content only: grammar makes no compound (“in direct”, “indirect”). */
function isJoined(whole: Piece, one: Piece, next: Piece | undefined): boolean {
  if (next === undefined || !whole.content || !one.content || !next.content) return false;
  return whole.bare.length === one.bare.length + next.bare.length && whole.bare === `${one.bare}${next.bare}`;
}

/** A short form for the long one that the sentence has in its place, or the other way about. */
function explainAcronyms(
  claim: readonly Piece[],
  source: readonly Piece[],
  { from }: Alignment,
  document: DocumentWords,
  explained: boolean[],
): void {
  if (!explained.includes(false) || document.acronyms.size === 0) return;
  for (const [short, long] of document.acronyms) {
    const spelled = runOf(source, long);
    const longInPlace = spelled >= 0 && long.some((_, k) => from[spelled + k] === -1);
    const shortInPlace = source.some((piece, j) => piece.stem === short && from[j] === -1);
    const run = shortInPlace ? runOf(claim, long) : -1;
    claim.forEach((piece, i) => {
      if (longInPlace && piece.stem === short) explained[i] = true;
      if (run >= 0 && i >= run && i < run + long.length) explained[i] = true;
    });
  }
}

/** Where some stems stand in a row, or -1. */
function runOf(pieces: readonly Piece[], stems: readonly string[]): number {
  return pieces.findIndex((_, i) => stems.every((stem, k) => pieces[i + k]?.stem === stem));
}

function explainDerivations(
  claim: readonly Piece[],
  source: readonly Piece[],
  alignment: Alignment,
  explained: boolean[],
): void {
  if (!explained.includes(false)) return;
  const free = source.filter((piece, j) => alignment.from[j] === -1 && piece.content);
  claim.forEach((piece, i) => {
    if (explained[i] || piece.number !== undefined) return;
    explained[i] = free.some(
      (other) => shareRoot(piece.stem, other.stem) && !areOpposite(piece.stem, other.stem),
    );
  });
}

/** Whether a piece names something particular: a name, or a word that is not the common property of all fields. */
export function namesThing(piece: Piece): boolean {
  return piece.number === undefined && piece.content && (piece.named || !isCommonWord(piece.stem));
}

/** The words of some pieces, as a conflict shows them. */
export function wordsOf(pieces: readonly Piece[], indices: readonly number[]): string {
  return indices.map((i) => pieces[i]?.text ?? "").join(" ");
}
