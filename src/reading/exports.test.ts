import { expect, test } from "vitest";
import type { BibliographicRecord } from "../model/record.ts";
import { EXPORTS } from "./exports.example.ts";
import { readLibraryFile, type WholeFormat } from "./library-file.ts";
import { formatOf } from "./library-format.ts";

function recordOf(name: string, bytes: Uint8Array): { record: BibliographicRecord; doubts: string[] } {
  const items = readLibraryFile(formatOf(name) as WholeFormat, bytes, name);
  expect(items).toHaveLength(1);
  const [item] = items;
  if (item === undefined || !("record" in item)) throw new Error(JSON.stringify(item));
  return { record: item.record, doubts: item.doubts ?? [] };
}

function expectWhole(name: string, bytes: Uint8Array, without: string[]): void {
  const { record, doubts } = recordOf(name, bytes);
  expect(doubts).toEqual([]);
  expect(record.title.toLowerCase()).toBe("nests of farmland birds in uk hedgerows");
  expect(record.authors).toEqual([
    { family: "Lärk", given: expect.stringMatching(/^A/) },
    { family: "van der Berg", given: expect.stringMatching(/^J/) },
    { literal: "The Hedgerow Consortium" },
  ]);
  expect(record.abstract?.replace(/\s+(?=%)/, "")).toBe(
    "Larks nest in hedges. We found a 12% rise (p < 0.05).",
  );
  const pmid = without.includes("pmid") ? {} : { pmid: "31452104" };
  expect(record).toMatchObject({
    id: "doi:10.1000/hedge.2020_12",
    year: 2020,
    venue: "Journal of Hedgerow Studies",
    type: "article-journal",
    volume: "12",
    issue: "3",
    pages: "101–115",
    identifiers: { doi: "10.1000/hedge.2020_12", ...pmid },
  });
  expect(record.url ?? "https://").toMatch(/^https?:\/\/\S*$/);
}

test.each(EXPORTS)("an article as %s writes it is read whole", (_, name, text, without) => {
  expectWhole(name, new TextEncoder().encode(text), without);
});

test.each(EXPORTS)("… as %s writes it, in UTF-16", (_, name, text, without) => {
  expectWhole(name, new Uint8Array(Buffer.from(`\ufeff${text.replace(/^\ufeff/, "")}`, "utf16le")), without);
});

test.each(EXPORTS)("… as %s writes it, in Latin-1 with Windows line ends", (_, name, text, without) => {
  const windows = text.replace(/^\ufeff/, "").replace(/\r?\n/g, "\r\n");
  expectWhole(name, new Uint8Array(Buffer.from(windows, "latin1")), without);
});

test("a work takes from its volume what it lacks, as DBLP writes it", () => {
  const bib = `@inproceedings{DBLP:conf/song/Wren19, author = {Jenny Wren}, title = {Wren Song}, crossref = {DBLP:conf/song/2019}}
@proceedings{DBLP:conf/song/2019, editor = {John Doe}, title = {Proceedings of Song}, year = {2019}, publisher = {ACM}, doi = {10.1000/song}}`;
  const items = readLibraryFile("bibtex", new TextEncoder().encode(bib), "dblp.bib");
  expect(items.map((item) => "record" in item && item.record)).toMatchObject([
    {
      title: "Wren Song",
      venue: "Proceedings of Song",
      year: 2019,
      publisher: "ACM",
      identifiers: {},
      authors: [{ family: "Wren" }],
    },
    { title: "Proceedings of Song", identifiers: { doi: "10.1000/song" } },
  ]);
});

test.each<[string, string, object]>([
  [
    "e.ris",
    "TY  - JOUR\nTI  - Early\nSP  - DOI: 10.1111/j.1757-1707.2011.01098.x\nER  - \n",
    { identifiers: { doi: "10.1111/j.1757-1707.2011.01098.x" } },
  ],
  [
    "b.ris",
    "TY  - BOOK\nTI  - Owls\nSN  - 978-0-19-853453-2\nER  - \n",
    { identifiers: { isbn: "9780198534532" } },
  ],
  [
    "b.bib",
    "@book{o, title={Owls}, isbn={978-0-19-853453-2 978-0-19-853454-9}, year={n.d.}, note={DOI: 10.1000/owls}}",
    { identifiers: { doi: "10.1000/owls", isbn: "9780198534532" } },
  ],
  [
    "c.json",
    '[{"title":"Owls","type":"book","note":"DOI: 10.1000/owls","issued":{"literal":"no date"}}]',
    { id: "doi:10.1000/owls" },
  ],
  [
    "t.bib",
    String.raw`@misc{t, title={{\~{}}3 nests {\textcopyright} {\textonehalf}}}`,
    { title: "~3 nests © ½" },
  ],
])("%s: %s", (name, text, expected) => {
  const { record, doubts } = recordOf(name, new TextEncoder().encode(text));
  expect(record).toMatchObject(expected);
  expect(doubts).toEqual([]);
});
