import { expect, test } from "vitest";
import type { Claim } from "../model/claim.ts";
import { decision, record } from "../model/record.example.ts";
import type { BibliographicRecord } from "../model/record.ts";
import { ReferencesFile } from "../model/reference.ts";
import { referenceOf, references } from "./references.ts";

const screened = (work: BibliographicRecord) => ({
  record: work,
  decision: decision({ record: work.id }),
  passages: [],
});
const claim = (own: string, ...others: string[]) =>
  ({ record: own, evidence: [own, ...others].map((id) => ({ record: id })) }) as Claim;

test("each work that a claim or its evidence cites is one reference, in order of first citation", () => {
  const works = ["a", "b", "c", "d"].map((name) => record({ doi: `10.1/${name}`, title: `Work ${name}` }));
  const found = references(
    [claim("doi:10.1/c", "doi:10.1/a"), claim("doi:10.1/a", "doi:10.1/d")],
    works.map(screened),
  );
  expect(found.map((reference) => reference.custom.record)).toEqual([
    "doi:10.1/c",
    "doi:10.1/a",
    "doi:10.1/d",
  ]);
  expect(ReferencesFile.safeParse(found).success).toBe(true);
});

test("title, names, identifiers and date are kept whole", () => {
  const title = `Hedges: ${"a very long title ".repeat(30)}end`;
  const work = record({
    doi: "10.1/a",
    title,
    authors: [{ family: "van der Ash", given: "Ada B." }, { literal: "The Hedge Consortium" }],
    year: 2020,
    date: "2020-03",
    venue: "Journal of Hedges",
    pages: "1-9",
    url: "https://hedges.example/1",
    identifiers: { doi: "10.1/a", pmid: "12", arxiv: "2001.00001" },
  });
  expect(referenceOf(work, "ash2020hedges")).toEqual({
    id: "ash2020hedges",
    type: "article-journal",
    title,
    author: [{ family: "van der Ash", given: "Ada B." }, { literal: "The Hedge Consortium" }],
    issued: { "date-parts": [[2020, 3]] },
    "container-title": "Journal of Hedges",
    page: "1-9",
    DOI: "10.1/a",
    PMID: "12",
    URL: "https://hedges.example/1",
    custom: { record: "doi:10.1/a" },
  });
});

test.each([
  [
    "a preprint has its arXiv number and address",
    { arxiv: "2001.00001" },
    { type: "article", number: "2001.00001", URL: "https://arxiv.org/abs/2001.00001" },
  ],
  [
    "a type that CSL does not know is guessed",
    { type: "posted-content", venue: "Hedges" },
    { type: "article-journal" },
  ],
  [
    "a type that CSL knows is kept",
    { type: "paper-conference", venue: "Hedges" },
    { type: "paper-conference" },
  ],
  ["an address that runs code is left out", { url: "javascript:alert(1)" }, { URL: undefined }],
  ["nobody is named where nobody is known", {}, { author: undefined, issued: undefined }],
  [
    "a date of another year than the record's gives way",
    { year: 2020, date: "2019-12-31" },
    { issued: { "date-parts": [[2020]] } },
  ],
  ["an impossible date is not made up", { date: "2020-13-45" }, { issued: { "date-parts": [[2020]] } }],
])("%s", (_, given, expected) => {
  const absent = { URL: undefined, author: undefined, issued: undefined };
  expect({ ...absent, ...referenceOf(record(given), "key2020") }).toMatchObject(expected);
});

test("a claim that cites a work nobody found is a fault, named", () => {
  expect(() => references([claim("doi:10.1/x")], [])).toThrow(
    'A claim cites "doi:10.1/x", which is not among the records found.',
  );
});
