import type { Qualifier } from "../model/quantity.ts";
import { sureness } from "./hedge-words.ts";
import { isNegation } from "./negation-words.ts";
import { normalise } from "./normalise.ts";
import { NUMBER_WORDS } from "./number-words.ts";
import { findNumbers, type WrittenNumber } from "./numbers.ts";
import { qualifierOf } from "./qualifier-words.ts";
import { shareOf } from "./quantifier-words.ts";
import { isCommonWord, rarityOf } from "./rarity.ts";
import type { Span } from "./span.ts";
import { isStopWord } from "./stop-words.ts";
import { type Token, tokenize } from "./tokens.ts";

/** A word, or a number with its unit, and what it may do to a sentence. Offsets are of the normalised text. */
export interface Piece extends Span {
  text: string;
  lower: string;
  stem: string;
  /** The word without what joins or pluralises it: “data-sets” and “dataset” are one. */
  bare: string;
  /** Says something of the subject; grammar, negation, hedge and quantifier words do not. */
  content: boolean;
  weight: number;
  /** Names a particular thing: capitals inside a sentence, digits, mixed case. */
  named: boolean;
  bracketed: boolean;
  negation: boolean;
  sureness: 1 | 2 | 3 | undefined;
  share: number | undefined;
  number: (WrittenNumber & { qualifier: Qualifier }) | undefined;
}

/** A sentence taken apart. `text` is its normalised form. */
export interface Pieces {
  text: string;
  pieces: Piece[];
}

/** Words that leave open whether it comes to what follows “to” or “that”, and say nothing of the kind elsewhere. */
const HEDGE_ONLY_BEFORE_TO =
  /^(?:believed|thought|proposed|assumed|expected|supposed|anticipated|propose|able|plan(?:s|ned)?|intend(?:s|ed)?|aim(?:s|ed)?|hope[sd]?|seeks?|sought|try|trie[sd]|attempt(?:s|ed)?|want(?:s|ed)?|wish(?:es|ed)?|designed|meant|scheduled|remain(?:s|ed)?)$/;

/** Takes a sentence apart. */
export function piecesOf(sentence: string): Pieces {
  const { text } = normalise(sentence);
  const tokens = tokenize(text);
  const numbers = /\d/.test(text) || HAS_NUMBER_WORD.test(text) ? findNumbers(text) : [];
  const pieces: Piece[] = [];
  let nextNumber = 0;
  let depth = 0;
  let seen = 0;
  let first = true;
  for (const token of tokens) {
    for (; seen < token.start; seen++) {
      const letter = text[seen];
      if (letter === "(" || letter === "[") depth++;
      else if ((letter === ")" || letter === "]") && depth > 0) depth--;
    }
    while (numbers[nextNumber] !== undefined && (numbers[nextNumber]?.end ?? 0) <= token.start) nextNumber++;
    const number = numbers[nextNumber];
    if (number !== undefined && token.start >= number.start && token.start < number.end) {
      if (pieces.at(-1)?.number?.start !== number.start) pieces.push(numberPiece(text, number, depth > 0));
    } else {
      pieces.push(wordPiece(text, token, tokens, depth > 0, first));
    }
    first = false;
  }
  return { text, pieces };
}

const HAS_NUMBER_WORD =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozen)\b/i;

function numberPiece(text: string, number: WrittenNumber, bracketed: boolean): Piece {
  const qualifier = qualifierOf(
    text.slice(Math.max(0, number.start - 80), number.start),
    text.slice(number.end, number.end + 40),
    number.unit,
  );
  const written = text.slice(number.start, number.end);
  return {
    start: number.start,
    end: number.end,
    text: written,
    lower: written.toLowerCase(),
    stem: `#${number.value}${number.upper === undefined ? "" : `..${number.upper}`}`,
    bare: bareOf(written.toLowerCase()),
    content: true,
    weight: 5,
    named: false,
    bracketed,
    negation: false,
    sureness: undefined,
    share: undefined,
    number: { ...number, qualifier },
  };
}

