import { booleanQuery, quoted } from "../boolean-query.ts";
import { pagesFollowing } from "../paging.ts";
import type { SearchedDatabase } from "../searched-database.ts";
import { readOpenAlex } from "./record.ts";

const FIELDS =
  `id,doi,title,display_name,publication_year,publication_date,ids,language,primary_location,locations,type,
  open_access,best_oa_location,authorships,biblio,is_retracted,abstract_inverted_index`.replace(/\s+/g, "");

/** OpenAlex works, by cursor, a hundred at a time (developers.openalex.org, read in November 2026). */
export const OPENALEX: SearchedDatabase = {
  id: "openalex",
  base: "https://api.openalex.org",
  politeness: { intervalMs: 100, concurrency: 2 },
  key: {
    needed: true,
    how: "Make a free account at openalex.org, take the key from openalex.org/settings/api and put it into TOUCHSTONE_OPENALEX_KEY.",
    secret: (key) => ({ query: { api_key: key } }),
  },
  contact: (address) => ({ query: { mailto: address } }),
  write(query, { from, to }) {
    const years =
      from === undefined && to === undefined ? undefined : `publication_year:${from ?? 1500}-${to ?? 2200}`;
    const words = `title_and_abstract.search:${booleanQuery(query, quoted)}`;
    return { filter: [words, years].filter((part) => part !== undefined).join(",") };
  },
  pages: (ask, written) =>
    pagesFollowing((cursor = "*") =>
      ask("/works", { ...written, per_page: 100, cursor, select: FIELDS }, readOpenAlex),
    ),
};
