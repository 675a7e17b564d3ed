import { findAcronyms } from "./acronyms.ts";
import type { DocumentWords } from "./comparison.ts";
import { withoutLeadIn } from "./lead-ins.ts";
import { type Pieces, piecesOf } from "./pieces.ts";
import type { Span } from "./span.ts";
import { synonymsOf } from "./synonyms.ts";
import { stemsIn, tokenize } from "./tokens.ts";

/** A text that a claim is tested against. `sentences` are spans of `text`. */
export interface Source {
  title: string;
  text: string;
  sentences: Span[];
}

/** A source with what every claim asks of it worked out once. */
export interface PreparedSource extends Source {
  /** Stems of each sentence, in order, numbers and stop words included. */
  stems: string[][];
  titleStems: string[];
  document: DocumentWords;
  pieces(sentence: number): Pieces;
  readonly titlePieces: Pieces;
  /** The sentence as it is written. */
  sentence(i: number): string;
}

const prepared = new WeakMap<Source, PreparedSource>();

/** Takes a source apart, once for each object. */
export function prepareSource(source: Source): PreparedSource {
  const known = prepared.get(source);
  if (known !== undefined) return known;
  const sentence = (i: number) => {
    const span = source.sentences[i];
    return span === undefined ? "" : source.text.slice(span.start, span.end);
  };
  const stems = source.sentences.map((_, i) => stemsIn(sentence(i)));
  const titleStems = stemsIn(source.title);
  const cache: (Pieces | undefined)[] = [];
  let titlePieces: Pieces | undefined;
  let acronyms: Map<string, string[]> | undefined;
  const ready: PreparedSource = {
    ...source,
    stems,
    titleStems,
    document: {
      stems: new Set([...titleStems, ...stems.flat()]),
      titleStems: new Set(titleStems),
      get acronyms() {
        acronyms ??= findAcronyms(`${source.title}. ${source.text}`);
        return acronyms;
      },
    },
    sentence,
    pieces: (i) => (cache[i] ??= piecesOf(sentence(i))),
    get titlePieces() {
      titlePieces ??= piecesOf(source.title);
      return titlePieces;
    },
  };
  prepared.set(source, ready);
  return ready;
}

/** A claim taken apart: without its lead-in, and the stems that its words may be met by. */
export interface PreparedClaim {
  text: string;
  pieces: Pieces;
  /** Content pieces' weights. */
  weights: number[];
  /** Stem → content pieces it says, each with how well: the word itself 1, a synonym 0.7. */
  index: Map<string, Met[]>;
  /** The first six letters of longer stems → content pieces that share them: other parts of speech. */
  roots: Map<string, Met[]>;
}

/** A content piece of a claim that a word meets, and how well, 0 to 1. */
export interface Met {
  piece: number;
  quality: number;
}

export const ROOT_LETTERS = 6;

const claims = new Map<string, PreparedClaim>();

/** Takes a claim apart; the last hundred are kept. */
export function prepareClaim(text: string): PreparedClaim {
  const known = claims.get(text);
  if (known !== undefined) return known;
  const pieces = piecesOf(withoutLeadIn(text.trim()));
  const index: PreparedClaim["index"] = new Map();
  const roots: PreparedClaim["roots"] = new Map();
  const weights: number[] = [];
  const add = (map: Map<string, Met[]>, key: string, met: Met) =>
    map.set(key, [...(map.get(key) ?? []), met]);
  for (const piece of pieces.pieces) {
    if (!piece.content) continue;
    const at = weights.length;
    weights.push(piece.weight);
    const stem = piece.number === undefined ? piece.stem : stemOfNumber(piece.text);
    add(index, stem, { piece: at, quality: 1 });
    for (const synonym of synonymsOf(stem)) add(index, synonym, { piece: at, quality: 0.7 });
    if (stem.length >= ROOT_LETTERS) add(roots, stem.slice(0, ROOT_LETTERS), { piece: at, quality: 0.6 });
  }
  const ready = { text: text.trim(), pieces, weights, index, roots };
  if (claims.size >= 100) claims.clear();
  claims.set(text, ready);
  return ready;
}

/** The stem that a number stands under in a text: its digits, or the first of its words (“three weeks”). */
function stemOfNumber(written: string): string {
  const [first, ...others] = tokenize(written);
  return [first, ...others].find((token) => token?.kind === "number")?.stem ?? first?.stem ?? "";
}
