import { allOf, booleanQuery, plainWords } from "../boolean-query.ts";
import { byOffset, pagesFollowing } from "../paging.ts";
import type { SearchedDatabase } from "../searched-database.ts";
import { readArxiv } from "./record.ts";

const PAGE_SIZE = 100;

/** arXiv's export interface: three seconds between requests, one at a time, as its terms ask. */
export const ARXIV: SearchedDatabase = {
  id: "arxiv",
  base: "https://export.arxiv.org",
  politeness: { intervalMs: 3_000, concurrency: 1 },
  write(query, { from, to }) {
    // A hyphen inside quotation marks finds nothing; a space finds both spellings.
    const term = (spelling: string) => {
      const words = plainWords(spelling.replaceAll("-", " "));
      return words === "" ? "" : `all:"${words}"`;
    };
    const dates =
      from === undefined && to === undefined
        ? undefined
        : `submittedDate:[${from ?? 1991}01010000 TO ${to ?? 2200}12312359]`;
    return { search_query: allOf(booleanQuery(query, term), dates) };
  },
  pages: (ask, written) =>
    pagesFollowing((next = "0") =>
      ask("/api/query", { ...written, start: next, max_results: PAGE_SIZE, sortBy: "relevance" }, (body) =>
        byOffset(readArxiv(body), Number(next), PAGE_SIZE),
      ),
    ),
};
