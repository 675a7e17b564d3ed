import type { FacetKind } from "../../../model/facet.ts";
import { looksLikeAdjective } from "./adjectives.ts";
import {
  isGeneralNoun,
  isMeasureNoun,
  isOutcomeNoun,
  isPopulationNoun,
  isRelationNoun,
  isTestNoun,
} from "./nouns.ts";
import { isAmountPhrase, type Phrase } from "./phrases.ts";
import type { Word } from "./word.ts";

/** A part of a phrase that becomes a facet of its own: a name, or the words around it. */
export interface Piece {
  words: Word[];
  kind: FacetKind;
  /** A name before a plural general noun (“… models”) stands for a family. */
  family: boolean;
}

const IN_TERMS =
  /(?:in term of|in terms of|with respect to|with regard to|regarding|concerning|change in|difference in|improvement in|reduction in|increase in|decline in|gain in|rise in|drop in|decrease in)(?: the| their| its)?$/;
const PLACED = /(?:^| )(?:in|among|for|within|across|on|amongst|at|from|with|of|by)(?: the| an?| all)?$/;
const TRIED =
  /\b(?:evaluate|test|benchmark|measure|assess|score)\b.*\b(?:on|by|with|over|in)(?: the)?$|\b(?:compare|differ|outperform|beat|better|faster|perform|do|accuracy|at|performance|score)\b.*\b(?:on|over)(?: the)?$/;

/** What a phrase is, by its last noun and by what stands before it; names in it become pieces of their own. */
export function piecesOf(
  phrase: Phrase,
  groupTail: Word | undefined,
  before: string,
  hasRange: boolean,
): Piece[] {
  if (isAmountPhrase(phrase)) return [{ words: phrase.words, kind: "topic", family: false }];
  const names = phrase.words.filter((word) => word.kind === "name");
  const tail = phrase.words.at(-1);
  if (names.length === 0) return [{ words: phrase.words, kind: plainKind(phrase, hasRange), family: false }];
  const whole = isWeak(names[0]) && tail?.kind === "part" && !isPopulationNoun(tail.lower);
  const kind = nameKind(phrase, tail?.kind === "name" ? groupTail : tail, before, hasRange);
  if (whole && !isTestNoun(tail.lower)) return [{ words: phrase.words, kind, family: false }];
  const plural = tail?.kind === "part" && /s$/.test(tail.lower) && isGeneralNoun(tail.lower);
  const pieces: Piece[] = names.map((name) => ({ words: [name], kind, family: plural || hasRange }));
  const rest = phrase.words.filter((word) => word.kind === "part");
  const isTelling = rest.some(
    (word) => !isGeneralNoun(word.lower) && !isTestNoun(word.lower) && !isRelationNoun(word.lower),
  );
  if (rest.length === 0 || !isTelling || kind === "population" || kind === "benchmark") return pieces;
  const isMeasured = isMeasureNoun(rest.at(-1)?.lower ?? "");
  if (!isMeasured && isModifier(phrase.words)) {
    return [{ words: phrase.words, kind: "topic", family: false }];
  }
  const restKind: FacetKind = isMeasured ? "measure" : "topic";
  return [...pieces, { words: longestRun(phrase.words), kind: restKind, family: false }];
}

/** “HPV vaccination”, “contrast-enhanced MR angiography”: a name that a telling noun follows says of what kind that is. */
function isModifier(words: Word[]): boolean {
  const head = words.at(-1);
  const isTelling = head?.kind === "part" && !isGeneralNoun(head.lower) && !isTestNoun(head.lower);
  return isTelling && words.filter((word) => word.kind === "name").length === 1;
}

/** The longest run of plain words in a phrase with names, so that a label is always words that stand together. */
function longestRun(words: Word[]): Word[] {
  let best: Word[] = [];
  let run: Word[] = [];
  for (const word of words) {
    run = word.kind === "part" ? [...run, word] : [];
    if (run.length > best.length) best = run;
  }
  return best;
}

/** A name by its capital alone, which may be an adjective: “Bayesian”, “Mediterranean”. */
function isWeak(name: Word | undefined): boolean {
  return name !== undefined && /^(?:\p{Lu}\p{Ll}+(?:'s)? ?)+$/u.test(name.text);
}

function nameKind(phrase: Phrase, tail: Word | undefined, before: string, hasRange: boolean): FacetKind {
  const [name] = phrase.words.filter((word) => word.kind === "name");
  if (isScore(phrase, name)) return "measure";
  const noun = tail?.kind === "part" ? tail.lower : "";
  if (isTestNoun(noun) || isTestNoun(name?.lower.split(" ").at(-1) ?? "")) return "benchmark";
  if (PLACED.test(phrase.gap) && (isPopulationNoun(noun) || hasRange)) return "population";
  if (TRIED.test(`${before} ${phrase.gap}`) && /\b(?:on|by|with)(?: the)?$/.test(phrase.gap))
    return "benchmark";
  if (isWeak(name) && /(?:^| )(?:in|across|among|near|on the|at the)(?: the)?$/.test(phrase.gap))
    return "population";
  return "named";
}

/** “What AUC do …”: what is asked for by a short form alone is a score. */
function isScore(phrase: Phrase, name: Word | undefined): boolean {
  return phrase.words.length === 1 && /^what$/.test(phrase.gap) && /^[\p{Lu}\d@-]+$/u.test(name?.text ?? "");
}

function plainKind(phrase: Phrase, hasRange: boolean): FacetKind {
  const head = headOf(phrase.words);
  const noun = head?.lower ?? "";
  if (/how (?:much|many)$/.test(phrase.gap)) return "measure";
  const modifier = phrase.words.at(-2)?.lower ?? "";
  const isUse =
    /^(?:use|requirements?|demand)$/.test(noun) && modifier !== "" && !looksLikeAdjective(modifier);
  if (isUse || isMeasureNoun(noun) || IN_TERMS.test(phrase.gap)) return "measure";
  if (PLACED.test(phrase.gap) && isPopulationNoun(noun) && (hasRange || isModelled(phrase, noun)))
    return "population";
  if (isTestNoun(noun) && PLACED.test(phrase.gap) && /\bon\b/.test(phrase.gap)) return "benchmark";
  if (isOutcomeNoun(noun)) return "measure";
  return "topic";
}

/** “in small language models” is on what something is studied; “for models” says nothing of whom. */
function isModelled(phrase: Phrase, noun: string): boolean {
  return (
    !/^models?$/.test(noun) || (phrase.words.length > 1 && /(?:^| )(?:in|across|among)$/.test(phrase.gap))
  );
}

/** The noun that a phrase is about: its last word, or the last before “per”. */
export function headOf(words: Word[]): Word | undefined {
  for (let i = 1; i < words.length; i++) {
    const gap = (words[i]?.start ?? 0) - (words[i - 1]?.end ?? 0);
    if (gap >= 5) return words[i - 1];
  }
  return words.at(-1);
}
