import { describe, expect, test } from "vitest";
import { record } from "../model/record.example.ts";
import { type Author, BibliographicRecord } from "../model/record.ts";
import { merge } from "./merge.ts";

const people = (...families: string[]): Author[] => families.map((family) => ({ family, given: "Ada" }));
const origin = (database: "crossref" | "openalex" | "arxiv" | "library" | "dblp", id: string) => ({
  origins: [{ database, id }],
});

test("a preprint and its published version become one record that keeps both identifiers", () => {
  const { records, duplicates } = merge([
    record({
      doi: "10.1145/3694715.3695964",
      title: "PowerInfer: Fast Large Language Model Serving",
      authors: people("Song", "Mi"),
      year: 2024,
      venue: "SOSP",
      ...origin("crossref", "10.1145/3694715.3695964"),
    }),
    record({
      arxiv: "2312.12456",
      title: "PowerInfer: fast large language model serving",
      authors: people("Song", "Mi"),
      year: 2023,
      ...origin("arxiv", "2312.12456v2"),
    }),
  ]);
  expect(records).toHaveLength(1);
  expect(duplicates).toBe(1);
  expect(records[0]).toMatchObject({
    id: "doi:10.1145/3694715.3695964",
    identifiers: { doi: "10.1145/3694715.3695964", arxiv: "2312.12456" },
    year: 2024,
    fieldOrigins: { title: "crossref", year: "crossref" },
    versions: [
      { relation: "published", year: 2024, venue: "SOSP" },
      { relation: "preprint", identifiers: { arxiv: "2312.12456" }, year: 2023 },
    ],
  });
  expect(BibliographicRecord.parse(records[0])).toBeTruthy();
});

const survey = "A Survey of Large Language Models";
const one = {
  title: "Nesting of farmland birds in managed hedgerows",
  authors: people("Lark", "Wren"),
  year: 2020,
};

describe("these are one work", () => {
  test.each([
    [
      "case, punctuation, accents",
      { ...one },
      { ...one, title: "NESTING of farmland birds in managed hedge-rows." },
    ],
    ["a slip of the pen", { ...one }, { ...one, title: "Nesting of farmlnad birds in managed hedgerows" }],
    ["a title without its subtitle", { ...one, title: `Hedge: ${one.title}` }, { ...one, title: "Hedge" }],
    [
      "Greek letters spelt out",
      { ...one, title: "TNF-α in the hedgerow" },
      { ...one, title: "TNF-alpha in the hedgerow" },
    ],
    [
      "markup in a title",
      { ...one },
      { ...one, title: "Nesting of <i>farmland</i> birds in managed hedgerows" },
    ],
    [
      "initials",
      one,
      {
        ...one,
        authors: [
          { family: "Lark", given: "A." },
          { family: "Wren", given: "A B" },
        ],
      },
    ],
    ["authors cut short", { ...one }, { ...one, authors: people("Lark") }],
    ["no authors on one side, one year", { ...one }, { ...one, authors: [], year: 2021 }],
    ["a preprint years before", { ...one, doi: "10.1000/1" }, { ...one, arxiv: "1701.00001", year: 2017 }],
    ["the mark of a retraction", { ...one }, { ...one, title: `RETRACTED: ${one.title}` }],
    [
      "names unsplit and in another order",
      one,
      { ...one, authors: [{ literal: "Wren Ada" }, { literal: "Lark Ada" }] },
    ],
    ["revisions of one DOI", { ...one, doi: "10.6084/m9.x.1.v1" }, { ...one, doi: "10.6084/m9.x.1.v2" }],
  ])("%s", (_, a, b) => {
    const { records } = merge([
      record({ ...a, ...origin("crossref", "a") }),
      record({ ...b, ...origin("openalex", "b") }),
    ]);
    expect(records).toHaveLength(1);
  });
});

describe("these are two works", () => {
  test.each([
    ["siblings", { ...one, title: `${survey} for Finance` }, { ...one, title: `${survey} for Medicine` }],
    ["a sibling and its elder", { ...one, title: survey }, { ...one, title: `${survey} for Finance` }],
    ["numbered parts", { ...one, title: `${one.title} 1` }, { ...one, title: `${one.title} 2` }],
    ["a part and the whole", { ...one, title: one.title }, { ...one, title: `${one.title}: Part II` }],
    ["two subtitles", { ...one, title: "Hedge: birds and bees" }, { ...one, title: "Hedge: mice and men" }],
    [
      "opposites",
      { ...one, title: "Supervised nesting of birds" },
      { ...one, title: "Unsupervised nesting of birds" },
    ],
    ["a telling letter", { ...one, title: "Sulfate in the soil" }, { ...one, title: "Sulfite in the soil" }],
    [
      "between and within",
      { ...one, title: "On intercellular calcium" },
      { ...one, title: "On intracellular calcium" },
    ],
    ["other authors", { ...one }, { ...one, authors: people("Finch", "Robin") }],
    [
      "namesakes",
      { ...one, authors: people("Wang") },
      { ...one, authors: [{ family: "Wang", given: "Zoe" }] },
    ],
    ["years apart, both published", { ...one, venue: "A" }, { ...one, venue: "B", year: 2010 }],
    ["a correction", { ...one }, { ...one, title: `Correction to: ${one.title}` }],
    ["front matter", { title: "Editorial", year: 2020 }, { title: "Editorial", year: 2020 }],
    ["two DOIs", { ...one, doi: "10.1000/1" }, { ...one, doi: "10.1000/2" }],
    ["two arXiv ids", { ...one, arxiv: "2001.00001" }, { ...one, arxiv: "2001.00002" }],
  ])("%s", (_, a, b) => {
    const { records } = merge([
      record({ ...a, ...origin("crossref", "a") }),
      record({ ...b, ...origin("openalex", "b") }),
    ]);
    expect(records).toHaveLength(2);
    expect(new Set(records.map(({ id }) => id)).size).toBe(2);
  });
});

