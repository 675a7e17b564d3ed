import { pageOf, type Sample } from "../contract/sample.example.ts";
import { DOAJ } from "./request.ts";

/** DOAJ as a test plays it. */
export const DOAJ_SAMPLE: Sample = {
  database: DOAJ,
  answer({ query }, works) {
    const size = query.get("pageSize") ?? "100";
    const offset = String((Number(query.get("page") ?? 1) - 1) * Number(size));
    return JSON.stringify({
      total: works.length,
      results: pageOf(works, offset, size).map(({ n, title, bare }) => ({
        id: `d${n}`,
        bibjson:
          bare === true
            ? { title: null, author: null, identifier: null, journal: null }
            : {
                title,
                year: "2020",
                month: "5",
                author: [{ name: "Ada Example" }],
                abstract: "Owls fly.",
                identifier: [{ type: "DOI", id: `10.5555/dj.${n}` }],
                journal: { title: "Journal of Owls", language: ["EN"] },
              },
      })),
    });
  },
  error: '{"status":"bad_request","error":"Lucene query is not valid."}',
};
