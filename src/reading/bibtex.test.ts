import { expect, test } from "vitest";
import { bibtexItems, bibtexNames } from "./bibtex.ts";
import { latexText } from "./latex-text.ts";
import { decodedText } from "./text-encoding.ts";

const read = (text: string) => bibtexItems(text, "works.bib");
const record = (text: string) => {
  const [item] = read(text);
  if (item === undefined || !("record" in item)) throw new Error(JSON.stringify(item));
  return item.record;
};

test.each([
  ["Gr{\\\"o}bner M{\\\"u}ller Jos{\\'{e}} Garc{\\'\\i}a", "Gröbner Müller José García"],
  [
    '\\v{S}koda, \\c{c}a, {\\~n}, \\H{o}, \\k a, \\r{u}, \\AA ngstr\\"om, \\ss{}, {\\O}re',
    "Škoda, ça, ñ, ő, ą, ů, Ångström, ß, Øre",
  ],
  ["50\\% \\& more, \\$5, a\\_b \\{x\\} \\#1", "50% & more, $5, a_b {x} #1"],
  ["50% unescaped costs $5 and $6 now", "50% unescaped costs $5 and $6 now"],
  ["{The {BERT} of {{Braces}}}", "The BERT of Braces"],
  ["an \\emph{in vivo} {\\it study} of \\textbf{x}", "an in vivo study of x"],
  [
    "$\\alpha$-synuclein, $p < 0.05$, 10~ms, $\\sim$3, $10^{-5}$, H$_2$O, $x_{ij}^2$",
    "α-synuclein, p < 0.05, 10 ms, ~3, 10⁻⁵, H₂O, x_ij²",
  ],
  ["$\\mathcal{O}(n^2)$ and $\\frac{a}{b}$, \\(x \\leq 3\\)", "O(n²) and a/b, x ≤ 3"],
  ["``quoted'' --- dash, 1--10", "“quoted” — dash, 1–10"],
  ["seen \\cite{foo} at \\url{http://x.y/a_b} and \\href{http://x}{here}", "seen at http://x.y/a_b and here"],
  ["unclosed {brace and \\unknown{kept} \\alone", "unclosed brace and kept"],
  ["2.5\\,\\textmu m, 30\\textdegree{}C, $90^\\circ$", "2.5 µm, 30°C, 90°"],
])("%s reads %s", (latex, text) => {
  expect(latexText(latex)).toBe(text);
});

test.each([
  [
    "M{\\\"u}ller, J{\\'e}r{\\^o}me and van der Berg, Jan and others",
    [
      ["Müller", "Jérôme"],
      ["van der Berg", "Jan"],
    ],
  ],
  ["{World Health Organization} and {Barnes and Noble}", ["World Health Organization", "Barnes and Noble"]],
  ["King, Jr., Martin Luther", [["King", "Martin Luther, Jr."]]],
  [
    "Ada Lovelace AND Charles Babbage",
    [
      ["Lovelace", "Ada"],
      ["Babbage", "Charles"],
    ],
  ],
  [
    "Lovelace, Ada; Babbage, Charles",
    [
      ["Lovelace", "Ada"],
      ["Babbage", "Charles"],
    ],
  ],
  ["Ludwig van Beethoven and\n  Plato", [["van Beethoven", "Ludwig"], "Plato"]],
])("the names %j are read", (written, names) => {
  const expected = names.map((name) =>
    typeof name === "string" ? { literal: name } : { family: name[0], given: name[1] },
  );
  expect(bibtexNames(written)).toEqual(expected);
});

test("a Zotero entry: double braces, escaped DOI, month macro, file field", () => {
  expect(
    record(`@article{smith_larks_2020,
	title = {{Larks} in {Hedgerows}},
	volume = {3}, number = {4}, pages = {1--10},
	copyright = {© 2020},
	issn = {1234-5678},
	url = {https://example.org/a\\_b},
	doi = {10.1000/ABC\\_d},
	abstract = {We show 50\\% gains ({\\textless}0.05).

Second paragraph.},
	language = {en},
	urldate = {2024-01-02},
	journal = {Fields \\& Birds},
	author = {Smith, Ada},
	month = may,
	year = {2020},
	keywords = {a, b},
	file = {PDF:/home/x/y\\:z.pdf:application/pdf;Snapshot:C\\:\\\\Users\\\\x.html:text/html},
}`),
  ).toMatchObject({
    id: "doi:10.1000/abc_d",
    title: "Larks in Hedgerows",
    authors: [{ family: "Smith", given: "Ada" }],
    year: 2020,
    date: "2020-05",
    venue: "Fields & Birds",
    volume: "3",
    issue: "4",
    pages: "1–10",
    url: "https://example.org/a_b",
    abstract: "We show 50% gains (<0.05).\nSecond paragraph.",
    language: "en",
    type: "article-journal",
    origins: [{ database: "library", id: "works.bib:1" }],
  });
});

