import type { Source } from "../../src/language/prepare.ts";
import { isStopWord } from "../../src/language/stop-words.ts";
import { tokenize } from "../../src/language/tokens.ts";

/** Ranks documents for a query by BM25 (Robertson, k1 0.9, b 0.4), the title counted three times. */
export function bm25(documents: ReadonlyMap<string, Source>): (query: string, top: number) => string[] {
  const ids = [...documents.keys()];
  const postings = new Map<string, [number, number][]>();
  const lengths: number[] = [];
  ids.forEach((id, at) => {
    const { title = "", text = "" } = documents.get(id) ?? {};
    const counts = new Map<string, number>();
    for (const token of tokenize(`${title} ${title} ${title} ${text}`)) {
      if (!isStopWord(token.lower)) counts.set(token.stem, (counts.get(token.stem) ?? 0) + 1);
    }
    let length = 0;
    for (const [stem, count] of counts) {
      length += count;
      const list = postings.get(stem);
      if (list === undefined) postings.set(stem, [[at, count]]);
      else list.push([at, count]);
    }
    lengths.push(length);
  });
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  return (query, top) => {
    const scores = new Map<number, number>();
    const stems = new Set(tokenize(query).flatMap((token) => (isStopWord(token.lower) ? [] : [token.stem])));
    for (const stem of stems) {
      const list = postings.get(stem) ?? [];
      const idf = Math.log(1 + (ids.length - list.length + 0.5) / (list.length + 0.5));
      for (const [at, count] of list) {
        const weight = (count * 1.9) / (count + 0.9 * (0.6 + (0.4 * (lengths[at] ?? 0)) / mean));
        scores.set(at, (scores.get(at) ?? 0) + idf * weight);
      }
    }
    return [...scores]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, top)
      .map(([at]) => ids[at] ?? "");
  };
}
