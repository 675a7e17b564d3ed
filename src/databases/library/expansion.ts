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

/**
 * The words of the best matches that tell most and that the query lacks: Rocchio's feedback, each match weighted by its
 * score, each stem by its inverse document frequency; at most `most`, none that stands in more than a tenth of all works.
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
  const weighed = [...found].flatMap(([stem, { word, weight }]) => {
    const works = words.worksWith(stem);
    if (works < 2 || works > words.size / 10) return [];
    return [{ word, weight: weight * Math.log((words.size - works + 0.5) / (works + 0.5)) }];
  });
  return weighed
    .sort((a, b) => b.weight - a.weight || byCodeUnits(a.word, b.word))
    .slice(0, most)
    .map(({ word }) => word);
}
