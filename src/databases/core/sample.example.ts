import { pageOf, type Sample } from "../contract/sample.example.ts";
import { CORE } from "./request.ts";

/** CORE, version 3, as a test plays it. */
export const CORE_SAMPLE: Sample = {
  database: CORE,
  answer({ query }, works) {
    return JSON.stringify({
      totalHits: works.length,
      results: pageOf(works, query.get("offset"), query.get("limit")).map(({ n, title, bare }) =>
        bare === true
          ? { id: n, title: null, authors: null, abstract: null, doi: null, journals: null, language: null }
          : {
              id: n,
              title,
              authors: [{ name: "Example, Ada" }],
              abstract: "Owls fly.",
              doi: `10.5555/co.${n}`,
              yearPublished: 2020,
              language: { code: "en", name: "English" },
            },
      ),
    });
  },
  error: '{"message":"Not enough quota to perform this request"}',
};
