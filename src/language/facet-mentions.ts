import type { Facet } from "../model/facet.ts";
import { type Amount, readAmount, statesAmount } from "./amount.ts";
import { isCategory } from "./category-words.ts";
import { isMentioned } from "./mentions.ts";
import { rarityOf } from "./rarity.ts";
import { isStopWord } from "./stop-words.ts";
import { stemOf, type Token, tokenize } from "./tokens.ts";

/** A text made ready to be asked which facets it names. */
export interface Searchable {
  text: string;
  /** Content stems in order, with the positions at which each stands. */
  positions: Map<string, number[]>;
}

/** Words of a spelling may stand this many content words apart, and two more for each further word. */
const SLACK = 4;

/** Makes a text ready for `namesFacet`. Words of grammar are left out and do not count as distance. */
export function searchable(text: string): Searchable {
  const positions = new Map<string, number[]>();
  let at = 0;
  for (const token of tokenize(text)) {
    if (!isTelling(token)) continue;
    const places = positions.get(token.stem);
    if (places === undefined) positions.set(token.stem, [at]);
    else places.push(at);
    at += 1;
  }
  return { text, positions };
}

const telling = new WeakMap<Facet, { stem: string; rarity: number }[]>();

/** Whether a text has any telling word of a plain phrase. */
export function touchesFacet({ positions }: Searchable, facet: Facet): boolean {
  return contentStems(facet.label).some((stem) => positions.has(stem));
}

/** A part that is less than this share of a phrase says too little: “risk” of “cancer risk”. */
const LEAST = 0.5;

/** Heads that say nothing without what they are of: who speaks of fractures speaks of the risk of fractures, in part. */
const OF_SOMETHING = new Set(
  `risk rate incidence prevalence odds likelihood probability frequency number amount level concentration severity onset occurrence
  text document model application domain content problem issue`
    .split(/\s+/)
    .map(stemOf),
);

/** Whether a head counts for nothing beside the words before it: “medical” is most of “medical text”. */
function isLight(stem: string): boolean {
  return OF_SOMETHING.has(stem) || isCategory(stem);
}

/**
 * The share of a plain phrase's words that a text has, each counted by its rarity, from 0.5 to 1; 0 below that, without its first word, which
 * tells it from others of its kind, of a measure without its last where that says what is measured, for single words, and for names and amounts,
 * which are named whole or not at all.
 */
export function facetShare({ positions }: Searchable, facet: Facet): number {
  if (facet.kind === "named" || facet.kind === "benchmark") return 0;
  let words = telling.get(facet);
  if (words === undefined) {
    const isWhole = readAmount(facet.label) !== undefined || GLUED.test(facet.label);
    const stems = isWhole ? [] : contentStems(facet.label);
    words = [...new Set(stems)].map((stem, i, all) => {
      const isHead = i === all.length - 1 && i > 0;
      return { stem, rarity: isHead && isLight(stem) ? 0 : rarityOf(stem) };
    });
    telling.set(facet, words);
  }
  if (words.length < 2 || !positions.has(words[0]?.stem ?? "")) return 0;
  const head = words.at(-1)?.stem ?? "";
  if (facet.kind === "measure" && !isLight(head) && !positions.has(head)) return 0;
  const weigh = (some: { rarity: number }[]) => some.reduce((sum, { rarity }) => sum + rarity, 0);
  const share = weigh(words.filter(({ stem }) => positions.has(stem))) / weigh(words);
  return share > LEAST ? share : 0;
}

/** Words of grammar say nothing; a single capital does: vitamin D, hepatitis B. */
function isTelling({ text, lower }: Token): boolean {
  return !isStopWord(lower) || /^[B-HJ-Z]$/.test(text);
}

function contentStems(text: string): string[] {
  return tokenize(text)
    .filter(isTelling)
    .map((token) => token.stem);
}

interface Looked {
  written: string[];
  loose: string[][];
  amount: Amount | undefined;
  isGlued: boolean;
}

const looked = new WeakMap<Facet, Looked>();

/**
 * Whether a text names a facet. Names, benchmarks and whatever has digits or capitals must stand as they are spelled
 * (`mentions`), and so must a measure of one telling word, whose stem says too little (“effectiveness”, “effect”); a plain phrase is
 * also named where the stems of its words stand close together, in any order; an amount (“4 bits or fewer”) by its value and unit. Patterns
 * are kept per facet object: pass the same one again.
 */
export function namesFacet({ text, positions }: Searchable, facet: Facet): boolean {
  let look = looked.get(facet);
  if (look === undefined) {
    look = lookFor(facet);
    looked.set(facet, look);
  }
  if (look.amount !== undefined && statesAmount(text, look.amount)) return true;
  const { isGlued } = look;
  return (
    look.loose.some((stems) => standTogether(stems, positions, isGlued)) || isMentioned(text, look.written)
  );
}

/** Small words, single capitals, acronyms and words with digits, but no capitalised words: those are names of several words. */
const PLAIN =
  /^(?:[\p{Ll}'’-]+|[B-HJ-Z]|\p{Lu}[\p{Lu}\d-]+)(?:\s(?:[\p{Ll}'’-]+|[B-HJ-Z]|\p{Lu}[\p{Lu}\d-]+))*$/u;

function lookFor(facet: Facet): Looked {
  const isPlain = (variant: string) =>
    PLAIN.test(variant) &&
    /\p{Ll}{4}/u.test(variant) &&
    !(GLUED.test(variant) && contentStems(variant).length < 2) &&
    (facet.kind !== "measure" || contentStems(variant).length > 1);
  const isName =
    facet.kind === "named" || facet.kind === "benchmark" || readAmount(facet.label) !== undefined;
  const plain = isName ? [] : facet.variants.filter(isPlain);
  const loose = new Map<string, string[]>();
  for (const variant of plain) {
    const stems = contentStems(variant);
    if (stems.length > 0) loose.set([...new Set(stems)].sort().join(" "), [...new Set(stems)]);
  }
  const left = facet.variants.filter((variant) => !plain.includes(variant));
  return {
    written: left,
    loose: [...loose.values()],
    amount: readAmount(facet.label),
    isGlued: GLUED.test(facet.label),
  };
}

/** “in-context learning”, “off-label use”: what a small word is joined to says little without it, so that its words must touch. */
const GLUED = /(?<![\p{L}-])(?:in|on|off|out|up|down|over|under|by|at|to|no|non)-\p{L}/iu;

/** Whether all stems occur within one window of the text. */
function standTogether(stems: string[], positions: Map<string, number[]>, isGlued: boolean): boolean {
  const [first, ...others] = stems;
  if (first === undefined) return false;
  const starts = positions.get(first);
  if (starts === undefined) return false;
  if (others.length === 0) return true;
  const places = others.map((stem) => positions.get(stem));
  const reach = isGlued ? stems.length - 1 : SLACK + 2 * (stems.length - 2);
  return starts.some((at) =>
    places.every((list) => list?.some((other) => Math.abs(other - at) <= reach) ?? false),
  );
}
