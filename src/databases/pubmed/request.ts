import { allOf, booleanQuery, quoted } from "../boolean-query.ts";
import { byOffset, pagesFollowing } from "../paging.ts";
import type { SearchedDatabase } from "../searched-database.ts";
import { readPubmedArticles, readPubmedSearch } from "./record.ts";

const PAGE_SIZE = 100;

/** PubMed's E-utilities: ESearch finds the identifiers, EFetch brings the entries; three requests a second without a key. */
export const PUBMED: SearchedDatabase = {
  id: "pubmed",
  base: "https://eutils.ncbi.nlm.nih.gov/entrez/eutils",
  politeness: { intervalMs: 350, concurrency: 1 },
  key: {
    needed: false,
    how: "Make a key in the settings of a free NCBI account and put it into TOUCHSTONE_PUBMED_KEY.",
    secret: (key) => ({ query: { api_key: key } }),
    politeness: { intervalMs: 110, concurrency: 1 },
  },
  contact: (address) => ({ query: { tool: "touchstone", email: address } }),
  write(query, { from, to }) {
    const term = (spelling: string) => {
      const words = quoted(spelling);
      return words === "" ? "" : `${words}[tiab]`;
    };
    const years = from === undefined && to === undefined ? undefined : `${from ?? 1500}:${to ?? 2200}[dp]`;
    return { term: allOf(booleanQuery(query, term), years) };
  },
  pages: (ask, written) =>
    pagesFollowing(async (next = "0") => {
      const search = {
        ...written,
        db: "pubmed",
        retmode: "json",
        retstart: next,
        retmax: PAGE_SIZE,
        sort: "relevance",
      };
      const { value: found, date } = await ask("/esearch.fcgi", search, readPubmedSearch);
      if (found.ids.length === 0) return { value: { total: found.total, records: [], unread: [] }, date };
      const fetch = { db: "pubmed", retmode: "xml", id: found.ids.join(",") };
      const { value: records } = await ask("/efetch.fcgi", fetch, readPubmedArticles);
      const got = new Set(records.map(({ identifiers }) => identifiers.pmid));
      const missing = found.ids.filter((id) => !got.has(id));
      const unread = missing.map((id) => ({ where: `PMID ${id}`, why: "it was found but not sent" }));
      return { value: byOffset({ total: found.total, records, unread }, Number(next), PAGE_SIZE), date };
    }),
};
