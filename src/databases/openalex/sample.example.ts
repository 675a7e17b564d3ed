import { pageOf, type Sample } from "../contract/sample.example.ts";
import { OPENALEX } from "./request.ts";

/** OpenAlex as a test plays it: by cursor, here an offset behind a letter. */
export const OPENALEX_SAMPLE: Sample = {
  database: OPENALEX,
  answer({ query }, works) {
    const offset = query.get("cursor")?.replace(/^\D/, "") || "0";
    const page = pageOf(works, offset, query.get("per_page"));
    const end = Number(offset) + page.length;
    return JSON.stringify({
      meta: { count: works.length, next_cursor: page.length === 0 ? null : `c${end}` },
      results: page.map(({ n, title, bare }) =>
        bare === true
          ? {
              id: `https://openalex.org/W${n}`,
              doi: null,
              title: null,
              authorships: null,
              primary_location: null,
              abstract_inverted_index: null,
              ids: {},
              biblio: null,
            }
          : {
              id: `https://openalex.org/W${n}`,
              doi: `https://doi.org/10.5555/OA.${n}`,
              title,
              publication_year: 2020,
              authorships: [{ author: { display_name: "Ada Example" } }],
              abstract_inverted_index: { Owls: [0], fly: [1] },
            },
      ),
    });
  },
  error: '{"error":"Invalid query parameters error.","message":"nonsense is not a valid field."}',
};
