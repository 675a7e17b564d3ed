import { NUMBER_WORDS, scaleOf, valueOfWords } from "./number-words.ts";
import type { Span } from "./span.ts";
import { unitAfter, unitBefore } from "./units.ts";

/** A number as it stands in a text. The span takes its unit in. */
export interface WrittenNumber extends Span {
  value: number;
  upper?: number;
  /** What follows a ±. */
  spread?: number;
  unit: string;
  /** `label` numbers a thing (type 2, Fig. 3, [12]); `year` is a date; `ordinal` a place in a row. */
  kind: "amount" | "label" | "year" | "ordinal";
  /** Where the digits end and the unit begins. */
  unitStart: number;
}

const DIGITS = "(?:\\d{1,3}(?:[,\\u00a0\\u2009\\u202f]\\d{3})+(?!\\d)|\\d+)(?:[.·]\\d+)?|[.·]\\d+";
const POWER =
  "(?:\\s?[x×·*⋅]\\s?10(?:\\^|\\*\\*)?\\s?[(]?([-−–+]?\\d{1,3})[)]?(?![\\d.%])|e([-+]?\\d{1,2})\\b|\\^[(]?([-−–]?\\d{1,2})[)]?)";
const ONE = `(?:(${DIGITS})${POWER}?|\\b(${NUMBER_WORDS})\\b(?!-?year-olds?))`;
const NUMBER = new RegExp(ONE, "giu");
const NEXT = new RegExp(`^(?:${ONE})`, "iu");
const SCALE =
  /^(?:\s?(hundred|thousand|million|billion|trillion|bn|mn)(?![\p{L}])|([kKMBT])(?![\p{L}\p{N}]))/u;
