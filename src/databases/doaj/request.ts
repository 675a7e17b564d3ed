import { allOf, booleanQuery, quoted, yearRange } from "../boolean-query.ts";
import { byOffset, pagesFollowing } from "../paging.ts";
import type { SearchedDatabase } from "../searched-database.ts";
import { readDoaj } from "./record.ts";

const PAGE_SIZE = 100;

/** DOAJ's search of articles; the query stands in the path, pages are numbered from 1. */
export const DOAJ: SearchedDatabase = {
  id: "doaj",
  base: "https://doaj.org/api",
  politeness: { intervalMs: 550, concurrency: 1 },
  key: {
    needed: false,
    how: "DOAJ needs no key for searching.",
    secret: (key) => ({ query: { api_key: key } }),
  },
  write(query, years) {
    const range = yearRange(years);
    const words = booleanQuery(query, quoted);
    return { query: allOf(words, range === undefined ? undefined : `bibjson.year:${range}`) };
  },
  pages: (ask, written) =>
    pagesFollowing((next = "0") =>
      ask(
        `/search/articles/${encodeURIComponent(written.query ?? "")}`,
        { page: Number(next) / PAGE_SIZE + 1, pageSize: PAGE_SIZE },
        (body) => byOffset(readDoaj(body), Number(next), PAGE_SIZE),
      ),
    ),
};
