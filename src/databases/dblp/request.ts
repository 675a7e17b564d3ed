import { plainWords } from "../boolean-query.ts";
import { byOffset, pagesFollowing } from "../paging.ts";
import type { SearchedDatabase } from "../searched-database.ts";
import { readDblp } from "./record.ts";

const PAGE_SIZE = 100;

/**
 * DBLP's search of titles. It joins words by AND and knows OR between single words alone, so of a group of phrases the
 * first is sent; it cannot bound the years.
 */
export const DBLP: SearchedDatabase = {
  id: "dblp",
  base: "https://dblp.org",
  politeness: { intervalMs: 1_500, concurrency: 1 },
  write(query) {
    const groups = query.groups.map((group) => {
      const spellings = [...new Set(group.map((one) => plainWords(one.replaceAll("-", " "))))].filter(
        (one) => one !== "",
      );
      const single = spellings.filter((one) => !one.includes(" "));
      return single.length > 1 && single.length === spellings.length
        ? single.join("|")
        : (spellings[0] ?? "");
    });
    return { q: groups.filter((group) => group !== "").join(" ") };
  },
  pages: (ask, written) =>
    pagesFollowing((next = "0") =>
      ask("/search/publ/api", { ...written, format: "json", h: PAGE_SIZE, f: next }, (body) =>
        byOffset(readDblp(body), Number(next), PAGE_SIZE),
      ),
    ),
};
