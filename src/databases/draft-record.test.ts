import { describe, expect, test } from "vitest";
import { BibliographicRecord } from "../model/record.ts";
import { type DraftRecord, isoDate, pageRange, settledRecord, UNTITLED } from "./draft-record.ts";

const draft = (given: Partial<DraftRecord> = {}): DraftRecord => ({
  database: "crossref",
  id: "1",
  title: "Owls at dusk",
  authors: [],
  identifiers: {},
  ...given,
});

describe("a title is written as a person would write it", () => {
  test.each([
    ["Owls at dusk.", "Owls at dusk"],
    ["Owls &amp; <i>Strix</i> at dusk", "Owls & Strix at dusk"],
    ["Owls of the U.S.", "Owls of the U.S."],
    ["A reply to Smith et al.", "A reply to Smith et al."],
    ["And then…", "And then…"],
    ["And then...", "And then..."],
    ["Owls\u00c2\u00a0at dusk: G\u00c3\u00b6del", "Owls at dusk: Gödel"],
    ["Two\n lines", "Two lines"],
    ["bad\u0000sign", "bad\ufffdsign"],
    ["Owls of Garc\u00c3\u00ada", "Owls of García"],
    ["Owls\u200e at\ufeff dawn\u00ading", "Owls at dawning"],
    [undefined, UNTITLED],
    ["<p></p>", UNTITLED],
  ])("%s", (title, expected) => expect(settledRecord(draft({ title })).title).toBe(expected));
});

test.each([
  ["SCHUT", "JOHN W.", "Schut", "John W."],
  ["O'NEIL-MCGEE", "H. S. C.", "O'Neil-McGee", "H. S. C."],
  ["OLDE RIKKERT", "M.", "Olde Rikkert", "M."],
  ["LI", "Y", "LI", "Y"],
  ["WHO", "Team", "WHO", "Team"],
  ["de la Mata", "R", "de la Mata", "R"],
])("a name set in capitals is written as names are: %s, %s", (family, given, asFamily, asGiven) => {
  const [author] = settledRecord(draft({ authors: [{ family, given }] })).authors;
  expect(author).toEqual({ family: asFamily, given: asGiven });
});

test("what is no value is left out, and nothing makes a record that its schema refuses", () => {
  const settled = settledRecord(
    draft({
      venue: " ",
      pages: "n/a",
      volume: "null",
      language: "und",
      date: "soon",
      year: 12,
      url: "javascript:alert(1)",
      openAccess: { url: "" },
      abstract: "<p> </p>",
      identifiers: { doi: "none", pmid: null },
    }),
  );
  expect(Object.keys(settled).sort()).toEqual([
    "authors",
    "depth",
    "id",
    "identifiers",
    "integrity",
    "origins",
    "title",
  ]);
  expect(BibliographicRecord.safeParse(settled).error).toBeUndefined();
});

test("entries without a title keep ids of their own; a title that says so makes a work retracted", () => {
  const ids = ["1", "2"].map((id) => settledRecord(draft({ id, title: "" })).id);
  expect(ids[0]).not.toBe(ids[1]);
  expect(settledRecord(draft({ title: "RETRACTED: Owls" })).integrity).toMatchObject({
    status: "retracted",
    sources: ["title"],
  });
  expect(settledRecord(draft()).integrity.status).toBe("unchecked");
});

test.each([
  ["eng", "en"],
  ["ger", "de"],
  ["English", "en"],
  ["pt_BR", "pt-BR"],
  ["mul", undefined],
  ["not a language", undefined],
])("the language %s is %s", (language, tag) => expect(settledRecord(draft({ language })).language).toBe(tag));

test("dates and pages are as exact as is known", () => {
  expect(isoDate(2020, 2, 30)).toBe("2020-02-30");
  expect(isoDate(2020, 13, 1)).toBe("2020");
  expect(isoDate(2020, 2, 0)).toBe("2020-02");
  expect(isoDate(undefined, 2, 1)).toBeUndefined();
  expect(pageRange("1", undefined)).toBe("1");
  expect(pageRange("1", "9")).toBe("1-9");
  expect(pageRange(undefined, undefined)).toBeUndefined();
});
