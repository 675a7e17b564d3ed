import { allOf, booleanQuery, quoted } from "../boolean-query.ts";
import { byOffset, pagesFollowing } from "../paging.ts";
import type { SearchedDatabase } from "../searched-database.ts";
import { readCore } from "./record.ts";

const PAGE_SIZE = 100;

/** CORE's search of works, version 3; it answers nobody without a key. */
export const CORE: SearchedDatabase = {
  id: "core",
  base: "https://api.core.ac.uk/v3",
  politeness: { intervalMs: 2_000, concurrency: 1 },
  key: {
    needed: true,
    how: "Ask for a free key at core.ac.uk/services/api and put it into TOUCHSTONE_CORE_KEY.",
    secret: (key) => ({ headers: { authorization: `Bearer ${key}` } }),
  },
  write(query, { from, to }) {
    const term = (spelling: string) => {
      const words = quoted(spelling);
      return words === "" ? "" : `(title:${words} OR abstract:${words})`;
    };
    const since = from === undefined ? undefined : `yearPublished>=${from}`;
    const until = to === undefined ? undefined : `yearPublished<=${to}`;
    return { q: allOf(booleanQuery(query, term), since, until) };
  },
  pages: (ask, written) =>
    pagesFollowing((next = "0") =>
      ask("/search/works", { ...written, limit: PAGE_SIZE, offset: next }, (body) =>
        byOffset(readCore(body), Number(next), PAGE_SIZE),
      ),
    ),
};
