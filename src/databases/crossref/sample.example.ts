import { pageOf, type Sample } from "../contract/sample.example.ts";
import { CROSSREF } from "./request.ts";

/** Crossref as a test plays it. */
export const CROSSREF_SAMPLE: Sample = {
  database: CROSSREF,
  answer({ query }, works) {
    const offset = query.get("cursor")?.replace(/^\D/, "") || "0";
    const page = pageOf(works, offset, query.get("rows"));
    return JSON.stringify({
      status: "ok",
      "message-type": "work-list",
      message: {
        "total-results": works.length,
        "next-cursor": `c${Number(offset) + page.length}`,
        items: page.map(({ n, title, bare }) =>
          bare === true
            ? { DOI: `10.5555/cr.${n}`, title: [], author: null, issued: { "date-parts": [[null]] } }
            : {
                DOI: `10.5555/CR.${n}`,
                type: "journal-article",
                title: [title],
                author: [{ given: "Ada", family: "Example" }, { name: "The Owl Group" }],
                issued: { "date-parts": [[2020, 5]] },
                "container-title": ["Journal of Owls"],
                abstract:
                  "<jats:title>Abstract</jats:title><jats:p>Owls &amp; <jats:italic>Strix</jats:italic>.</jats:p>",
              },
        ),
      },
    });
  },
  error:
    '{"status":"failed","message-type":"validation-failure","message":[{"type":"x","value":"y","message":"No such thing."}]}',
};
