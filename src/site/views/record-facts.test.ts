import { expect, test } from "vitest";
import { translator } from "../words/translator.ts";
import { conflictLines, databasesInWords, versionLines } from "./record-facts.ts";

const en = translator("en");
const de = translator("de");

test("each version is told with what it is, where it came out and its own identifier", () => {
  const lines = versionLines(
    [
      { relation: "published", identifiers: { doi: "10.1/x" }, venue: "Journal of Sleep", year: 2021 },
      { relation: "preprint", identifiers: { arxiv: "2001.00001" }, year: 2020, url: "https://example.org/" },
      { relation: "other", identifiers: {}, url: "https://example.org/other" },
      { relation: "revision", identifiers: {}, url: "javascript:alert(1)" },
    ],
    en,
  );
  expect(lines.map((line) => `${line.relation}, ${line.where}: ${line.name} ${line.href}`)).toEqual([
    "published, Journal of Sleep 2021: DOI 10.1/x https://doi.org/10.1/x",
    "preprint, 2020: arXiv 2001.00001 https://arxiv.org/abs/2001.00001",
    "another version, : https://example.org/other https://example.org/other",
    "revision, :  undefined",
  ]);
});

test("a conflict names the field, every value and who gave it", () => {
  const values = [
    { database: "crossref", value: "2020" },
    { database: "arxiv", value: "2019" },
  ] as const;
  expect(conflictLines([{ field: "year", values: [...values] }], de)).toEqual([
    {
      field: "Jahr",
      values: [
        { value: "2020", database: "Crossref" },
        { value: "2019", database: "arXiv" },
      ],
    },
  ]);
});

test("a database that a work came from twice is named once", () => {
  expect(databasesInWords(["openalex", "library", "openalex"], en)).toBe("OpenAlex, Library");
});
