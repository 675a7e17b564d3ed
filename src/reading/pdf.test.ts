import { expect, test } from "vitest";
import { BibliographicRecord } from "../model/record.ts";
import { column, type PrintedLine, pdfOf, printedPdf } from "./pdf.example.ts";
import { pdfItem, readPdf } from "./pdf.ts";

const head = (page: number): PrintedLine[] => [
  { x: 200, y: 780, text: "Journal of Hedgerow Studies, Volume 3", size: 8 },
  { x: 295, y: 30, text: String(page) },
];
const FILLER = "Larks and wrens were counted in every hedge of the";
const left = [
  ...column(
    60,
    640,
    "We counted nests in managed hedge-",
    "rows over three years, and a well-",
    "known pattern was found again in",
  ),
  ...column(
    60,
    604,
    FILLER,
    FILLER,
    "county, which is a document-",
    "level effect. The document has a level",
    "of its own and hedgerows of its own.",
  ),
];
const right = [
  ...column(
    320,
    640,
    "the whole of the valley, as is told below.",
    FILLER,
    FILLER,
    "county for a second time in the year.",
  ),
  { x: 320, y: 560, text: "2 Results", size: 10, bold: true },
  ...column(320, 540, "Nests rose by 12 % in spring.", FILLER, FILLER, "county until the end of the study."),
];
const first: PrintedLine[] = [
  ...head(1),
  { x: 120, y: 740, text: "Nesting of Farmland Birds in", size: 18 },
  { x: 160, y: 718, text: "Managed Hedgerows", size: 18 },
  { x: 60, y: 690, text: "doi:10.1000/hedge.1" },
  { x: 60, y: 660, text: "1 Introduction", size: 10, bold: true },
  ...left,
  { x: 60, y: 80, text: "1", size: 6 },
  { x: 63, y: 77, text: "A note at the foot of the column.", size: 8 },
  ...right,
];
const second: PrintedLine[] = [
  ...head(2),
  ...column(60, 740, "The last words of the study stand here,", FILLER, FILLER, "county at last."),
  { x: 60, y: 660, text: "Table 1: Nests by year.", size: 8 },
  { x: 60, y: 648, text: "Year", size: 8 },
  { x: 160, y: 648, text: "Nests", size: 8 },
  { x: 60, y: 636, text: "2019", size: 8 },
  { x: 160, y: 636, text: "7", size: 8 },
  { x: 60, y: 600, text: "References", size: 10, bold: true },
  ...column(60, 580, "A. Doe. 2001. Never evidence. Journal of Nothing.", "B. Roe. 2002. Nor this."),
];
const third: PrintedLine[] = [
  ...head(3),
  { x: 60, y: 740, text: "C. Poe. 2003. Nor this, on another page of the list." },
];

test("columns are read in order, by section, without heads, feet and references", async () => {
  const { record, passages } = await readPdf(printedPdf([first, second, third]), "a.pdf:1", "a.pdf");
  expect(BibliographicRecord.parse(record)).toMatchObject({
    id: "doi:10.1000/hedge.1",
    title: "Nesting of Farmland Birds in Managed Hedgerows",
  });
  const text = passages.map((passage) => passage.text).join("\n");
  expect(text).toContain(
    "managed hedgerows over three years, and a well-known pattern was found again in Larks",
  );
  expect(text).toContain("county, which is a document-level effect.");
  expect(text.indexOf("of its own.")).toBeLessThan(text.indexOf("the whole of the valley"));
  expect(text).not.toMatch(/Journal of Hedgerow|Never evidence|Nor this|^\d$/m);
  expect(passages.map(({ section }) => section)).toEqual(
    expect.arrayContaining(["1 Introduction", "2 Results", "Table 1"]),
  );
  expect(passages.find(({ section }) => section === "1 Introduction")?.text).toMatch(
    /^A note at the foot of the column\.$/m,
  );
  expect(passages.find(({ section }) => section === "Table 1")?.text).toBe(
    "Table 1: Nests by year.\nYear | Nests\n2019 | 7",
  );
  expect(passages.find(({ section }) => section === "2 Results")?.text).toMatch(
    /^Nests rose by 12 % in spring\./,
  );
});

test("columns whose lines come by turns in the file are put in order", async () => {
  const turns = left.flatMap((line, i) => [
    line,
    { ...right[i % 4]!, y: line.y, text: `${i} right ${FILLER}` },
  ]);
  const many = Array.from({ length: 8 }, (_, i) => [
    { x: 60, y: 500 - 12 * i, text: FILLER },
    { x: 320, y: 500 - 12 * i, text: FILLER },
  ]).flat();
  const { passages } = await readPdf(printedPdf([[...turns, ...many]]), "a.pdf:1", "a.pdf");
  const text = passages.map((passage) => passage.text).join("\n");
  expect(text.indexOf("of its own and hedgerows")).toBeGreaterThan(0);
  expect(text.indexOf("0 right")).toBeGreaterThan(0);
  expect(text.indexOf("of its own and hedgerows")).toBeLessThan(text.indexOf("0 right"));
});