const LABELS =
  /(?:\b(?:fig(?:ure|s)?|tab(?:le)?|sec(?:tion)?|eq(?:uation|n)?|ref(?:erence)?s?|chapter|appendix|types?|phases?|stages?|grades?|class|group|arm|step|level|version|chromosomes?|task|experiment|study|day|week|step|track|subtask|question|part|no|number|isbn|doi|vol|pp?|page|line|algorithm|theorem|lemma|equation|layer|interleukin|caspase|vitamin|complex|factor|serotype|genotype|hpv|hiv)\.?\s*#?|#|@)$/i;
const DATE_BEFORE =
  /\b(?:in|since|until|till|by|year|years|from|before|after|during|between|and|to|through|of|early|late|mid|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|autumn|winter|conll|wmt|semeval)[\s-]*(?:\d{1,2},\s*)?$/i;

/** Every number of a text in digits or words, ranges joined, with the unit after it. Digits inside a name (IL-6, p53) are none. */
export function findNumbers(text: string): WrittenNumber[] {
  const numbers: WrittenNumber[] = [];
  NUMBER.lastIndex = 0;
  let past = 0;
  for (const found of text.matchAll(NUMBER)) {
    if (found.index < past) continue;
    const number = readNumber(text, found);
    if (number === undefined) {
      past = found.index + found[0].length;
      continue;
    }
    numbers.push(number);
    past = number.end;
  }
  return numbers;
}

function readNumber(text: string, found: RegExpExecArray): WrittenNumber | undefined {
  const left = text.slice(Math.max(0, found.index - 40), found.index);
  if (
    found[1] !== undefined &&
    /[\p{L}_]$|\p{L}[-–/]$|[\p{L}\d]\.$/u.test(left) &&
    !/\b(?:mid|early|late|top|pre|post|sub|the|a|of|to)-$/i.test(left)
  )
    return undefined;
  if (
    found[1] === undefined &&
    /^one$/i.test(found[0]) &&
    !/^[\s-]*(?:third|quarter|half|in\b|of (?:every|\d)|hundred|thousand|million|year|month|week|day|hour|minute|fold)/i.test(
      text.slice(found.index + 3, found.index + 16),
    ) &&
    unitAfter(text.slice(found.index + 3)) === undefined
  )
    return undefined;
  const single = valued(text, found.index, found);
  if (single === undefined) return undefined;
  let { value, end } = single;
  const start = signStart(text, found.index, left, single.value);
  if (start < found.index && /[-−–]/.test(text[start] ?? "")) value = -value;
  const after = text.slice(end, end + 24);
  const ordinal = /^(?:st|nd|rd|th)\b/.exec(after);
  if (ordinal !== null) return { start, end: end + 2, value, unit: "", kind: "ordinal", unitStart: end };
  if (
    /^[-–]?[A-Za-z]*\d*[A-Z]\w*/.test(after) &&
    !/^[\s-]/.test(after) &&
    unitAfter(after) === undefined &&
    found[1] !== undefined
  )
    return undefined;
  const firstUnit = unitAfter(text.slice(end));
  const spread = /^\s*(?:±|\+\s?\/\s?[-−–])\s*/.exec(
    text.slice(end + (firstUnit?.unit === "%" ? firstUnit.length : 0)),
  );
  let spreadValue: number | undefined;
  let upper: number | undefined;
  if (spread !== null) {
    const at = end + (firstUnit?.unit === "%" ? firstUnit.length : 0) + spread[0].length;
    const other = next(text, at);
    if (other !== undefined) {
      spreadValue = other.value;
      end = other.end;
    }
  } else {
    const skip = firstUnit?.unit === "%" || firstUnit?.unit === "x" ? firstUnit.length : 0;
    const joint = /^(?:\s?[-−–—]{1,2}\s?|\s+to\s+|\s+and\s+|\s*,\s*)(?=[\d.·]|[a-z])/i.exec(
      text.slice(end + skip),
    );
    const other = joint === null ? undefined : next(text, end + skip + joint[0].length);
    if (joint !== null && other !== undefined && isRange(joint[0], left, value, other.value)) {
      upper = other.value;
      if (single.scale === 1 && other.scale > 1 && value < other.value) value *= other.scale;
      end = other.end;
    }
  }
  const unitStart = end;
  const unit = unitAfter(text.slice(end)) ?? undefined;
  const prefix = unitBefore(left);
  const kind = kindOf(text, found, left, value, unit?.unit, start);
  return {
    start: prefix === undefined ? start : start - 1,
    end: end + (kind === "year" ? 0 : (unit?.length ?? 0)),
    value,
    ...(upper === undefined ? {} : { upper }),
    ...(spreadValue === undefined ? {} : { spread: spreadValue }),
    unit: kind === "year" ? "" : (prefix ?? unit?.unit ?? ""),
    kind,
    unitStart,
  };
}

function valued(
  text: string,
  at: number,
  found: RegExpExecArray,
): { value: number; end: number; scale: number } | undefined {
  const [whole, digits, power, exponent, raised, words] = found;
  let value: number | undefined;
  if (digits !== undefined) {
    value = Number(digits.replace(/[,\u00a0\u2009\u202f]/g, "").replace("·", "."));
    const tens = power ?? exponent;
    if (raised !== undefined) value **= Number(raised.replace(/[−–]/, "-"));
    if (tens !== undefined) value = Number(`${value}e${Number(tens.replace(/[−–]/, "-"))}`);
  } else if (words !== undefined) value = valueOfWords(words);
  if (value === undefined || !Number.isFinite(value)) return undefined;
  let end = at + whole.length;
  const scaled = SCALE.exec(text.slice(end, end + 12));
  const scale = scaled === null ? undefined : scaleOf(scaled[1] ?? scaled[2] ?? "");
  if (scaled !== null && scale !== undefined) {
    value *= scale;
    end += scaled[0].length;
  }
  return { value, end, scale: scale ?? 1 };
}

function next(text: string, at: number): { value: number; end: number; scale: number } | undefined {
  const found = NEXT.exec(text.slice(at, at + 40));
  return found === null ? undefined : valued(text, at, found);
}

function isRange(joint: string, left: string, value: number, other: number): boolean {
  if (/[-−–—]/.test(joint)) return other > value;
  if (/and/i.test(joint)) return /\bbetween\s+(?:\D{0,12}\s)?$/i.test(left) && other > value;
  if (/,/.test(joint)) return /(?:CI|confidence interval|IQR|range)\W*$/i.test(left) && other > value;
  return other > value && !/\bfrom\s+\D{0,8}$/i.test(left.replace(/\brang(?:ed|es|ing)? from\s+$/i, ""));
}

/** Where a sign before the digits begins: a minus after a space, bracket or equals sign, no hyphen or dash between words. */
function signStart(text: string, at: number, left: string, value: number): number {
  return value !== 0 &&
    /(?:^|[\s(=<>[,])[-−–+]$/.test(left) &&
    !/[\d%]\s[-−–]$/.test(left) &&
    text[at - 1] !== "–"
    ? at - 1
    : at;
}

/** The number of a make, as in “an RTX 3070 card”: bare digits after a name in capitals that an article leads in, or that nothing counted follows. */
function isModelNumber(digits: string, left: string, right: string): boolean {
  const name = /(?:^|\s)(\p{Lu}{2,}[\p{L}]*)[\s-]$/u.exec(left);
  if (name === null || !/^[1-9]\d{2,4}$/.test(digits) || MEASURES.test(name[1] ?? "")) return false;
  const led = /\b(?:an?|the|one|single|each)\s+(?:\p{Lu}[\p{L}-]*\s+){0,2}$/iu.test(
    left.slice(0, name.index + 1),
  );
  return (
    led ||
    /^(?:\s*(?:[^\s\p{L}]|$)|\s+(?:\p{Lu}|(?:and|or|with|is|was|has|gpu|cpu|card|machine|device|chip|board|server)\b))/u.test(
      right,
    )
  );
}

const MEASURES =
  /^(?:BLEU|ROUGE|AUC|COST|USD|EUR|GBP|OR|RR|HR|CI|IQ|SD|SE|SEM|PPL|FPS|CD|PMID|IQR|BMI|HU|QALYS?|NNT|LDL|HDL)$/i;

function kindOf(
  text: string,
  found: RegExpExecArray,
  left: string,
  value: number,
  unit: string | undefined,
  start: number,
): WrittenNumber["kind"] {
  if (found[1] === undefined) return "amount";
  if (/^(?:19|20)\d\d$/.test(found[1]) && unit !== "%" && (unit === undefined || unit === "s")) {
    if (
      DATE_BEFORE.test(left) ||
      /[({;,]\s*$/.test(left) ||
      /^s\b/.test(text.slice(found.index + 4)) ||
      left.trim() === ""
    )
      return "year";
  }
  if (
    unit === undefined &&
    (LABELS.test(left) || isModelNumber(found[0], left, text.slice(found.index + found[0].length)))
  )
    return "label";
  if (
    text[start - 1] === "[" &&
    /^[\d,;\s–-]*\]/.test(text.slice(start)) &&
    !/(?:CI|interval|range|IQR)\W*$/i.test(left.slice(0, -1)) &&
    Number.isInteger(value)
  )
    return "label";
  return "amount";
}
