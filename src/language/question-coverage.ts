import type { Facet } from "../model/facet.ts";
import { namesFacet, type Searchable, searchable } from "./facet-mentions.ts";

/** What a question asks, word by word: of each facet its stems, each with how much it tells. */
export type AskedWords = ReadonlyMap<Facet, ReadonlyMap<string, number>>;

/**
 * How much each word of some facets tells for these texts: its inverse document frequency among them (ln(1 + (N + 1) / (n + 1)) for a word
 * of n texts of N), so that what few of them speak of counts most, and what all of them do counts little.
 */
export function askedWords(facets: readonly Facet[], texts: readonly Searchable[]): AskedWords {
  return new Map(
    facets.map((facet) => {
      const named = texts.map((text) => namesFacet(text, facet));
      const stems = [...searchable(facet.label).positions.keys()];
      const weigh = (stem: string) => {
        const speaking = texts.filter((text, i) => named[i] || hasWord(text, facet, stem)).length;
        return Math.log(1 + (texts.length + 1) / (speaking + 1));
      };
      return [facet, new Map(stems.map((stem) => [stem, weigh(stem)]))];
    }),
  );
}

/**
 * The share of what is asked that a text speaks of, from 0 to 1, each word by how much it tells. A facet that is named counts whole,
 * however it is spelled; of one that is not, the words that stand there, but of a name nothing.
 */
export function questionCoverage(text: Searchable, asked: AskedWords): number {
  let all = 0;
  let spoken = 0;
  for (const [facet, words] of asked) {
    const isNamed = namesFacet(text, facet);
    for (const [stem, weight] of words) {
      all += weight;
      if (isNamed || hasWord(text, facet, stem)) spoken += weight;
    }
  }
  return all === 0 ? 0 : spoken / all;
}

function hasWord({ positions }: Searchable, { kind }: Facet, stem: string): boolean {
  return kind !== "named" && kind !== "benchmark" && positions.has(stem);
}
