import { describe, expect, test } from "vitest";
import { arxivOf, doiOf, identifiersOf, pmcidOf, pmidOf, recordId, shortHash } from "./identifiers.ts";

describe("a DOI is found bare and in lower case", () => {
  test.each([
    ["10.1000/ABC.1", "10.1000/abc.1"],
    ["https://doi.org/10.1000/Abc", "10.1000/abc"],
    ["http://dx.doi.org/10.1000%2Fabc", "10.1000/abc"],
    ["doi:10.1000/abc", "10.1000/abc"],
    ["DOI 10.1000/abc", "10.1000/abc"],
    ["https://doi.org/10.1000/abc?utm=1#top", "10.1000/abc"],
    ["10.1000/a?b#c%d,e", "10.1000/a?b#c%d,e"],
    ["See https://doi.org/10.1000/abc.", "10.1000/abc"],
    ["(doi:10.1000/abc(2))", "10.1000/abc(2)"],
    [
      "10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O",
      "10.1002/(sici)1097-4571(199806)49:8<693::aid-asi4>3.0.co;2-o",
    ],
    [
      "10.1002/(sici)1097-4571(199806)49:8&lt;693::aid-asi4&gt;3.0.co;2-o",
      "10.1002/(sici)1097-4571(199806)49:8<693::aid-asi4>3.0.co;2-o",
    ],
    ["https://example.org/doi/abs/10.1000/abc", "10.1000/abc"],
    ["https://doi.org/10.1000/100%", "10.1000/100%"],
    ["10.48550/arXiv.2101.00001", "10.48550/arxiv.2101.00001"],
  ])("%s", (text, doi) => expect(doiOf(text)).toBe(doi));

  test.each([
    "",
    "10.1000",
    "10.1000/",
    "110.1000/abc",
    "3.10.1000/x",
    "version 10.1/2",
    "10.1000/ abc",
    "none",
  ])("and not in “%s”", (text) => expect(doiOf(text)).toBeUndefined());
});

describe("an arXiv identifier is parted from its version", () => {
  test.each([
    ["2101.00001", { id: "2101.00001" }],
    ["arXiv:2101.00001v3", { id: "2101.00001", version: 3 }],
    ["http://arxiv.org/abs/hep-th/9901001v1", { id: "hep-th/9901001", version: 1 }],
    ["https://arxiv.org/pdf/2101.00001v2.pdf", { id: "2101.00001", version: 2 }],
    ["10.48550/arXiv.2101.00001", { id: "2101.00001" }],
    ["math.GT/0309136", { id: "math/0309136" }],
    ["arXiv:2101.00001v1 [cs.LG] 1 Jan 2021", { id: "2101.00001", version: 1 }],
    ["CoRR abs/2101.00001, arXiv 2101.00001", { id: "2101.00001" }],
  ])("%s", (text, expected) => expect(arxivOf(text)).toEqual(expected));

  test.each(["", "2113.00001", "it cost 2101.00001 euros", "10.1000/2101.00001", "2101.123", "cs/99010011"])(
    "and not found in “%s”",
    (text) => expect(arxivOf(text)).toBeUndefined(),
  );
});

test("PubMed identifiers are found as numbers, with their name, and in addresses", () => {
  expect(pmidOf(" 0123 ")).toBe("123");
  expect(pmidOf("PMID: 123")).toBe("123");
  expect(pmidOf("https://pubmed.ncbi.nlm.nih.gov/123/")).toBe("123");
  expect(pmidOf("http://www.ncbi.nlm.nih.gov/pubmed/123")).toBe("123");
  expect(pmidOf("PMC123")).toBeUndefined();
  expect(pmidOf("0")).toBeUndefined();
  expect(pmcidOf("https://www.ncbi.nlm.nih.gov/pmc/articles/PMC123")).toBe("pmc123");
  expect(pmcidOf("123")).toBeUndefined();
});

test("what a database writes in its identifier fields is cleaned, and what is none is left out", () => {
  expect(
    identifiersOf({
      doi: "https://doi.org/10.48550/ARXIV.2101.00001",
      arxiv: null,
      pmid: 12,
      pmcid: undefined,
      openalex: "https://openalex.org/W12",
      semanticscholar: "",
      dblp: "https://dblp.org/rec/conf/x/Y1",
      core: "https://core.ac.uk/works/7",
      isbn: "978-0-306-40615-7",
    }),
  ).toEqual({
    doi: "10.48550/arxiv.2101.00001",
    arxiv: "2101.00001",
    pmid: "12",
    openalex: "w12",
    dblp: "conf/x/y1",
    core: "7",
    isbn: "9780306406157",
  });
  expect(identifiersOf({ doi: "n/a", isbn: "12", openalex: "A5" })).toEqual({});
});

describe("a record's id", () => {
  const bare = { title: "A Title", authors: [{ family: "Écrivain" }], year: 2020 };
  test.each([
    [{ doi: "10.1/a", arxiv: "2101.00001", pmid: "1" }, "doi:10.1/a"],
    [{ doi: "10.48550/arxiv.2101.00001" }, "arxiv:2101.00001"],
    [{ arxiv: "2101.00001", pmid: "1" }, "arxiv:2101.00001"],
    [{ pmid: "1" }, "pmid:1"],
  ])("of %j is %s", (identifiers, id) => expect(recordId({ ...bare, identifiers })).toBe(id));

  test("without identifiers depends on words alone, not on case, accents or punctuation", () => {
    const id = recordId({ ...bare, identifiers: {} });
    expect(id).toMatch(/^work:[0-9a-f]{14}$/);
    expect(
      recordId({ title: "A  title.", authors: [{ family: "ecrivain" }], year: 2020, identifiers: {} }),
    ).toBe(id);
    expect(recordId({ ...bare, year: 2021, identifiers: {} })).not.toBe(id);
    expect(recordId({ ...bare, title: "A Title II", identifiers: {} })).not.toBe(id);
  });

  test("stays apart for titles without a letter", () => {
    const of = (title: string) => recordId({ title, authors: [], identifiers: {} });
    expect(of("???")).not.toBe(of("!!!"));
    expect(of("注意力")).not.toBe(of("模型"));
  });
});

test("the hash is the same for ever", () => {
  expect(shortHash("")).toBe("0bdcb81aee8d83");
  expect(shortHash("touchstone")).toHaveLength(14);
});
