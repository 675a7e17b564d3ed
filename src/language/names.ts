import type { Span } from "./span.ts";
import { isStopWord } from "./stop-words.ts";

/** Something a text calls by name, with its place. */
export interface Name extends Span {
  text: string;
}

/** A piece of text that may be (part of) a name: a word with inner hyphens, dots that join, an ending in (), +, #. */
const PIECE =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‐‑/_+&.:][\p{L}\p{N}]+|['’](?!s\b)\p{L}+)*(?:\(\)|\+\+?(?!\w)|#(?!\w))?/gu;

/** Genus by its initial and species: E. coli. */
const SPECIES = /(?<![\p{L}\p{N}.])\p{Lu}\. \p{Ll}{4,}(?![\p{L}])/gu;

const QUOTED = /["“„«]([^"“”„«»\n]{2,80})["”“»]/gu;

/** Words that take a capital without naming what a work is about. */
const NOT_NAMES = new Set(
  `january february march april may june july august september october november december monday tuesday wednesday
  thursday friday saturday sunday figure fig table section appendix equation eq algorithm chapter ref refs background
  objective objectives methods method results result conclusion conclusions introduction discussion purpose aim aims
  abstract setting design participants keywords however moreover i ii iii iv vi vii viii ix xi xii`.split(
    /\s+/,
  ),
);

/** Words that titles in title case leave small. */
const SMALL_IN_TITLES = new Set(["using", "based", "via", "towards", "toward", "through", "beyond"]);

const ABBREVIATION = /^(?:[ie]\.[ge]|et\.al|vs|cf|p\.[msi]|a\.m|u\.s|ph\.d)$/iu;
const CONNECTORS = new Set(["of", "the", "for", "and", "de", "von", "van", "la", "du", "der"]);

interface Piece extends Name {
  kind: "strong" | "capital" | "plain";
  first: boolean;
}

/**
 * Names in a text, in order, without overlap: quoted phrases; words with inner capitals (mRNA), with letters and
 * digits (IL-6, p53, word2vec), or dotted (node.js); acronyms; capitalised words inside a sentence, joined where they stand
 * together (“New York”, “University of Oslo”). A capital that only begins a sentence is no name; in a text set all
 * in capitals or in title case capitals say nothing, and only the other marks count.
 */
export function findNames(text: string): Name[] {
  const quoted = [...text.matchAll(QUOTED)].flatMap((found) => {
    const words = found[1] ?? "";
    const start = found.index + 1;
    return /\p{L}/u.test(words) ? [{ text: words, start, end: start + words.length }] : [];
  });
  const species = [...text.matchAll(SPECIES)].map((found) => ({
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }));
  const whole = [...quoted, ...species];
  const pieces = classify(text);
  const named = joined(text, pieces).filter(
    (name) => !whole.some((other) => name.start < other.end && other.start < name.end),
  );
  return [...whole, ...named].sort((a, b) => a.start - b.start);
}

function classify(text: string): Piece[] {
  const words = [...text.matchAll(PIECE)].map((found) => ({ text: found[0], start: found.index }));
  const lettered = words.filter(
    (word) => /^\p{L}{3,}/u.test(word.text) && !isStopWord(word.text.toLowerCase()),
  );
  const raised = lettered.filter((word) => /^\p{Lu}/u.test(word.text)).length;
  const shouted = lettered.filter((word) => /^[\p{Lu}\d-]+$/u.test(word.text)).length;
  const isSmall = (word: string) => /^\p{Ll}+$/u.test(word) && !SMALL_IN_TITLES.has(word);
  const titled =
    /^\P{L}*\p{Lu}/u.test(text) &&
    lettered.length >= 4 &&
    raised / lettered.length > 0.7 &&
    !lettered.some((word) => isSmall(word.text));
  const allCapitals = lettered.length >= 4 && shouted / lettered.length > 0.6;
  return words.map(({ text: word, start }) => {
    const first = beginsSentence(text, start);
    return { text: word, start, end: start + word.length, first, kind: kindOf(word, titled, allCapitals) };
  });
}

function kindOf(word: string, titled: boolean, allCapitals: boolean): Piece["kind"] {
  const lower = word.toLowerCase();
  if (NOT_NAMES.has(lower) || ABBREVIATION.test(word) || /^\d/.test(word)) {
    return /^\d[-‐‑]?\p{Lu}{2,}$/u.test(word) ? "strong" : "plain";
  }
  if (/\p{L}\(\)$|\p{L}\.[a-z][a-z0-9]{0,3}$/u.test(word) && /\p{L}{2}/u.test(word.split(".")[0] ?? "")) {
    return "strong";
  }
  const parts = word.split(/[-‐‑/_.:]/u);
  const isStrong =
    parts.some((part) => /\p{Ll}\p{Lu}|\p{Lu}\p{Lu}\p{Ll}{2}/u.test(part)) ||
    parts.some((part) => /^\p{L}+\d+\p{L}?$/u.test(part) && (/\p{Lu}/u.test(part) || part.length <= 5)) ||
    /^\p{L}{2,}\d\p{Ll}{2,}$/u.test(word) ||
    (/\d/.test(word) && /\p{Lu}/u.test(word)) ||
    /\p{L}(?:\+\+?|#)$/u.test(word);
  if (isStrong && !(allCapitals && !/\d/.test(word))) return "strong";
  if (!allCapitals && parts.some((part) => /^\p{Lu}{2,}s?$/u.test(part))) return "strong";
  if (/^\p{Lu}$/u.test(word) || isStopWord(lower) || titled || allCapitals) return "plain";
  return /^\p{Lu}/u.test(word) ? "capital" : "plain";
}

function beginsSentence(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start).replace(/["'“”‘’([]+$/u, "");
  return before.trim() === "" || /(?:[.!?:;]\s+|\n\s*)$/u.test(before);
}

/** Neighbouring capitalised words are one name; a strong piece takes a following number or size: Name 2, Name 4090. */
function joined(text: string, pieces: Piece[]): Name[] {
  const names: Name[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece === undefined || piece.kind === "plain") continue;
    let last = i;
    for (let next = i + 1; next < pieces.length; next++) {
      const ahead = pieces[next];
      const behind = pieces[next - 1];
      if (ahead === undefined || behind === undefined || !touches(text, behind, ahead)) break;
      if (ahead.kind === "capital" && !ahead.first && pieces[last]?.kind !== "strong") last = next;
      else if (ahead.kind === "capital" && last === i && isAcronym(piece)) last = next;
      else if (ahead.kind === "strong" && isAcronym(ahead) && pieces[last]?.kind === "capital") last = next;
      else if (last === next - 1 && isVersion(text, ahead)) last = next;
      else if (!(CONNECTORS.has(ahead.text) && ahead.text === "of" && piece.kind === "capital")) break;
    }
    const lone = last === i && piece.kind === "capital" && piece.first;
    const end = pieces[last]?.end ?? piece.end;
    if (!lone) names.push({ text: text.slice(piece.start, end), start: piece.start, end });
    i = last;
  }
  return names;
}

function touches(text: string, behind: Piece, ahead: Piece): boolean {
  return text.slice(behind.end, ahead.start) === " ";
}

function isAcronym(piece: Piece): boolean {
  return /^\p{Lu}{2,}$/u.test(piece.text);
}

function isVersion(text: string, piece: Piece): boolean {
  if (
    !/^(?:\d{1,2}(?:\.\d)?|\d{4}|\d+(?:\.\d)?[BMK])$/u.test(piece.text) ||
    /^(?:19|20)\d\d$/.test(piece.text)
  )
    return false;
  return !/^(?:[-%]|\s(?:times|x|bits?|%|percent|of|to|and|or|more)\b|\s[a-z]+s\b)/u.test(
    text.slice(piece.end, piece.end + 16),
  );
}
