import { allOf, booleanQuery, quoted, yearRange } from "../boolean-query.ts";
import { pagesFollowing } from "../paging.ts";
import type { SearchedDatabase } from "../searched-database.ts";
import { readEuropePmc } from "./record.ts";

/** Europe PMC's search of titles and abstracts, by cursor mark. */
export const EUROPE_PMC: SearchedDatabase = {
  id: "europepmc",
  base: "https://www.ebi.ac.uk/europepmc/webservices/rest",
  politeness: { intervalMs: 200, concurrency: 2 },
  contact: (address) => ({ query: { email: address } }),
  write(query, years) {
    const term = (spelling: string) => {
      const words = quoted(spelling);
      return words === "" ? "" : `TITLE_ABS:${words}`;
    };
    const range = yearRange(years);
    return { query: allOf(booleanQuery(query, term), range === undefined ? undefined : `PUB_YEAR:${range}`) };
  },
  pages: (ask, written) =>
    pagesFollowing((cursorMark = "*") =>
      ask(
        "/search",
        { ...written, resultType: "core", format: "json", pageSize: 100, cursorMark },
        readEuropePmc,
      ),
    ),
};