function wordPiece(text: string, token: Token, tokens: Token[], bracketed: boolean, first: boolean): Piece {
  const { start, end, text: written, lower, stem } = token;
  const sense = senseOf(lower);
  const acronym =
    written.length <= 3 &&
    ((/^(?:NO|ALL|[B-HJ-Z])$/.test(written) && /[a-z]{3}/.test(text)) ||
      (written === "I" && isNumeral(text, start, end)));
  const bound = (sense.negation || sense.share !== undefined) && isBound(text, start, end);
  const negation =
    (sense.contrast !== undefined && text.startsWith(sense.contrast, end)) ||
    (!acronym && sense.negation && !NO_DENIAL_BEFORE.test(text.slice(end, end + 12)) && !bound);
  const grammar = !acronym && (sense.stop || negation || bound);
  return {
    start,
    end,
    text: written,
    lower,
    stem,
    bare: sense.bare,
    content: !grammar,
    weight: grammar ? 0.4 : token.kind === "number" ? 5 : rarityOf(stem),
    named: !grammar && isNamed(written, stem, first, tokens.length),
    bracketed,
    negation,
    sureness:
      sense.beforeTo && !/^ (?:to|that)\b/.test(text.slice(end, end + 12)) ? undefined : sense.sureness,
    share: acronym || bound ? undefined : sense.share,
    number: undefined,
  };
}

/** What a word may do to a sentence, whatever stands around it. */
interface Sense {
  bare: string;
  negation: boolean;
  /** What must follow for the word to deny: “rather than”, “yet to”. */
  contrast: string | undefined;
  stop: boolean;
  sureness: 1 | 2 | 3 | undefined;
  beforeTo: boolean;
  share: number | undefined;
}

const NO_DENIAL_BEFORE = /^ (?:only|merely|just|simply|least|less than)\b/;
const CONTRASTS = new Map([
  ["rather", " than "],
  ["instead", " of "],
  ["yet", " to "],
]);
const senses = new Map<string, Sense>();

function senseOf(lower: string): Sense {
  const known = senses.get(lower);
  if (known !== undefined) return known;
  const sense: Sense = {
    bare: bareOf(lower),
    negation: isNegation(lower),
    contrast: CONTRASTS.get(lower),
    stop: isStopWord(lower) || lower === "like",
    sureness: sureness(lower),
    beforeTo: HEDGE_ONLY_BEFORE_TO.test(lower),
    share: shareOf(lower),
  };
  if (senses.size >= MOST_SENSES) senses.clear();
  senses.set(lower, sense);
  return sense;
}

const MOST_SENSES = 20_000;

function bareOf(lower: string): string {
  return lower.replace(/[^\p{L}\p{N}]/gu, "").replace(/(?<=..)s$/, "");
}

const BOUND_BEFORE = new RegExp(
  `^(?: (?:more|fewer|less|greater|higher|lower|larger|smaller|later|earlier|longer|shorter|older|younger))?(?: than)?(?: an?)? (?:[$€£]?\\d|(?:${NUMBER_WORDS})\\b)`,
  "i",
);

/** Whether a word only bounds the number behind it, as its qualifier says: “at most 5”, “no more than 5”, “nearly five”. */
function isBound(text: string, start: number, end: number): boolean {
  const rest = text.slice(end, end + 40);
  const word = text.slice(start, end).toLowerCase();
  const isPart =
    /^ (?:\S+ )?than\b/.test(rest) ||
    word === "nearly" ||
    word === "almost" ||
    (/^(?:most|least)$/.test(word) && /\bat $/i.test(text.slice(Math.max(0, start - 4), start)));
  return isPart && BOUND_BEFORE.test(rest);
}

/** “I” that counts (“grade I”, “I/IV”), and is no person: it stands right after a word of content, or beside a stroke. */
function isNumeral(text: string, start: number, end: number): boolean {
  if (/[-/]/.test(text[end] ?? "") || /[-/]/.test(text[start - 1] ?? "")) return true;
  const before = /(\p{L}{3,}) $/u.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  return before !== undefined && !isStopWord(before.toLowerCase());
}

function isNamed(written: string, stem: string, first: boolean, words: number): boolean {
  if (/\d/.test(written)) return /\p{L}/u.test(written);
  if (!/\p{Lu}/u.test(written)) return false;
  if (/\p{Ll}.*\p{Lu}/u.test(written)) return true;
  if (/^\p{Lu}{2,}$/u.test(written)) return !isCommonWord(stem) || words < 3;
  return !first || !isCommonWord(stem);
}
