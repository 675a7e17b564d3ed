import { expect, test } from "vitest";
import { textFragment, wordsAtSource } from "./text-fragment.ts";

const text = (quotation: string) => textFragment(quotation).replace("#:~:text=", "");

test.each([
  ["sleep lowers recall", "sleep%20lowers%20recall"],
  [
    "a cost-aware, two-step rule & its limits",
    "a%20cost%2Daware%2C%20two%2Dstep%20rule%20%26%20its%20limits",
  ],
  ["by  12.5%\nin #3 of 4?", "by%2012.5%25%20in%20%233%20of%204%3F"],
  ["a broken \ud800 pair", "a%20broken%20%EF%BF%BD%20pair"],
])("what means something in a text fragment is escaped: %s", (quotation, written) => {
  expect(text(quotation)).toBe(written);
  expect(decodeURIComponent(text(quotation))).toBe(quotation.toWellFormed().replace(/\s+/g, " "));
});

test("a long quotation is named by its first and last words, and none of them is cut", () => {
  const words = Array.from({ length: 80 }, (_, i) => `word${i}`);
  expect(text(words.join(" "))).toBe(`${words.slice(0, 6).join("%20")},${words.slice(-6).join("%20")}`);
});

test("a long text without spaces is not cut at a guess", () => {
  expect(textFragment("睡".repeat(400))).toBe("");
});

const work = {
  identifiers: { doi: "10.1/x", arxiv: "2401.00001" },
  openAccess: "https://arxiv.org/pdf/2401.00001",
  url: undefined,
};
const abstract = { depth: "abstract", section: "Abstract", text: "it falls" } as const;
const full = { depth: "fulltext", section: "Results", text: "it falls" } as const;

test.each([
  [
    "an abstract at the page of the preprint",
    work,
    abstract,
    "https://arxiv.org/abs/2401.00001#:~:text=it%20falls",
  ],
  [
    "an abstract at the page of the DOI",
    { ...work, identifiers: { doi: "10.1/x" } },
    abstract,
    "https://doi.org/10.1/x#:~:text=it%20falls",
  ],
  [
    "full text at PubMed Central",
    { ...work, identifiers: { pmcid: "PMC1" } },
    full,
    "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC1#:~:text=it%20falls",
  ],
  [
    "full text on an open page",
    { ...work, openAccess: "https://example.org/article" },
    full,
    "https://example.org/article#:~:text=it%20falls",
  ],
])("words are looked for where they stand: %s", (_, of, evidence, address) => {
  expect(wordsAtSource(of, evidence)).toBe(address);
});

test.each([
  ["a summary, which its authors did not write", work, { ...abstract, depth: "summary" } as const],
  ["full text that is open as a PDF alone", work, full],
  [
    "full text behind a page for the abstract",
    { ...work, openAccess: "https://arxiv.org/abs/2401.00001" },
    full,
  ],
  [
    "a page where a place is named already",
    { identifiers: {}, openAccess: undefined, url: "https://example.org/#/p" },
    abstract,
  ],
  [
    "an address that is none of the web's",
    { identifiers: {}, openAccess: "javascript:alert(1)", url: undefined },
    abstract,
  ],
])("no link to the very words is made for %s", (_, of, evidence) => {
  expect(wordsAtSource(of, evidence)).toBeUndefined();
});
