import { expect, test } from "vitest";
import type { Query } from "../model/query.ts";
import { plainWords } from "./boolean-query.ts";
import { fittingQuery } from "./fitting-query.ts";
import { SEARCHED_DATABASES } from "./searched-databases.ts";

const QUERY: Query = {
  id: "q1",
  step: "narrow",
  groups: [
    ["barn owl", "Tyto alba"],
    ["night-time", "dusk"],
  ],
  facets: [],
};
const SINGLE: Query = { ...QUERY, groups: [["owl", "strix"], ["C++"]] };

test.each([
  [
    "openalex",
    {
      filter:
        'title_and_abstract.search:("barn owl" OR "Tyto alba") AND ("night-time" OR "dusk"),publication_year:2019-2021',
    },
  ],
  ["crossref", { query: "barn owl night-time", filter: "from-pub-date:2019,until-pub-date:2021" }],
  ["semanticscholar", { query: '("barn owl" | "Tyto alba") + ("night-time" | "dusk")', year: "2019-2021" }],
  [
    "arxiv",
    {
      search_query:
        '(all:"barn owl" OR all:"Tyto alba") AND (all:"night time" OR all:"dusk") AND submittedDate:[201901010000 TO 202112312359]',
    },
  ],
  [
    "europepmc",
    {
      query:
        '(TITLE_ABS:"barn owl" OR TITLE_ABS:"Tyto alba") AND (TITLE_ABS:"night-time" OR TITLE_ABS:"dusk") AND PUB_YEAR:[2019 TO 2021]',
    },
  ],
  [
    "pubmed",
    {
      term: '("barn owl"[tiab] OR "Tyto alba"[tiab]) AND ("night-time"[tiab] OR "dusk"[tiab]) AND 2019:2021[dp]',
    },
  ],
  ["dblp", { q: "barn owl night time" }],
  [
    "datacite",
    { query: '("barn owl" OR "Tyto alba") AND ("night-time" OR "dusk") AND publicationYear:[2019 TO 2021]' },
  ],
  [
    "doaj",
    { query: '("barn owl" OR "Tyto alba") AND ("night-time" OR "dusk") AND bibjson.year:[2019 TO 2021]' },
  ],
  [
    "core",
    {
      q: '((title:"barn owl" OR abstract:"barn owl") OR (title:"Tyto alba" OR abstract:"Tyto alba")) AND ((title:"night-time" OR abstract:"night-time") OR (title:"dusk" OR abstract:"dusk")) AND yearPublished>=2019 AND yearPublished<=2021',
    },
  ],
] as const)("%s gets phrases, groups and years in its own words", (id, written) => {
  expect(SEARCHED_DATABASES[id].write(QUERY, { from: 2019, to: 2021 })).toEqual(written);
});

test("DBLP joins single words by OR, and open bounds are open", () => {
  expect(SEARCHED_DATABASES.dblp.write(SINGLE, {})).toEqual({ q: "owl|strix C++" });
  expect(SEARCHED_DATABASES.semanticscholar.write(SINGLE, { from: 2020 }).year).toBe("2020-");
  expect(SEARCHED_DATABASES.arxiv.write(SINGLE, {})).toEqual({
    search_query: '(all:"owl" OR all:"strix") AND all:"C++"',
  });
});

test.each([
  ['owls" OR 1=1 --', "owls OR 1 1"],
  ["llama.cpp", "llama.cpp"],
  ["state-of-the-art", "state-of-the-art"],
  ["(a AND b)", "a AND b"],
  ["TCP/IP", "TCP IP"],
  ["O’Brien’s", "O’Brien’s"],
  ["注意力 机制", "注意力 机制"],
  ["title:x,y|z", "title x y z"],
  ["?!", ""],
])("nothing in a spelling can end its quotation or command the database: %s", (spelling, words) => {
  expect(plainWords(spelling)).toBe(words);
});

test("a query longer than an address may be is shortened from the longest group, and it is said what was left out", () => {
  const many = Array.from({ length: 300 }, (_, i) => `spelling number ${i}`);
  const long = { ...QUERY, groups: [["owl"], many] };
  const { written, left } = fittingQuery(long, (query) => SEARCHED_DATABASES.openalex.write(query, {}));
  expect(encodeURIComponent(written.filter ?? "").length).toBeLessThanOrEqual(3_500);
  expect(written.filter).toMatch(/"owl" AND \("spelling number 0" OR/);
  expect(left[0]).toBe("spelling number 299");
  expect(fittingQuery(QUERY, (query) => SEARCHED_DATABASES.core.write(query, {})).left).toEqual([]);
});
