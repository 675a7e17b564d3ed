import { withinEdits } from "../misspelling.ts";
import { eachPlace, type SearchIndex, type TermsPart } from "../search-parts.ts";
import { searchWords } from "../search-words.ts";
import { entriesAt, termsFrom } from "./search-parts.ts";

/** Something found: what it is, where it is, and the beginnings of the words in it that were looked for. */
export interface Found {
  kind: string;
  page: string;
  title: string;
  words: string;
  beginnings: string[];
}

/** Where words of the index are read; a test passes its own. */
export interface SearchSource {
  index: SearchIndex;
  termsFrom: typeof termsFrom;
  entriesAt: typeof entriesAt;
}

function loadedIndex(): SearchSource {
  const index = globalThis.touchstoneSearchIndex;
  if (index === undefined) throw new Error("assets/search-data.js gave no index.");
  return { index, termsFrom, entriesAt };
}

/**
 * The best finds for these words, best first, `most` of them, and how many there are in all. Every word has to be there, or
 * one that begins with it; a longer word that is nowhere may be misspelt. A whole word counts more than a beginning, a rare
 * one more than a common one, one in a title twice.
 */
export async function find(
  words: string,
  most: number,
  source: SearchSource = loadedIndex(),
): Promise<{ found: Found[]; total: number }> {
  const wanted = [...new Set(searchWords(words))];
  if (wanted.length === 0) return { found: [], total: 0 };
  const { index } = source;
  const looked = await Promise.all(wanted.map((word) => termsLike(word, source)));
  const scores = looked
    .map((terms, i) => scoresOf(wanted[i] ?? "", terms, index.entries))
    .reduce((sum, own) => sum.map((score, entry) => (score > 0 && own[entry] ? score + own[entry] : 0)));
  const ranked: [entry: number, score: number][] = [];
  for (const [entry, score] of scores.entries()) if (score > 0) ranked.push([entry, score]);
  ranked.sort(([a, x], [b, y]) => y - x || a - b);
  const entries = await source.entriesAt(
    ranked.slice(0, most).map(([entry]) => entry),
    index,
  );
  const beginnings = looked.flatMap((terms, i) => {
    const word = wanted[i] ?? "";
    return terms.some(([term]) => term.startsWith(word)) ? [word] : terms.map(([term]) => term);
  });
  const found = entries.map(([kind, page, title, more]) => ({ kind, page, title, words: more, beginnings }));
  return { found, total: ranked.length };
}

const MISSPELT_FROM = 5;

async function termsLike(word: string, { index, termsFrom }: SearchSource): Promise<TermsPart> {
  const terms = await termsFrom(word, index);
  if (terms.length > 0 || word.length < MISSPELT_FROM) return terms;
  const near = await termsFrom(word.slice(0, 2), index);
  return near.filter(([term]) => withinEdits(word, term, word.length < 8 ? 1 : 2));
}

/** What each entry gets for a word: for the best of the terms that it holds; nothing where it holds none. */
function scoresOf(word: string, terms: TermsPart, entries: number): Float64Array {
  const scores = new Float64Array(entries);
  for (const [term, places] of terms) {
    const holders = places.split(" ").length;
    const likeness = term === word ? 1 : (0.7 * word.length) / Math.max(word.length, term.length);
    const worth = likeness * Math.log(1 + entries / holders);
    eachPlace(places, (entry, inTitle) => {
      const score = inTitle ? 2 * worth : worth;
      if (score > (scores[entry] ?? 0)) scores[entry] = score;
    });
  }
  return scores;
}
