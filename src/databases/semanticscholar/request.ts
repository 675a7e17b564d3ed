import { booleanQuery, quoted } from "../boolean-query.ts";
import { pagesFollowing } from "../paging.ts";
import type { SearchedDatabase } from "../searched-database.ts";
import { readSemanticScholar } from "./record.ts";

const FIELDS =
  "externalIds,url,title,abstract,venue,publicationVenue,year,publicationDate,journal,authors,publicationTypes,isOpenAccess,openAccessPdf";

/** Semantic Scholar's bulk search, which knows AND (`+`), OR (`|`) and phrases, and pages by token. */
export const SEMANTIC_SCHOLAR: SearchedDatabase = {
  id: "semanticscholar",
  base: "https://api.semanticscholar.org",
  politeness: { intervalMs: 3_000, concurrency: 1 },
  key: {
    needed: false,
    how: "Ask for a free key at semanticscholar.org/product/api and put it into TOUCHSTONE_SEMANTICSCHOLAR_KEY.",
    secret: (key) => ({ headers: { "x-api-key": key } }),
    politeness: { intervalMs: 1_100, concurrency: 1 },
  },
  write(query, { from, to }) {
    const words = booleanQuery(query, quoted, { and: " + ", or: " | " });
    const years = from === undefined && to === undefined ? {} : { year: `${from ?? ""}-${to ?? ""}` };
    return { query: words, ...years };
  },
  pages: (ask, written) =>
    pagesFollowing((token) =>
      ask(
        "/graph/v1/paper/search/bulk",
        { ...written, fields: FIELDS, sort: "citationCount:desc", token },
        readSemanticScholar,
      ),
    ),
};
