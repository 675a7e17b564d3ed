import { pageOf, type Sample } from "../contract/sample.example.ts";
import { EUROPE_PMC } from "./request.ts";

/** Europe PMC as a test plays it; the mark of the last page is its own again. */
export const EUROPE_PMC_SAMPLE: Sample = {
  database: EUROPE_PMC,
  answer({ query }, works) {
    const mark = query.get("cursorMark") ?? "*";
    const offset = mark.replace(/^\D/, "") || "0";
    const page = pageOf(works, offset, query.get("pageSize"));
    const end = Number(offset) + page.length;
    return JSON.stringify({
      version: "6.9",
      hitCount: works.length,
      nextCursorMark: page.length === 0 ? mark : `m${end}`,
      resultList: {
        result: page.map(({ n, title, bare }) =>
          bare === true
            ? { id: String(n), source: "MED", title: null, authorList: null, journalInfo: null }
            : {
                id: String(n),
                source: "MED",
                pmid: String(n),
                title: `${title}.`,
                pubYear: "2020",
                authorList: {
                  author: [
                    { firstName: "Ada", lastName: "Example", initials: "A" },
                    { collectiveName: "Owl Group" },
                  ],
                },
                abstractText: "<h4>Aims</h4>Owls fly.<h4>Results</h4>They did.",
              },
        ),
      },
    });
  },
  error: '{"version":"6.9"}',
};
