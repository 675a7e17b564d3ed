import { describe, expect, test } from "vitest";
import { BibliographicRecord } from "../model/record.ts";
import { LONGEST_ABSTRACT, readLibraryLine } from "./library-line.ts";

function doubtsOf(line: object): string[] | undefined {
  const result = readLibraryLine(JSON.stringify({ title: "T", ...line }), "works.jsonl", 7, new Map());
  return result !== undefined && "doubts" in result ? result.doubts : undefined;
}

function read(line: string | object, seen = new Map<string, string>()) {
  const text = typeof line === "string" ? line : JSON.stringify(line);
  const result = readLibraryLine(text, "works.jsonl", 7, seen);
  if (result === undefined) return undefined;
  return "record" in result ? BibliographicRecord.parse(result.record) : result.problem.message;
}

test("a title alone makes a record, named by a hash", () => {
  expect(read({ title: "Hedgerows" })).toMatchObject({
    id: expect.stringMatching(/^work:/),
    title: "Hedgerows",
    authors: [],
    depth: "title",
    origins: [{ database: "library", id: "works.jsonl:7" }],
  });
});

test("every field is kept, and identifiers are read from the id too", () => {
  const line = {
    id: "arxiv:2101.00001v2",
    title: "Hedgerows",
    abstract: "They nest.",
    authors: ["Ada Lovelace", "Babbage, Charles"],
    year: "2021",
    venue: "Fields",
    doi: "https://doi.org/10.1000/ABC",
    url: "https://example.org/1",
    pmid: 77,
    tags: ["unknown keys are left alone"],
  };
  expect(read(line)).toMatchObject({
    id: "arxiv:2101.00001v2",
    abstract: "They nest.",
    depth: "abstract",
    authors: [
      { family: "Lovelace", given: "Ada" },
      { family: "Babbage", given: "Charles" },
    ],
    year: 2021,
    venue: "Fields",
    url: "https://example.org/1",
    identifiers: { doi: "10.1000/abc", arxiv: "2101.00001", pmid: "77" },
  });
});

test.each([
  [{ doc_id: 4983, title: "T" }, "4983"],
  [{ _id: "MED-10", title: "T" }, "MED-10"],
  [{ id: "../../etc/passwd", title: "T" }, "../../etc/passwd"],
  [{ id: "CON", title: "T" }, "CON"],
  [{ doi: "10.1000/a(1)?b#c%d,e", title: "T" }, "doi:10.1000/a(1)?b#c%d,e"],
])("%j keeps its own id or is named by its identifier: %s", (line, id) => {
  expect(read(line)).toMatchObject({ id });
});

test("a list of sentences is joined with one space, and the starts are kept", () => {
  expect(read({ title: "T", abstract: ["One.", "", "Two\ud800."] })).toMatchObject({
    abstract: "One.  Two\ufffd.",
    sentenceStarts: [0, 5, 6],
  });
});

test("a summary says so, and an address that is none is no link", () => {
  expect(read({ title: "T", abstract: "A.", depth: "summary", url: "javascript:alert(1)" })).toMatchObject({
    depth: "summary",
  });
  expect(read({ title: "T", url: "javascript:alert(1)" })).not.toHaveProperty("url");
});

test("markup and hostile text are kept as text, at their offsets", () => {
  const abstract = "\0<script>alert(1)</script> [@key] @word **b** \u202eمرحبا 👩‍🔬 \udc00";
  const record = read({ title: "<script>x</script>", abstract });
  expect(record).toMatchObject({
    title: "<script>x</script>",
    abstract: abstract.replace("\0", "\ufffd").replace("\udc00", "\ufffd"),
  });
});

describe("a line that cannot be used says what is wrong and how to mend it", () => {
  test.each([
    ["{", /^is not JSON \((?!.*line 1).*\): every line holds one object/],
    ["[1]", /^holds no object: every line holds one, such as {"title":"…"}$/],
    ["null", /^holds no object/],
    [{ id: "a", abstract: "No title." }, /^has no "title": add one, nothing else is required$/],
    [{ titel: "T" }, /Did you mean "title" by "titel"\?$/],
    [{ title: "  " }, /^has no "title"/],
    [{ title: "T", abstract: null }, /^has "abstract": null: give its text, or leave the key out$/],
    [
      { title: "T", abstrct: "Lost." },
      /^has no "abstract", but "abstrct"\. Did you mean "abstract" by it\?$/,
    ],
    [{ title: "T", Abstract: "Lost." }, /^has no "abstract", but "Abstract"/],
    [{ title: "T", abstract: 5 }, /neither a text nor a list of sentences$/],
    [{ title: "T", abstract: ["One.", null] }, /neither a text nor a list of sentences$/],
    [{ title: "T", abstract: "x".repeat(1_000_000) }, /^has an abstract of 1000000 characters: shorten it/],
    [{ title: "T", id: "x".repeat(300) }, /^has an "id" of 300 characters: shorten it to 250/],
    [{ title: "x".repeat(6000) }, /^has a title of 6000 characters: 5000 is the most$/],
  ])("%j", (line, message) => {
    expect(read(line)).toMatch(message);
  });

  test("a repeated id names where it stood first", () => {
    const seen = new Map([["a", "works.jsonl:3"]]);
    expect(read({ id: "a", title: "T" }, seen)).toBe(
      'repeats the id "a" of works.jsonl:3: give every work its own id',
    );
  });
});