test("a Mendeley entry: arxivId, month in braces, ids of its own", () => {
  expect(
    record(`@misc{Larks, annote = {x}, archivePrefix = {arXiv}, arxivId = {2001.00001}, author = {Smith, A. and Doe, B.},
      eprint = {2001.00001}, mendeley-groups = {a/b}, month = {jan}, pmid = {77}, title = {{Larks}}, year = {2020}}`),
  ).toMatchObject({
    id: "arxiv:2001.00001",
    identifiers: { arxiv: "2001.00001", pmid: "77" },
    date: "2020-01",
    type: "article",
  });
});

test("macros, concatenation, comments, preamble, parentheses and JabRef's own comments", () => {
  const items = read(`% Encoding: UTF-8
@preamble{ "\\newcommand{\\x}{y}" }
@string(jf = "Journal of " # {Fields})
@comment{jabref-meta: databaseType:bibtex;}
Some words between entries @ nothing.
@Article(a1,
  Author = "Ada " # "Lovelace",
  Title  = "On {"}Larks{"}",
  Journal = jf # " Two",
  Year = 1843
)
@comment{@article{hidden, title = {no}}}
@InProceedings{b, title={Two}, date={2021-03-04}, booktitle={Proc.}}`);
  expect(items.map((item) => ("record" in item ? item.record : item.problem))).toMatchObject([
    { title: 'On "Larks"', venue: "Journal of Fields Two", year: 1843, origins: [{ id: "works.bib:6" }] },
    { title: "Two", date: "2021-03-04", year: 2021, venue: "Proc.", type: "paper-conference" },
  ]);
});

test("a broken entry is named with its line, and hides no other", () => {
  const items = read(`@article{a, title = {One}}
@article{b, title = {Never closed, year = 2020
}
@article{c, year = 2020}
@article{d, title {No sign}}
@article{e, title = {One}}
@article{f, title = {Six}`);
  expect(items.map((item) => ("record" in item ? item.record.title : item.problem))).toEqual([
    "One",
    { line: 2, message: 'is a broken @article entry: "@article" lacks its name or its "="' },
    { line: 4, message: "has no title: add one" },
    { line: 5, message: 'is a broken @article entry: "title" lacks its name or its "="' },
    {
      line: 6,
      message: expect.stringMatching(/^tells of the same work as line 1 \(work:.+\): that one is used$/),
    },
    { line: 7, message: 'is a broken @article entry: a field lacks its name or its "="' },
  ]);
});

test("a file without entries says so", () => {
  expect(read("nothing here")).toEqual([
    { problem: { line: 0, message: "holds no entry that can be read" } },
  ]);
});

test("bytes are read by mark, as UTF-8, else as Windows-1252, with one kind of line end", () => {
  expect(decodedText(Uint8Array.from([0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a, 0xc3, 0xa9]))).toBe("a\né");
  expect(decodedText(Uint8Array.from([0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72, 0x96]))).toBe("Müller–");
  expect(decodedText(Uint8Array.from([0xff, 0xfe, 0x61, 0x00]))).toBe("a");
});

test.each([
  ["nested commands", `\\"`.repeat(50_000)],
  ["nested braces", "{".repeat(50_000)],
  ["open formulas", "\\(".repeat(50_000)],
  ["dollars", "$x".repeat(50_000)],
])("a text of %s ends soon", (_, latex) => {
  expect(latexText(latex).length).toBeLessThanOrEqual(latex.length);
});

test("a hundred thousand open entries end soon", () => {
  expect(read("@article{a, title = {Open\n".repeat(100_000))).toHaveLength(100_000);
});
