import MiniSearch from "minisearch";

/** Something found: what it is, where it is, and the words in it that were looked for. */
export interface Found {
  kind: string;
  page: string;
  title: string;
  words: string;
  terms: string[];
}

const MOST = 50;
let index: MiniSearch | undefined;

/** Everything that can be found, indexed at first use. */
function searchIndex(): MiniSearch {
  if (index !== undefined) return index;
  index = new MiniSearch({
    fields: ["title", "words"],
    searchOptions: {
      boost: { title: 2 },
      prefix: true,
      combineWith: "AND",
      fuzzy: (term) => (term.length > 5 ? 0.2 : false),
    },
  });
  const entries = globalThis.touchstoneSearchData ?? [];
  index.addAll(entries.map(([, , title, words], id) => ({ id, title, words })));
  return index;
}

/** The best finds for these words, best first, and how many there are in all. */
export function find(words: string): { found: Found[]; total: number } {
  if (words.trim() === "") return { found: [], total: 0 };
  const results = searchIndex().search(words);
  const entries = globalThis.touchstoneSearchData ?? [];
  const found = results.slice(0, MOST).flatMap((result): Found[] => {
    const entry = entries[result.id as number];
    if (entry === undefined) return [];
    const [kind, page, title, more] = entry;
    return [{ kind, page, title, words: more, terms: result.terms }];
  });
  return { found, total: results.length };
}
