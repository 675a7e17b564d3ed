import { pageOf, type Sample } from "../contract/sample.example.ts";
import { DBLP } from "./request.ts";

/** DBLP as a test plays it: numbers as texts, one author as an object, no list where there is nothing. */
export const DBLP_SAMPLE: Sample = {
  database: DBLP,
  answer({ query }, works) {
    const page = pageOf(works, query.get("f"), query.get("h"));
    const hit = page.map(({ n, title, bare }) => ({
      "@id": String(n),
      info:
        bare === true
          ? { key: `journals/owl/${n}` }
          : {
              key: `journals/owl/${n}`,
              title: `${title}.`,
              year: "2020",
              venue: "J. Owls",
              type: "Journal Articles",
              authors: { author: { "@pid": "1/2", text: "Ada Example 0001" } },
            },
    }));
    const hits = {
      "@total": String(works.length),
      "@sent": String(page.length),
      ...(page.length === 0 ? {} : { hit }),
    };
    return JSON.stringify({ result: { status: { "@code": "200", text: "OK" }, hits } });
  },
  error: '{"result":{"status":{"@code":"500","text":"Internal error"}}}',
};
