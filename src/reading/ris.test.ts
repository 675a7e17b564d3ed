import { expect, test } from "vitest";
import { cslItems } from "./csl-json.ts";
import type { LibraryItem } from "./library-item.ts";
import { risItems } from "./ris.ts";

const told = (items: LibraryItem[]) => items.map((item) => ("record" in item ? item.record : item.problem));

test("RIS as Zotero and EndNote write it", () => {
  const text = `TY  - JOUR
AU  - Lark, Ada
AU  - van den Wren, Jan
TI  - Birds in <i>hedgerows</i>
T2  - Fields
PY  - 2020
DA  - 2020/05/01/
AB  - Larks nest,
in spring.
VL  - 3
IS  - 4
SP  - 1
EP  - 10
DO  - 10.1000/ABC
UR  - https://example.org/1
KW  - birds
L1  - file:///x.pdf
ER  - 

TY  - CONF
A1  - Mole, B.
T1  - Soil
N2  - An abstract by Mendeley.
Y1  - 2019///
ER  -
`;
  expect(told(risItems(text, "w.ris"))).toMatchObject([
    {
      id: "doi:10.1000/abc",
      title: "Birds in hedgerows",
      authors: [
        { family: "Lark", given: "Ada" },
        { family: "van den Wren", given: "Jan" },
      ],
      year: 2020,
      date: "2020-05-01",
      venue: "Fields",
      volume: "3",
      issue: "4",
      pages: "1–10",
      abstract: "Larks nest, in spring.",
      type: "article-journal",
      origins: [{ id: "w.ris:1" }],
    },
    {
      title: "Soil",
      year: 2019,
      abstract: "An abstract by Mendeley.",
      type: "paper-conference",
      origins: [{ id: "w.ris:20" }],
    },
  ]);
});

test("PubMed's and EndNote's own forms", () => {
  const nbib = `
PMID- 7700001
TI  - Birds in hedgerows: a long title
      over two lines.
AB  - Larks nest.
FAU - Lark, Ada
AU  - Lark A
AU  - Wren J
FAU - Wren, Jan
CN  - Hedge Group
DP  - 2020 May 1
JT  - Fields
LID - 10.1000/abc [doi]
PMC - PMC1234567
PT  - Journal Article
`;
  expect(told(risItems(nbib, "w.nbib"))).toMatchObject([
    {
      id: "doi:10.1000/abc",
      title: "Birds in hedgerows: a long title over two lines",
      authors: [{ family: "Lark" }, { family: "Wren" }, { literal: "Hedge Group" }],
      date: "2020-05-01",
      identifiers: { pmid: "7700001", pmcid: "pmc1234567" },
    },
  ]);
  const enw =
    "%0 Journal Article\n%A Lark, Ada\n%T Birds\n%J Fields\n%D 2020\n%R 10.1000/abc\n%X Larks nest.\n";
  expect(told(risItems(enw, "w.enw"))).toMatchObject([
    { id: "doi:10.1000/abc", title: "Birds", venue: "Fields", abstract: "Larks nest.", year: 2020 },
  ]);
});

test("an entry without a title is named with its line; a file without entries says so", () => {
  expect(told(risItems("TY  - JOUR\nAU  - X\nER  - \n", "w.ris"))).toEqual([
    { line: 1, message: "has no title: add one" },
  ]);
  expect(told(risItems("just words", "w.txt"))).toEqual([
    { line: 0, message: "holds no entry that can be read" },
  ]);
});

test("CSL-JSON as Zotero writes it", () => {
  const entry = {
    id: "http://zotero.org/users/1/items/ABC",
    type: "article-journal",
    title: "Birds in <i>hedgerows</i> &amp; fields",
    author: [
      { family: "Wren", given: "Jan", "non-dropping-particle": "van den" },
      { literal: "Hedge Group" },
    ],
    issued: { "date-parts": [["2020", 5]] },
    "container-title": "Fields",
    page: "1-10",
    DOI: "10.1000/ABC",
    abstract: "<jats:p>Larks nest.</jats:p>",
  };
  expect(told(cslItems(JSON.stringify([entry, 7, { title: "" }]), "w.json"))).toMatchObject([
    {
      id: "doi:10.1000/abc",
      title: "Birds in hedgerows & fields",
      authors: [{ family: "van den Wren", given: "Jan" }, { literal: "Hedge Group" }],
      year: 2020,
      date: "2020-05",
      pages: "1–10",
      abstract: "Larks nest.",
    },
    { line: 2, message: "is no object, as an entry of CSL-JSON is" },
    { line: 3, message: "has no title: add one" },
  ]);
  expect(told(cslItems(JSON.stringify(entry), "w.json"))).toHaveLength(1);
});

test("JSON-lines under the name .json are read as lines; what is no JSON says so", () => {
  expect(told(cslItems('{"id":"a","title":"A"}\n{"title":"B"}\n', "w.json"))).toMatchObject([
    { id: "a" },
    { title: "B" },
  ]);
  expect(told(cslItems("{", "w.json"))).toMatchObject([
    { line: 0, message: expect.stringMatching(/^is not JSON/) },
  ]);
});
