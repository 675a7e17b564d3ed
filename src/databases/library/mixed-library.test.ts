import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { column, printedPdf } from "../../reading/pdf.example.ts";
import { type Library, openLibrary } from "./library.ts";
import { packedPdf } from "./packed-pdf.example.ts";
import { pdfReader } from "./pdf-reader.ts";

let folder: string;
let library: Library | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "touchstone-mixed-"));
  await mkdir(join(folder, "library", "deep"), { recursive: true });
});
afterEach(async () => {
  library?.close();
  library = undefined;
  await rm(folder, { recursive: true, force: true });
});

const put = (name: string, bytes: string | Uint8Array) => writeFile(join(folder, "library", name), bytes);
async function open(): Promise<Library> {
  library?.close();
  library = await openLibrary({ paths: [join(folder, "library")], cacheDir: join(folder, "cache") });
  return library;
}

const article = (doi: string, title: string) => `<article><front><article-meta>
  <article-id pub-id-type="doi">${doi}</article-id><title-group><article-title>${title}</article-title></title-group>
  </article-meta></front><body><sec><title>Results</title><p>Badgers dig at dusk.</p></sec></body></article>`;
const paper = (words: string) =>
  printedPdf([
    [
      ...column(60, 740, "doi:10.1000/owls"),
      { x: 60, y: 700, text: "1 Results", bold: true },
      ...column(60, 680, words, "and so it went on for the whole of a year."),
    ],
  ]);

test("a folder of all kinds of files is one library; what cannot be read is named", async () => {
  await put("a.jsonl", '{"id":"own","title":"Larks"}\n');
  await put("b.bib", "@article{x, title={Wrens}, doi={10.1000/wrens}}\n@article{y, title={Never closed\n");
  await put("c.ris", "TY  - JOUR\nTI  - Finches\nDO  - 10.1000/finches\nER  - \n");
  await put("d.json", '[{"title":"Robins","DOI":"10.1000/robins"}]');
  await put("deep/e.xml", article("10.1000/badgers", "Badgers"));
  await put("deep/f.xml", "<html/>");
  await put("g.pdf", paper("Owls fly without a sound,"));
  await put("h.pdf", "no PDF");
  const { size, problems, search, passages } = await open();
  expect(size).toBe(6);
  expect(problems.map(({ kind, message }) => `${kind}: ${message}`)).toEqual([
    'library-line: b.bib, line 2, is a broken @article entry: a "{" is never closed.',
    "library-file: deep/f.xml could not be read as XML (there is no JATS article in it, its root is <html>).",
    "library-file: h.pdf could not be read as a PDF: it is damaged or no PDF: Invalid PDF structure.",
  ]);
  expect(
    search("wrens finches robins larks", 9)
      .records.map(({ id }) => id)
      .sort(),
  ).toEqual(["doi:10.1000/finches", "doi:10.1000/robins", "doi:10.1000/wrens", "own"]);
  expect(search("badgers dusk", 9).records.map(({ id }) => id)).toEqual(["doi:10.1000/badgers"]);
  expect(passages("doi:10.1000/badgers")).toMatchObject([
    { record: "doi:10.1000/badgers", section: "Results", depth: "fulltext", text: "Badgers dig at dusk." },
  ]);
  expect(passages("deep/e.xml:1")).toHaveLength(1);
});

test("a PDF gives its full text to the entry that describes the same work, also when it comes later", async () => {
  await put("a.bib", "@article{x, title={On owls}, author={Barn, Ada}, doi={10.1000/OWLS}}");
  expect((await open()).passages("doi:10.1000/owls")).toEqual([]);
  await put("owls.pdf", paper("Owls fly without a sound,"));
  const { size, problems, get, passages, search } = await open();
  expect([size, problems]).toEqual([1, []]);
  expect(get("doi:10.1000/owls")).toMatchObject({ title: "On owls", origins: [{ id: "a.bib:1" }] });
  expect(passages("doi:10.1000/owls").map(({ text }) => text)).toContainEqual(
    "Owls fly without a sound, and so it went on for the whole of a year.",
  );
  expect(search("sound", 9).total).toBe(1);
  await rm(join(folder, "library", "a.bib"));
  expect((await open()).get("doi:10.1000/owls")?.origins[0]?.id).toBe("owls.pdf:1");
});

test("a PDF that takes too long is left out, and the next is read", async () => {
  const reader = pdfReader({ longestMs: 1 });
  const slow = await reader.read(paper("Owls fly."), "slow.pdf");
  expect(slow).toEqual({
    problem: { line: 0, message: "could not be read as a PDF: it took more than 0.001 seconds" },
  });
  await reader.close();
  const patient = pdfReader();
  expect(await patient.read(paper("Owls fly."), "a.pdf")).toHaveProperty("record");
  expect(await patient.read(new Uint8Array(), "b.pdf")).toHaveProperty("problem");
  expect(await patient.read(paper("Owls fly."), "c.pdf")).toHaveProperty("record");
  await patient.close();
});

test("a PDF that swells in memory is left out, and the next is read", async () => {
  const reader = pdfReader({ mostMemory: 150_000_000 });
  const bomb = packedPdf(Buffer.alloc(300_000_000, " "));
  expect(bomb.length).toBeLessThan(1_000_000);
  expect(await reader.read(bomb, "bomb.pdf")).toEqual({
    problem: { line: 0, message: "could not be read as a PDF: it took more than 150 MB of memory" },
  });
  expect(await reader.read(paper("Owls fly."), "a.pdf")).toHaveProperty("record");
  await reader.close();
});

test("what a damaged PDF leaves undone in its thread ends neither us nor the next PDF", async () => {
  const lines = column(60, 740, "Larks and wrens were counted in every hedge.", "doi:10.1000/larks");
  const damaged = printedPdf([lines, column(60, 740, "Again.")]);
  for (const [at, byte] of [
    [570, 127],
    [399, 17],
    [726, 157],
  ] as const)
    damaged[at] = byte;
  const reader = pdfReader();
  for (let i = 0; i < 3; i++) {
    expect(await reader.read(damaged, "damaged.pdf")).toHaveProperty("problem");
    expect(await reader.read(paper("Owls fly."), "a.pdf")).toHaveProperty("record");
  }
  await reader.close();
});
