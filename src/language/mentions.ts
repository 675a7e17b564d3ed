import type { Span } from "./span.ts";

const WORD = "0-9A-Za-z\\u00AA\\u00B5\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02AF\\u0370-\\u052F";
const WORD_BEFORE = new RegExp(`[${WORD}]$`);
const HYPHEN = "[-\\u2010-\\u2015\\u2212]";

/** What may follow a count but never a version: “2 times”, “4-bit”, “3 %”. */
const COUNTED = "(?:times|x|bits?|fold|percent|%|points?|ms|s|years?|of|to|or|and)";

/**
 * A name followed by a version number is another thing: “Name-2”, “Name2”, “Name v2”, “Name 2”. A size (“Name-7B”), a
 * word (“Name-based”, “Name-large”) is not: what it follows is still named.
 */
const NOT_VERSION =
  `(?!${HYPHEN}?\\s?v\\d)` +
  `(?!${HYPHEN}\\d{1,2}(?:\\.\\d+)?(?![\\d${WORD}]|${HYPHEN}?(?:bit|shot|fold|way)))` +
  `(?!\\s[2-9](?=\\s|[,;:)]|\\.?$|\\.\\s)(?!\\s${COUNTED}\\b))`;

interface Matcher {
  patterns: RegExp[];
}

const compiled = new WeakMap<readonly string[], Matcher>();

/**
 * Where `text` names one of `variants`: spans in order, without overlap. Words are whole; a space or hyphen of a variant
 * stands for either; a plural s is allowed. Long names match in any case; short names that are all capitals, or one short
 * capitalised word, only in their own case or in capitals. A versioned neighbour is another thing (see NOT_VERSION),
 * but an acronym is named by its numbered members. Patterns are kept per array: pass the same array again.
 */
export function mentions(text: string, variants: readonly string[]): Span[] {
  let matcher = compiled.get(variants);
  if (matcher === undefined) {
    matcher = { patterns: compile(variants) };
    compiled.set(variants, matcher);
  }
  const found: Span[] = [];
  for (const pattern of matcher.patterns) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const start = match.index;
      if (start > 0 && WORD_BEFORE.test(text.charAt(start - 1))) pattern.lastIndex = start + 1;
      else if (!isCompound(text, start, match[0])) found.push({ start, end: start + match[0].length });
    }
  }
  return matcher.patterns.length > 1 ? withoutOverlap(found) : found;
}

/** Whether `text` names one of `variants`. */
export function isMentioned(text: string, variants: readonly string[]): boolean {
  return mentions(text, variants).length > 0;
}

/** “Name-TTT” and “DLP-Name” are things of their own, made from what they are called after; “Name-XL” is a size of it. */
function isCompound(text: string, start: number, name: string): boolean {
  if (!/\p{Ll}/u.test(name) || !/\p{L}\p{Lu}/u.test(name)) return false;
  const after = text.slice(start + name.length, start + name.length + 8);
  return /^[-‐‑]\p{Lu}{2}/u.test(after) && !/^[-‐‑]X{0,2}L\b/.test(after)
    ? true
    : /(?:^|[^\p{L}])\p{Lu}+[-‐‑]$/u.test(text.slice(Math.max(0, start - 8), start));
}

function compile(variants: readonly string[]): RegExp[] {
  const anyCase = variants.filter((variant) => !isCaseBound(variant));
  const ownCase = variants.filter(isCaseBound);
  const patterns: RegExp[] = [];
  if (anyCase.length > 0) patterns.push(alternation(anyCase, "gi"));
  if (ownCase.length > 0) {
    const capitals = ownCase.map((variant) => variant.toUpperCase());
    patterns.push(alternation([...new Set([...ownCase, ...capitals])], "g"));
  }
  return patterns;
}

function alternation(variants: string[], flags: string): RegExp {
  const longestFirst = [...variants].sort((a, b) => b.length - a.length);
  return new RegExp(`(?:${longestFirst.map(patternOf).join("|")})`, flags);
}

function patternOf(variant: string): string {
  const words = variant
    .trim()
    .split(/[\s\-‐-―−]+/)
    .filter((word) => word !== "")
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/['’]/g, "['’]"));
  const plural = /\p{L}$/u.test(variant) && variant.length > 2 ? "(?:s)?" : "";
  const edge = /[\p{L}\p{N}]$/u.test(variant) ? `(?![${WORD}]|\\.[a-z0-9])` : "";
  return words.join(`(?:\\s|${HYPHEN}){1,2}`) + plural + edge + versionGuard(variant);
}

/** Only a name can have versions: a word in small letters or an acronym that heads a numbered series cannot. */
function versionGuard(variant: string): string {
  if (/\d$/.test(variant)) return "(?!\\.\\d)";
  const isName = /\p{Lu}/u.test(variant) && /\p{Ll}/u.test(variant) && !/\s/.test(variant);
  return isName || variant.includes(".") ? NOT_VERSION : "";
}

/** A short name that may be a common word when written small: IT, WHO, AIDS; Robin, Heron. Not HTML: no vowel. */
function isCaseBound(variant: string): boolean {
  if (/^\p{Lu}{1,5}$/u.test(variant)) return /[AEIOU]/.test(variant) || variant.length < 3;
  return /^\p{Lu}\p{Ll}{1,5}$/u.test(variant);
}

function withoutOverlap(spans: Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || span.start >= last.end) kept.push(span);
  }
  return kept;
}
