import { stemmer } from "stemmer";
import { byCodeUnits } from "../../reading/code-unit-order.ts";
import { tells } from "./fts-query.ts";
import { indexText } from "./index-text.ts";

/** What is known of words: in how many works of the library a stem stands, of how many. */
export interface Words {
  size: number;
  worksWith(stem: string): number;
}

function wordsOf(text: string): string[] {
  const plain = indexText(text).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A word of a single work leads nowhere else. */
const FEWEST_WORKS = 2;

/**
 * The words of the best matches that tell most and that the query lacks: Rocchio's feedback, each match weighted by its
 * score, each stem by its inverse document frequency; at most `most`, none that stands in more than a tenth of all works.
 * Frequencies are dear: none is asked for that could not lift its stem among the best.
 */
export function expansionTerms(
  matches: { text: string; score: number }[],
  query: string,
  most: number,
  words: Words,
): string[] {
  const asked = new Set(wordsOf(query).map(stemmer));
  const found = new Map<string, { word: string; weight: number }>();
  for (const { text, score } of matches) {
    const all = wordsOf(text);
    for (const word of all) {
      if (!tells(word)) continue;
      const stem = stemmer(word);
      if (asked.has(stem)) continue;
      const known = found.get(stem) ?? { word, weight: 0 };
      known.weight += score / all.length;
      found.set(stem, known);
    }
  }
  const best: { word: string; weight: number }[] = [];
  const rarest = inverseFrequency(FEWEST_WORKS, words.size);
  for (const [stem, { word, weight }] of [...found].sort(([, a], [, b]) => b.weight - a.weight)) {
    const last = best[most - 1];
    if (last !== undefined && weight * rarest < last.weight) break;
    const works = words.worksWith(stem);
    if (works < FEWEST_WORKS || works > words.size / 10) continue;
    best.push({ word, weight: weight * inverseFrequency(works, words.size) });
    best.sort((a, b) => b.weight - a.weight || byCodeUnits(a.word, b.word)).splice(most);
  }
  return best.map(({ word }) => word);
}

function inverseFrequency(works: number, size: number): number {
  return Math.log((size - works + 0.5) / (works + 0.5));
}
