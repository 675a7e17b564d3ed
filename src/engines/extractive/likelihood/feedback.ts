import type { Searchable } from "../../../language/facet-mentions.ts";
import { rarityOf } from "../../../language/rarity.ts";
import type { QuestionWords } from "./question-words.ts";

/** So many works, the nearest to the question, lend it so many words. */
const WORKS = 8;
const WORDS = 25;

/**
 * Words that works near a question use for it, with their weights: relevance feedback without a person (RM3: Lavrenko and Croft 2001). The
 * question's own words are not among them. `nearness`: of each text, as one question's texts compare.
 */
export function feedbackWords(
  { stems }: QuestionWords,
  works: readonly { text: Searchable; nearness: number }[],
): Map<string, number> {
  const nearest = works.toSorted((one, other) => other.nearness - one.nearness).slice(0, WORKS);
  const all = nearest.reduce((sum, work) => sum + work.nearness, 0) || 1;
  const weights = new Map<string, number>();
  for (const { text, nearness } of nearest) {
    for (const [stem, places] of text.positions) {
      const weight = (nearness / all) * Math.min(1, places.length / 2) * rarityOf(stem);
      weights.set(stem, (weights.get(stem) ?? 0) + weight);
    }
  }
  for (const stem of stems) weights.delete(stem);
  return new Map(
    [...weights].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).slice(0, WORDS),
  );
}

/** The share of such words, by weight, that a text has; 0 to 1. */
export function feedbackShare(weights: ReadonlyMap<string, number>, { positions }: Searchable): number {
  let [held, all] = [0, 0];
  for (const [stem, weight] of weights) {
    all += weight;
    if (positions.has(stem)) held += weight;
  }
  return all === 0 ? 0 : held / all;
}