test("a record without identifiers joins no two works whose identifiers differ", () => {
  const { records } = merge([
    record({ ...one, doi: "10.1000/1", ...origin("crossref", "a") }),
    record({ ...one, doi: "10.1000/2", ...origin("crossref", "b") }),
    record({ ...one, ...origin("dblp", "c") }),
  ]);
  expect(records).toHaveLength(2);
});

test("the id of one work with the title of another joins nothing, and is named with both", () => {
  const other = { title: "Soil acidity and earthworms", authors: people("Mole"), year: 2001 };
  const { records } = merge([
    record({ ...one, doi: "10.1000/1", ...origin("crossref", "a") }),
    record({ ...other, doi: "10.1000/1", ...origin("openalex", "b") }),
  ]);
  const conflict = {
    field: "title of doi 10.1000/1",
    values: [
      { database: "crossref", value: one.title },
      { database: "openalex", value: other.title },
    ],
  };
  expect(records).toMatchObject([
    { id: "doi:10.1000/1", title: one.title, conflicts: [conflict] },
    { title: other.title, identifiers: {}, conflicts: [conflict] },
  ]);
});

test("a field that databases tell differently is settled by trust, and both are kept", () => {
  const { records } = merge([
    record({ ...one, doi: "10.1000/1", year: 2019, venue: "J", ...origin("openalex", "b") }),
    record({ ...one, doi: "10.1000/1", year: 2020, venue: "Journal", ...origin("crossref", "a") }),
  ]);
  expect(records[0]).toMatchObject({
    year: 2020,
    venue: "Journal",
    conflicts: [
      {
        field: "year",
        values: [
          { database: "crossref", value: "2020" },
          { database: "openalex", value: "2019" },
        ],
      },
    ],
  });
});

test("lists of authors without a name in common are a conflict, initials and a list cut short are none", () => {
  const told = (...lists: Author[][]) =>
    merge(
      lists.map((authors, i) =>
        record({ ...one, doi: "10.1000/a", authors, ...origin(i === 0 ? "crossref" : "openalex", `${i}`) }),
      ),
    ).records[0]?.conflicts;
  expect(told(people("Lark", "Wren", "Owl", "Dove"), people("Rook", "Crow"))).toEqual([
    {
      field: "authors",
      values: [
        { database: "crossref", value: "Ada Lark; Ada Wren; Ada Owl and 1 more" },
        { database: "openalex", value: "Ada Rook; Ada Crow" },
      ],
    },
  ]);
  expect(
    told(people("Lark", "Wren"), [{ family: "Lark", given: "A." }, { literal: "et al." }]),
  ).toBeUndefined();
  expect(told(people("Lark"), [])).toBeUndefined();
});

test("an own abstract is read before a summary, a whole one before one cut off; the worst integrity counts", () => {
  const clean = { status: "clean", sources: ["crossref"], notices: [] } as const;
  const retracted = { status: "retracted", sources: ["openalex"], notices: [] } as const;
  const whole =
    "Birds nest in hedges. They do so in spring, and again in summer where hedges are left to grow.";
  const { records } = merge([
    record({
      ...one,
      abstract: "We say they nest.",
      depth: "summary",
      ...origin("library", "w.jsonl:1"),
      integrity: { ...clean, sources: ["crossref"], notices: [] },
    }),
    record({ ...one, abstract: "Birds nest in…", ...origin("crossref", "a") }),
    record({
      ...one,
      abstract: whole,
      ...origin("openalex", "b"),
      integrity: { ...retracted, sources: ["openalex"], notices: [] },
    }),
  ]);
  expect(records[0]).toMatchObject({
    abstract: whole,
    depth: "abstract",
    integrity: { status: "retracted", sources: ["crossref", "openalex"] },
    fieldOrigins: { abstract: "openalex", title: "library" },
  });
});

test("one entry found by two queries is one work that both queries found", () => {
  const at = (query: string) => ({ origins: [{ database: "library" as const, id: "w.jsonl:1", query }] });
  const { records, duplicates } = merge([record({ ...one, ...at("q2") }), record({ ...one, ...at("q1") })]);
  expect(records[0]?.origins.map(({ query }) => query)).toEqual(["q1", "q2"]);
  expect(duplicates).toBe(1);
});

test("a library's own id stays where there is no better one", () => {
  expect(merge([record({ ...one, id: "4983" })]).records[0]?.id).toBe("4983");
  expect(merge([record({ ...one, id: "4983", doi: "10.1000/1" })]).records[0]?.id).toBe("doi:10.1000/1");
});

test("the order in which records come changes nothing", () => {
  const all = [
    record({ ...one, doi: "10.1000/1", ...origin("crossref", "a") }),
    record({ ...one, arxiv: "1901.00001", year: 2019, ...origin("arxiv", "b") }),
    record({ ...one, ...origin("dblp", "c") }),
    record({ ...one, title: "Soil acidity and earthworms", doi: "10.1000/1", ...origin("openalex", "d") }),
    record({ title: "Editorial", year: 2020, ...origin("crossref", "e") }),
    record({ title: "Editorial", year: 2020, ...origin("crossref", "f") }),
  ];
  const expected = merge(all);
  for (let turn = 1; turn < all.length; turn++) {
    expect(merge([...all.slice(turn), ...all.slice(0, turn)])).toEqual(expected);
  }
  expect(merge([...all].reverse())).toEqual(expected);
  expect(merge([])).toEqual({ records: [], duplicates: 0 });
});
