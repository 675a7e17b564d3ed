import { allOf, booleanQuery, quoted, yearRange } from "../boolean-query.ts";
import { byOffset, pagesFollowing } from "../paging.ts";
import type { SearchedDatabase } from "../searched-database.ts";
import { readDataCite } from "./record.ts";

const PAGE_SIZE = 100;

/** DataCite's search, in the order of relevance, by page number. */
export const DATACITE: SearchedDatabase = {
  id: "datacite",
  base: "https://api.datacite.org",
  politeness: { intervalMs: 500, concurrency: 1 },
  contact: (address) => ({ query: { mailto: address } }),
  write(query, years) {
    const range = yearRange(years);
    return {
      query: allOf(booleanQuery(query, quoted), range === undefined ? undefined : `publicationYear:${range}`),
    };
  },
  pages: (ask, written) =>
    pagesFollowing((next = "0") =>
      ask(
        "/dois",
        {
          ...written,
          "page[size]": PAGE_SIZE,
          "page[number]": Number(next) / PAGE_SIZE + 1,
          sort: "relevance",
          "disable-facets": "true",
        },
        (body) => byOffset(readDataCite(body), Number(next), PAGE_SIZE),
      ),
    ),
};
