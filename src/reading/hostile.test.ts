import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BibliographicRecord } from "../model/record.ts";
import { EXPORTS } from "./exports.example.ts";
import { LatexmlError, readLatexml } from "./latexml.ts";
import { readLibraryFile, type WholeFormat } from "./library-file.ts";
import { formatOf } from "./library-format.ts";
import type { LibraryItem } from "./library-item.ts";
import { readLibraryLine } from "./library-line.ts";
import { column, printedPdf } from "./pdf.example.ts";
import { pdfItem } from "./pdf.ts";

const JATS = `<?xml version="1.0"?><!DOCTYPE article PUBLIC "-//NLM//DTD" "x.dtd"><article xml:lang="en"><front><journal-meta><journal-title>J</journal-title></journal-meta>
<article-meta><article-id pub-id-type="doi">10.1000/a</article-id><title-group><article-title>T <italic>x</italic> &alpha;</article-title></title-group>
<contrib-group><contrib contrib-type="author"><name><surname>Lark</surname><given-names>Ada</given-names></name></contrib></contrib-group>
<pub-date><day>1</day><month>2</month><year>2020</year></pub-date><abstract><sec><title>Methods</title><p>We <sup>2</sup> x.</p></sec></abstract></article-meta></front>
<body><sec><title>Results</title><p>Nests<xref ref-type="bibr">1</xref>.</p><table-wrap><label>Table 1</label><table><tr><td>a</td><td>b</td></tr></table></table-wrap></sec></body></article>`;
const LATEXML = `<html><body><article class="ltx_document"><h1 class="ltx_title ltx_title_document">T</h1><section class="ltx_section"><h2 class="ltx_title ltx_title_section">1 A</h2>
<div class="ltx_para"><p class="ltx_p">Words <math><mi>x</mi></math>.</p></div><table class="ltx_equation"><tr><td>y</td></tr></table></section></article></body></html>`;
const LINE = JSON.stringify({
  id: "doi:10.1000/a",
  title: "Larks",
  abstract: ["One.", "Two."],
  authors: ["Lark, Ada", { family: "Wren", given: "J." }],
  year: 2020,
  doi: "10.1000/a",
  url: "https://example.org",
});
const VALID: [format: WholeFormat, text: string][] = [
  ...EXPORTS.map(([, name, text]): [WholeFormat, string] => [formatOf(name) as WholeFormat, text]),
  ["xml", JATS],
];

/** A text with a few stretches of it cut out, doubled, turned into others or broken by hostile signs. */
function mutated(text: string): fc.Arbitrary<string> {
  const change = fc.record({
    at: fc.nat(text.length),
    length: fc.nat(40),
    how: fc.constantFrom("cut", "double", "move", "insert"),
    sign: fc.constantFrom(
      ..."{}[]()\"'\\$<>&;%#@=,:|~^_\n\r\t\0\ud800\u202e\ufeff￾0",
      "]]>",
      "<!--",
      "\\\\",
      "&#x0;",
      "&#999999999;",
      "\nER  - \n",
      "\n@article{",
    ),
  });
  return fc.array(change, { minLength: 1, maxLength: 6 }).map((changes) =>
    changes.reduce((now, { at, length, how, sign }) => {
      const [before, part, after] = [now.slice(0, at), now.slice(at, at + length), now.slice(at + length)];
      if (how === "cut") return before + after;
      if (how === "double") return before + part + part + after;
      if (how === "move") return part + before + after;
      return before + sign + part + after;
    }, text),
  );
}

/** What every reader promises of whatever it is given: records that our schema takes, or problems in words. */
function expectSound(items: LibraryItem[]): void {
  for (const item of items) {
    if ("record" in item) BibliographicRecord.parse(item.record);
    else expect(item.problem.message).toMatch(/\S/);
  }
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const FORMATS = ["bibtex", "ris", "csl", "xml"] as const;

describe("no reader throws, whatever it is given", () => {
  test.each(FORMATS)("%s: any bytes", (format) => {
    const any = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ unit: "binary", maxLength: 300 }).map(bytesOf),
    );
    fc.assert(
      fc.property(any, (bytes) => expectSound(readLibraryFile(format, bytes, "a"))),
      { numRuns: 300, seed: 1 },
    );
  });

  test.each(VALID)("%s: mutations of a file that is sound (%#)", (format, text) => {
    fc.assert(
      fc.property(mutated(text), (changed) => expectSound(readLibraryFile(format, bytesOf(changed), "a"))),
      { numRuns: 300, seed: 2 },
    );
  });

  test("csl: any JSON", () => {
    const key = fc.constantFrom(
      "title",
      "author",
      "issued",
      "DOI",
      "note",
      "family",
      "date-parts",
      "raw",
      "toString",
      "items",
      "page",
      "abstract",
      "id",
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: "small" },
        fc.jsonValue(),
        fc.dictionary(key, tie("tree")),
        fc.array(tie("tree"), { maxLength: 4 }),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => expectSound(readLibraryFile("csl", bytesOf(JSON.stringify(value)), "a"))),
      { numRuns: 1000, seed: 3 },
    );
  });

  test("a line: any JSON under the keys that it knows, and mutations of one that is sound", () => {
    const keys = Object.fromEntries(
      [
        "id",
        "title",
        "abstract",
        "authors",
        "author",
        "year",
        "date",
        "doi",
        "arxiv",
        "pmid",
        "url",
        "depth",
        "venue",
        "isbn",
      ].map((name) => [name, fc.oneof(fc.jsonValue(), fc.string(), fc.constant({ toString: 1 }))]),
    );
    const sound = (line: string) => {
      const read = readLibraryLine(line, "a", 1, new Map());
      if (read !== undefined && "record" in read) BibliographicRecord.parse(read.record);
    };
    fc.assert(
      fc.property(fc.record(keys, { requiredKeys: [] }), (value) => sound(JSON.stringify(value))),
      { numRuns: 1500, seed: 4 },
    );
    fc.assert(fc.property(mutated(LINE), sound), { numRuns: 500, seed: 5 });
  });

  test("LaTeXML: any text and mutations end in sections or a LatexmlError", () => {
    const read = (html: string) => {
      try {
        readLatexml(html);
      } catch (cause) {
        if (!(cause instanceof LatexmlError)) throw cause;
      }
    };
    fc.assert(fc.property(fc.oneof(fc.string({ unit: "binary" }), mutated(LATEXML)), read), {
      numRuns: 400,
      seed: 6,
    });
  });

  test("PDF: mutations of one that is sound, byte by byte", async () => {
    const pdf = printedPdf([
      column(60, 740, "Larks and wrens were counted in every hedge.", "doi:10.1000/larks"),
      column(60, 740, "Again."),
    ]);
    const change = fc.record({ at: fc.nat(pdf.length - 1), byte: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const bytes = pdf.slice();
        for (const { at, byte } of changes) bytes[at] = byte;
        expectSound([await pdfItem(bytes, "a.pdf")]);
      }),
      { numRuns: 60, seed: 8 },
    );
  }, 30_000);
});

