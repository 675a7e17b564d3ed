import { isVague, looksLikeAdjective } from "./adjectives.ts";
import { isPointing, isRelationNoun, singular } from "./nouns.ts";
import type { Word } from "./word.ts";

/**
 * A noun phrase of a question. `gap` holds the lower-case words between it and the phrase before, verbs as their
 * lemmas; `group` is shared by phrases that “and”, “or” or commas join; `verbsBefore` counts the verbs to its left.
 */
export interface Phrase {
  words: Word[];
  gap: string;
  group: number;
  verbsBefore: number;
  /** It is said of the phrase before it: “is sugar *addictive*”. */
  isPredicate?: true;
}

/** Amounts are in no group with other phrases: theirs are numbers of their own, below this. */
const AMOUNT = -1;

/** What continues a phrase rather than beginning one: “latency per token”. */
const CONTINUES = /^per(?: the| an?)?$/;

const COORDINATION =
  /^(?=.*(?:,|and|or|&|plus|as well as))(?:(?:,|and|or|&|nor|both|as well as|plus|the|a|an) ?)+$/;

/** The noun phrases of a question in order: runs of words that no preposition, verb or mark parts. */
export function nounPhrases(words: Word[]): Phrase[] {
  const phrases: Phrase[] = [];
  let gap: string[] = [];
  let current: Word[] = [];
  let verbs = 0;
  const close = () => {
    if (current.length === 0) return;
    const last = phrases.findLast(({ group }) => group >= 0);
    if (last !== undefined && CONTINUES.test(gap.join(" "))) {
      last.words = [...last.words, ...current];
      gap = [];
      current = [];
      return;
    }
    const joins = COORDINATION.test(gap.join(" ")) && last !== undefined;
    phrases.push({
      words: current,
      gap: gap.join(" "),
      group: joins ? last.group : phrases.length,
      verbsBefore: verbs,
    });
    gap = [];
    current = [];
  };
  for (const word of words) {
    if (word.kind === "amount") {
      close();
      phrases.push({ words: [word], gap: gap.join(" "), group: AMOUNT - phrases.length, verbsBefore: verbs });
      continue;
    }
    if (word.kind === "name" || word.kind === "part") {
      current.push(word);
      continue;
    }
    close();
    if (word.kind === "verb") verbs += 1;
    gap.push(word.kind === "break" ? "|" : (word.lemma ?? word.lower));
  }
  close();
  return withoutRelations(shareNouns(phrases).map(pointed));
}

/** “sparse or dense systems”: an adjective before “or” shares the noun behind it; the two become one phrase. */
function shareNouns(phrases: Phrase[]): Phrase[] {
  const shared: Phrase[] = [];
  for (const phrase of phrases) {
    const last = shared.at(-1);
    const tail = last?.words.at(-1);
    const isShared =
      last !== undefined &&
      tail?.kind === "part" &&
      /^(?:and|or)$/.test(phrase.gap) &&
      phrase.words.length >= 2 &&
      phrase.words[0]?.kind === "part" &&
      looksLikeAdjective(tail.lower) &&
      tail.lower === singular(tail.lower);
    if (isShared) last.words = [...last.words, ...phrase.words];
    else shared.push(phrase);
  }
  return shared;
}

/** Whether a phrase is nothing but an amount. */
export function isAmountPhrase({ words }: Phrase): boolean {
  return words.every((word) => word.kind === "amount");
}

/** A degree that makes a thing another one: “low birth weight”, “high blood pressure”. */
const DEGREE = /^(?:low|high|strong|weak)$/;

/** Words that only point are dropped from the front. */
function pointed(phrase: Phrase): Phrase {
  let words = phrase.words;
  const isEmpty = ({ kind, lower }: Word) =>
    kind === "part" && (isPointing(lower) || (isVague(lower) && !(words.length >= 3 && DEGREE.test(lower))));
  while (words[0] !== undefined && isEmpty(words[0])) words = words.slice(1);
  return { ...phrase, words };
}

/** A noun of relation that stands alone (“the effect of”) is no phrase: it goes into the gap of the next. */
function withoutRelations(phrases: Phrase[]): Phrase[] {
  const kept: Phrase[] = [];
  let carried = "";
  for (const phrase of phrases) {
    const [first] = phrase.words;
    const isRiskFactor = phrase.words
      .map(({ lower }) => lower)
      .join(" ")
      .startsWith("risk factor");
    const isBare =
      (phrase.words.length === 1 || (isRiskFactor && phrase.words.length === 2)) &&
      first?.kind === "part" &&
      (isRelationNoun(first.lower) ||
        isRiskFactor ||
        (/^(?:model|system|thing|one|item)s?$/.test(first.lower) &&
          !/\b(?:for|in|among|across)$/.test(phrase.gap)) ||
        (first.lower === "time" && phrase.gap.endsWith("over")) ||
        /\bper(?: the| an?)?$/.test(phrase.gap));
    const gap = `${carried} ${phrase.gap}`.trim();
    if (first === undefined || isBare) {
      carried = first === undefined ? gap : `${gap} ${singular(first.lower)}`;
      continue;
    }
    kept.push({ ...phrase, gap });
    carried = "";
  }
  return kept;
}
