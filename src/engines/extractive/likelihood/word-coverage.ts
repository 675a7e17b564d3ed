import type { Searchable } from "../../../language/facet-mentions.ts";
import { rarityOf } from "../../../language/rarity.ts";
import { synonymsOf } from "../../../language/synonyms.ts";
import type { QuestionWords, Word } from "./question-words.ts";

/** What a word of one root or of one meaning is worth beside the word itself. */
const KIN = 0.8;

/** Stems of one root share so many letters at their head, and this share of the longer one: “calori” and “calor”. */
const ROOT = 5;
const SAME = 0.7;

/** Two words of a question stand together in a text that has them within so many telling words. */
const TOGETHER = 3;

/** A word counts for less each time more that it stands in a text (BM25's k1: Robertson and Zaragoza 2009). */
const SATURATION = 1.2;

/** The share of a question's words, by rarity, that one of some texts has, in themselves or as a word of their kin; 0 to 1. */
export function coverage(question: QuestionWords, ...texts: readonly Searchable[]): number {
  return shareOf(question, ({ stem }) => heldIn(stem, texts));
}

/** The rarity of the rarest word of a question that none of some texts has; 0 where they have all. Of things joined, those count of which most is there. */
export function rarestMissing({ places }: QuestionWords, ...texts: readonly Searchable[]): number {
  const lacks = (words: readonly Word[]) =>
    words.reduce((most, { stem, rarity }) => (rarity > most && heldIn(stem, texts) === 0 ? rarity : most), 0);
  return Math.max(0, ...places.map((place) => Math.min(...place.map(lacks))));
}

/** The share of a question's neighbouring words, by rarity, that stand together in a text; 0 to 1. */
export function pairCoverage({ pairs }: QuestionWords, { positions }: Searchable): number {
  let [held, all] = [0, 0];
  for (const [one, other] of pairs) {
    const weight = rarityOf(one) + rarityOf(other);
    all += weight;
    const places = positions.get(other) ?? [];
    const isNear = (place: number) => places.some((each) => Math.abs(each - place) <= TOGETHER);
    if (positions.get(one)?.some(isNear) === true) held += weight;
  }
  return all === 0 ? 0 : held / all;
}

/** How near a text is to a question: its words, by rarity, counted as often as they stand, with saturation; 0 to 1. */
export function nearness(question: QuestionWords, { positions }: Searchable): number {
  return shareOf(question, ({ stem }) => {
    const times = positions.get(stem)?.length ?? 0;
    return times / (times + SATURATION);
  });
}

/** How much of a question's words is worth something, by rarity: in each place the best of what is joined there. */
function shareOf({ places }: QuestionWords, worth: (word: Word) => number): number {
  let [found, all] = [0, 0];
  for (const place of places) {
    const weights = place.map((words) => words.reduce((sum, { rarity }) => sum + rarity, 0));
    const shares = place.map(
      (words, i) =>
        words.reduce((sum, word) => sum + word.rarity * worth(word), 0) /
        Math.max(weights[i] ?? 0, Number.EPSILON),
    );
    const weight = weights.reduce((sum, each) => sum + each, 0) / place.length;
    all += weight;
    found += weight * Math.max(...shares);
  }
  return all === 0 ? 0 : found / all;
}

function heldIn(stem: string, texts: readonly Searchable[]): number {
  if (texts.some(({ positions }) => positions.has(stem))) return 1;
  for (const other of synonymsOf(stem)) if (texts.some(({ positions }) => positions.has(other))) return KIN;
  const isKin = (other: string) => ofOneRoot(stem, other);
  return stem.length >= ROOT && texts.some((text) => stemsBegun(text, stem.slice(0, ROOT)).some(isKin))
    ? KIN
    : 0;
}

/** Whether stems share their head and most of the longer one. */
function ofOneRoot(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared >= ROOT && shared >= SAME * Math.max(one.length, other.length) - 0.5;
}

const begun = new WeakMap<Searchable, Map<string, string[]>>();

/** The stems of a text that begin with some letters. */
function stemsBegun(text: Searchable, letters: string): string[] {
  let known = begun.get(text);
  if (known === undefined) {
    known = Map.groupBy(
      [...text.positions.keys()].filter((stem) => stem.length >= ROOT),
      (stem) => stem.slice(0, ROOT),
    );
    begun.set(text, known);
  }
  return known.get(letters) ?? [];
}