const ENTRY = "@article{a, title={T}, ";
const TAGGED = "TY  - JOUR\nTI  - T\n";
const FRONT =
  "<article><front><article-meta><title-group><article-title>T</article-title></title-group></article-meta></front><body>";
/** What a reader might read again and again for each of its parts, behind what makes it read them. */
const REPEATED: [format: WholeFormat, before: string, part: string, after: string][] = [
  ["bibtex", "", "@article{a,", ""],
  ["bibtex", "", "@article{a, title = {x} # ", ""],
  ["bibtex", "", "@string{a = b # a}\n", ""],
  ["bibtex", "", "{\\'{", ""],
  ["bibtex", "", "@article{b, title={T}, crossref={a}}\n", "@book{a, title={A}}"],
  ["bibtex", ENTRY, "author={A and ", ""],
  ["bibtex", `${ENTRY}author={`, "A and ", "}}"],
  ["bibtex", `${ENTRY}author={`, " ", "}}"],
  ["bibtex", `${ENTRY}doi={10.1000/`, ")", "}}"],
  ["bibtex", `${ENTRY}doi={10.1000/`, "a ", "}}"],
  ["bibtex", `${ENTRY}abstract={`, "\\(", "}}"],
  ["bibtex", `${ENTRY}abstract={`, "<p ", "}}"],
  ["bibtex", `${ENTRY}note={`, "doi: \n", "}}"],
  ["ris", "", "TY  - ", ""],
  ["ris", "", "%0 \n", ""],
  ["ris", TAGGED, "words without a tag\n", ""],
  ["ris", TAGGED, "AU  - A, B\n", ""],
  ["ris", TAGGED, "UR  - http://x.org/10.1000/a\n", ""],
  ["csl", "", "[", ""],
  ["csl", "", '{"title":', ""],
  ["csl", '[{"title":"T","author":"', " ", '"}]'],
  ["csl", '[{"title":"T","note":"', "PMID:", '"}]'],
  ["xml", "", "<article>", ""],
  ["xml", "", "<!--", ""],
  ["xml", "", "<!DOCTYPE a [", ""],
  ["xml", FRONT, "<p>&amp;</p>", "</body></article>"],
  ["xml", FRONT, "<sec><title>A</title><p>a</p></sec>", "</body></article>"],
  ["xml", "<xml><records>", "<record><titles><title>T</title></titles></record>", "</records></xml>"],
  [
    "xml",
    "<xml><records><record><contributors><authors>",
    "<author>A, B</author>",
    "</authors></contributors></record></records></xml>",
  ],
  ["xml", `${FRONT}<p>`, "x<sup>1</sup>", "</p></body></article>"],
];
const SIZE = 300_000;

test.each(REPEATED)("%s: %j and then %j again and again is read soon", (format, before, part, after) => {
  const bytes = bytesOf(before + part.repeat(Math.ceil(SIZE / part.length)) + after);
  const started = process.cpuUsage();
  expectSound(readLibraryFile(format, bytes, "a").slice(0, 100));
  expect(process.cpuUsage(started).user / 1e6).toBeLessThan(5);
});

test.each([
  ["abstract", "<p>"],
  ["abstract", "&lt;"],
  ["abstract", "Abstract: "],
  ["abstract", "<sup>1</sup>"],
  ["title", "<i>"],
  ["doi", "10.1000/"],
  ["doi", "(("],
  ["authors", "A and "],
  ["authors", ", ;"],
  ["year", "2020-"],
  ["isbn", "978-"],
])("a line whose %s is %j again and again is read soon", (key, part) => {
  const line = JSON.stringify({ title: "T", [key]: part.repeat(Math.ceil(4000 / part.length)) });
  const started = process.cpuUsage();
  for (let i = 0; i < 20; i++) readLibraryLine(line, "a", 1, new Map());
  expect(process.cpuUsage(started).user / 1e6).toBeLessThan(3);
});
