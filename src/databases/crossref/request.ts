import { plainWords } from "../boolean-query.ts";
import { pagesFollowing } from "../paging.ts";
import type { SearchedDatabase } from "../searched-database.ts";
import { readCrossref } from "./record.ts";

/**
 * Crossref works, by cursor. It knows no AND and OR: it ranks by the words it is given, so the first spelling of every
 * group is sent, and the total counts works that share any word.
 */
export const CROSSREF: SearchedDatabase = {
  id: "crossref",
  base: "https://api.crossref.org",
  politeness: { intervalMs: 200, concurrency: 1 },
  contact: (address) => ({ query: { mailto: address } }),
  key: {
    needed: false,
    how: "Put an address into TOUCHSTONE_CONTACT, so that Crossref serves you from its polite pool.",
    secret: (key) => ({ headers: { "crossref-plus-api-token": `Bearer ${key}` } }),
  },
  write(query, { from, to }) {
    const words = query.groups.map((group) => plainWords(group[0] ?? "")).join(" ");
    const bounds = [
      from === undefined ? undefined : `from-pub-date:${from}`,
      to === undefined ? undefined : `until-pub-date:${to}`,
    ].filter((bound) => bound !== undefined);
    return { query: words, ...(bounds.length === 0 ? {} : { filter: bounds.join(",") }) };
  },
  pages: (ask, written) =>
    pagesFollowing((cursor = "*") => ask("/works", { ...written, rows: 100, cursor }, readCrossref)),
};