test("few words stretched to the width of their column are text, and cells of a table are not", async () => {
  const spread = (y: number, ...texts: string[]): PrintedLine[] =>
    texts.map((text, i) => ({ x: 60 + 45 * i, y, text }));
  const full = "wren wren wren wren wren wren wren wren wren";
  const lines = [
    ...column(60, 640, full, full, full),
    ...spread(604, "wren", "wren", "wren", "wren", "seen"),
    ...column(60, 592, full, full),
    ...spread(568, "1997", "3412", "2716", "3101"),
  ];
  const { passages } = await readPdf(printedPdf([lines]), "a.pdf:1", "a.pdf");
  const text = passages.map((passage) => passage.text).join("\n");
  expect(text).toContain("wren wren wren wren seen wren");
  expect(text).not.toContain("3101");
});

test("a sentence that goes on with a figure's name at the beginning of a line is no caption", async () => {
  const lines = column(
    60,
    640,
    `${FILLER} as is shown for the nests in`,
    "Figure 1. Larks were counted for three years.",
    FILLER,
  );
  const { passages } = await readPdf(printedPdf([lines]), "a.pdf:1", "a.pdf");
  expect(passages.map(({ section }) => section)).toEqual(["Text"]);
  expect(passages[0]?.text).toContain("shown for the nests in Figure 1. Larks were counted");
});

test("a title that a program put in is not believed, and a name stands in for none", async () => {
  const named = printedPdf([column(60, 700, FILLER, FILLER)], { Title: "Microsoft Word - draft.docx" });
  expect((await readPdf(named, "x/a_good-name.pdf:1", "x/a_good-name.pdf")).record.title).toBe("a good name");
  const stated = printedPdf([first], { Title: "Another good title", Author: "Ada Lark; Jan Wren" });
  expect((await readPdf(stated, "a:1", "a.pdf")).record).toMatchObject({
    title: "Another good title",
    authors: [
      { family: "Lark", given: "Ada" },
      { family: "Wren", given: "Jan" },
    ],
  });
});

test.each<[string, Uint8Array, RegExp]>([
  [
    "no PDF",
    new TextEncoder().encode("nothing"),
    /^could not be read as a PDF: it is damaged or no PDF: Invalid PDF structure$/,
  ],
  ["one cut off", printedPdf([first]).slice(0, 700), /^could not be read as a PDF: /],
  ["one without text", printedPdf([[]]), /it holds no text: pictures of pages want text recognition first$/],
])("%s is named as what it is", async (_, bytes, message) => {
  expect(await pdfItem(bytes, "a.pdf")).toEqual({
    problem: { line: 0, message: expect.stringMatching(message) },
  });
});

const TREE = "<< /Type /Catalog /Pages 2 0 R >>";
const PAGE =
  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /XObject << /X 4 0 R >> >> /Contents 5 0 R >>";
const DRAW = "<< /Length 5 >>\nstream\n/X Do\nendstream";
const itself =
  "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 4 0 R >> >> /Length 5 >>\nstream\n/X Do\nendstream";
const pages = (count: number, kids: string) => `<< /Type /Pages /Count ${count} /Kids [${kids}] >>`;
test.each<[string, string[], RegExp]>([
  [
    "100,000 pages",
    [TREE, pages(100_000, "3 0 R ".repeat(100_000)), PAGE, itself, DRAW],
    /it has 100000 pages, 400 are the most$/,
  ],
  [
    "a tree of pages that holds itself",
    [TREE, pages(3, "2 0 R 3 0 R 2 0 R"), PAGE, itself, DRAW],
    /damaged or no PDF: .*circular/,
  ],
  ["fewer pages than none", [TREE, pages(-5, "3 0 R"), PAGE, itself, DRAW], /holds no text/],
  ["a drawing that draws itself", [TREE, pages(1, "3 0 R"), PAGE, itself, DRAW], /holds no text/],
  [
    "brackets without end",
    [TREE.replace(">>", `/A ${"[".repeat(200_000)} >>`), pages(1, "3 0 R"), PAGE, itself, DRAW],
    /damaged or no PDF/,
  ],
])("a PDF with %s ends in a sentence", async (_, objects, message) => {
  expect(await pdfItem(pdfOf(objects), "a.pdf")).toEqual({
    problem: { line: 0, message: expect.stringMatching(message) },
  });
});
