import { pageOf, type Sample } from "../contract/sample.example.ts";
import { SEMANTIC_SCHOLAR } from "./request.ts";

/** Semantic Scholar's bulk search as a test plays it; the last page has no token. */
export const SEMANTIC_SCHOLAR_SAMPLE: Sample = {
  database: SEMANTIC_SCHOLAR,
  answer({ query }, works) {
    const offset = query.get("token")?.replace(/^\D/, "") || "0";
    const page = pageOf(works, offset, "100");
    const end = Number(offset) + page.length;
    return JSON.stringify({
      total: works.length,
      ...(end < works.length ? { token: `t${end}` } : {}),
      data: page.map(({ n, title, bare }) =>
        bare === true
          ? {
              paperId: `s${n}`,
              title: null,
              abstract: null,
              externalIds: null,
              authors: null,
              openAccessPdf: null,
              journal: null,
            }
          : {
              paperId: `s${n}`,
              title,
              year: 2020,
              abstract: "Owls fly.",
              externalIds: { DOI: `10.5555/s2.${n}`, CorpusId: n },
              authors: [{ name: "Ada Example" }],
              openAccessPdf: { url: "" },
            },
      ),
    });
  },
  error: '{"message":"Too Many Requests. Please wait and try again.","code":"429"}',
};
