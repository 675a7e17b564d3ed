import { plainAmount, readAmount } from "../../../language/amount.ts";
import { findNumbers } from "../../../language/numbers.ts";
import type { Span } from "../../../language/span.ts";

const BOUND_BEFORE =
  /(?:\b(?:at least|at most|more than|less than|fewer than|no more than|no less than|over|above|below|under|up to)|[≥≤<>])\s*$/i;
const BOUND_BEHIND =
  /^\s+(?:or|and) (?:more|higher|above|over|older|longer|greater|larger|fewer|less|lower|below|under|younger|shorter|smaller)(?![\p{L}\p{N}])/iu;
const OF_AGE = /^[\s-]?(?:olds?|of age)(?![\p{L}\p{N}])/iu;

/** “in the last 10 years” says when, not how much. */
const WHEN = /\b(?:last|past|next|recent|coming|first)\s+$/i;

/** Where a question states amounts with their units, each with the words that make it a bound: “over 65 years”, “4 bits or fewer”. */
export function findAmounts(question: string): Span[] {
  return findNumbers(question).flatMap((number) => {
    const left = question.slice(0, number.start);
    if (number.kind !== "amount" || number.unit === "" || WHEN.test(left)) return [];
    const right = question.slice(number.end);
    const behind = (BOUND_BEHIND.exec(right) ?? OF_AGE.exec(right))?.[0] ?? "";
    const before = BOUND_BEFORE.exec(left)?.[0] ?? "";
    const span = { start: number.start - before.length, end: number.end + behind.length };
    const isAmount = readAmount(question.slice(span.start, span.end)) !== undefined;
    return isAmount
      ? [span]
      : readAmount(question.slice(number.start, number.end)) === undefined
        ? []
        : [{ start: number.start, end: number.end }];
  });
}

const NUMBER_WORDS = [
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** Spellings by which an amount is searched for: “4 bits”, “4-bit”, “4bit”, “four bits”. None for a phrase that is no amount. */
export function amountSpellings(label: string): string[] {
  if (readAmount(label) === undefined) return [];
  const plain = plainAmount(label);
  const [, number = "", unit = ""] = /^(\S*?\d[\d.,]*|\p{L}+)[\s-]*(.*)$/u.exec(plain) ?? [];
  if (unit === "" || /\s/.test(unit)) return [plain];
  const isWord = /^\p{L}{3,}$/u.test(unit);
  const one = isWord && unit.endsWith("s") ? unit.slice(0, -1) : unit;
  const many = isWord ? `${one}s` : unit;
  const word = /^\d+$/.test(number) ? NUMBER_WORDS[Number(number) - 1] : undefined;
  const spelled = [`${number} ${many}`, `${number}-${one}`, `${number} ${one}`, `${number}${one}`];
  const inWords = word === undefined || !isWord ? [] : [`${word} ${many}`, `${word}-${one}`];
  return [...new Set([plain, ...spelled, ...inWords])];
}
