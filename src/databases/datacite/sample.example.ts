import { pageOf, type Sample } from "../contract/sample.example.ts";
import { DATACITE } from "./request.ts";

/** DataCite as a test plays it. */
export const DATACITE_SAMPLE: Sample = {
  database: DATACITE,
  answer({ query }, works) {
    const size = query.get("page[size]") ?? "100";
    const offset = String((Number(query.get("page[number]") ?? 1) - 1) * Number(size));
    return JSON.stringify({
      meta: { total: works.length },
      data: pageOf(works, offset, size).map(({ n, title, bare }) => ({
        id: `10.5555/dc.${n}`,
        type: "dois",
        attributes:
          bare === true
            ? {
                doi: `10.5555/dc.${n}`,
                titles: [],
                creators: null,
                descriptions: null,
                container: null,
                types: null,
              }
            : {
                doi: `10.5555/DC.${n}`,
                titles: [{ title }],
                creators: [
                  { name: "Example, Ada", nameType: "Personal", givenName: "Ada", familyName: "Example" },
                ],
                publicationYear: 2020,
                descriptions: [{ description: "Owls fly.", descriptionType: "Abstract" }],
              },
      })),
    });
  },
  error: '{"errors":[{"status":"400","title":"The query is not valid."}]}',
};