describe("a field that cannot be taken is told, quoted, with how to mend it, and the work is used without it", () => {
  test.each<[object, string, RegExp]>([
    [
      { doi: "10.1000/a b" },
      "doi",
      /^has the DOI "10\.1000\/a b", which is cut by a space: write it whole, or leave it out\. The work/,
    ],
    [{ doi: "https://doi.org/10.1000/a b" }, "doi", /cut by a space/],
    [
      { doi: "not a doi" },
      "doi",
      /^has "not a doi" for its DOI, which is none: write it as in 10\.1000\/182, or leave/,
    ],
    [{ doi: ["10.1000/a"] }, "doi", /^has "doi": \["10\.1000\/a"\], which is no text/],
    [{ arxiv: "banana" }, "arxiv", /^has "banana" for its arXiv id/],
    [{ pmid: "abc" }, "pmid", /^has "abc" for its PubMed id/],
    [{ pmcid: "12" }, "pmcid", /^has "12" for its PubMed Central id/],
    [{ isbn: "12" }, "isbn", /^has "12" for its ISBN/],
    [
      { year: 99999 },
      "year",
      /^has the year "99999", which is none from 1000 to 2100: write four digits, or leave it/,
    ],
    [{ year: -300 }, "year", /^has the year "-300"/],
    [{ year: 0 }, "year", /^has the year "0"/],
    [{ year: "in press" }, "year", /^has the year "in press"/],
    [{ year: true }, "year", /^has "year": true, which is no text/],
    [{ url: "javascript:alert(1)" }, "url", /^has the address "javascript:alert\(1\)", which is none/],
    [{ url: "file:///etc/passwd" }, "url", /^has the address/],
    [{ venue: { toString: 1 } }, "venue", /^has "venue": \{"toString":1\}, which is no text/],
    [{ depth: "banana" }, "none", /^has "depth": "banana", which means nothing/],
    [{ depth: { toString: 1 } }, "none", /^has "depth"/],
    [{ authors: 5 }, "none", /^has 5 among its authors, which is no name: write "Family, Given", or leave/],
    [{ authors: [null, { x: 1 }, "Ada Lark"] }, "none", /^has null,\{"x":1\} among its authors/],
  ])("%j", (line, field, message) => {
    expect(doubtsOf(line)).toEqual([expect.stringMatching(message)]);
    const record = read({ title: "T", ...line }) as BibliographicRecord;
    expect({ ...record, ...record.identifiers }).not.toHaveProperty(field);
  });

  test.each([
    { doi: "10.1000/a?b#c%d,e(1)<2>;3-4" },
    { doi: "10.1000/a (online)" },
    { doi: "10.1000/a, 10.1000/b" },
    { doi: "doi: 10.1000/a" },
    { doi: "" },
    { doi: null, year: null, url: "" },
    { year: "2020" },
    { year: "2020.0" },
    { pmcid: "1234567" },
    { isbn: "978-3-16-148410-0 0-262-13472-9" },
    { authors: [], depth: "abstract" },
    { authors: "" },
    { authors: "Lark, Ada; Wren, Jan" },
    { id: "CON", tags: [1], anything: {} },
  ])("%j is nothing to tell", (line) => {
    expect(doubtsOf(line)).toEqual([]);
  });
});

test("blank lines and a byte order mark are nothing to report", () => {
  expect(read("  \r")).toBeUndefined();
  expect(read("\ufeff")).toBeUndefined();
  expect(read('\ufeff{"title":"T"}\r')).toMatchObject({ title: "T" });
});

test("an abstract at the limit is kept", () => {
  expect(read({ title: "T", abstract: "x".repeat(LONGEST_ABSTRACT) })).toMatchObject({ depth: "abstract" });
});
