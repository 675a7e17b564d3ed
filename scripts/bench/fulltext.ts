import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { splitSentences } from "../../src/language/sentences.ts";
import type { Span } from "../../src/language/span.ts";
import { readJats } from "../../src/reading/jats.ts";
import { readPdf } from "../../src/reading/pdf.ts";
import { elementAt, elementsOf, parseXml, rawText, type XmlElement } from "../../src/reading/xml.ts";
import { benchPrintedArticles } from "./printed-articles.ts";
import { inOrder, skeleton } from "./text-comparison.ts";

const DATA = "../shared/data/fulltext";
/** Letters and digits, at the least, that a sentence has to be counted. */
const SHORTEST = 10;
/** Share of runs of four words that must be found for a sentence to be found in the main. */
const IN_THE_MAIN = 0.8;

/** The paragraphs of a TEI's body, without its figures and notes. */
function teiParagraphs(xml: string): string[] {
  const paragraphs: string[] = [];
  const visit = (element: XmlElement) => {
    if (element.name === "figure" || element.name === "note") return;
    if (element.name === "p") paragraphs.push(rawText(element).replace(/\s+/g, " ").trim());
    else for (const child of elementsOf(element)) visit(child);
  };
  const body = elementAt(parseXml(xml), "text", "body");
  if (body !== undefined) visit(body);
  return paragraphs;
}

/** Where a sentence stands in a text: whole, whatever the spacing; else in the main, where four of five of its runs of four words do. */
function placeOf(sentence: string, text: string): { at: number; whole: boolean } | undefined {
  // The TEI keeps the marks of notes as numbers of the text, which we take out.
  const unmarked = sentence.replace(/(?<=^|[\p{L}.,;:)])\s*\d{1,2}(?=\s|$)/gu, "");
  const whole = Math.max(text.indexOf(skeleton(sentence)), text.indexOf(skeleton(unmarked)));
  if (whole !== -1) return { at: whole, whole: true };
  const words = sentence
    .split(/\s+/)
    .map(skeleton)
    .filter((word) => word !== "");
  const runs = words.slice(0, -3).map((_, i) => text.indexOf(words.slice(i, i + 4).join("")));
  const found = runs.filter((at) => at !== -1).sort((a, b) => a - b);
  if (found.length === 0 || found.length < IN_THE_MAIN * runs.length) return undefined;
  return { at: found[Math.floor(found.length / 2)]!, whole: false };
}

async function benchPdf(name: string, print: (line: string) => void): Promise<void> {
  const bytes = new Uint8Array(await readFile(`${DATA}/${name}.pdf`));
  const started = performance.now();
  const { record, passages } = await readPdf(bytes, `${name}.pdf:1`, name);
  const ms = performance.now() - started;
  print(
    `${name}.pdf: “${record.title}”, ${record.authors.length} authors, ${passages.length} sections, ${ms.toFixed(0)} ms`,
  );
  const text = skeleton(passages.map((passage) => passage.text).join("\n"));
  const sentences = teiParagraphs(await readFile(`${DATA}/${name}.tei.xml`, "utf8")).flatMap((paragraph) =>
    splitSentences(paragraph).map(({ start, end }: Span) => paragraph.slice(start, end)),
  );
  const counted = sentences.filter((sentence) => skeleton(sentence).length >= SHORTEST);
  const places = counted.flatMap((sentence) => placeOf(sentence, text) ?? []);
  const whole = places.filter((place) => place.whole);
  const share = (part: number) => `${((100 * part) / counted.length).toFixed(1)} %`;
  print(
    `of the ${counted.length} sentences of its TEI: ${share(whole.length)} to the letter, ${share(inOrder(whole.map(({ at }) => at)))} in order;`,
  );
  print(
    `in the main (the TEI itself lost citations and ran notes into its text): ${share(places.length)}, ${share(inOrder(places.map(({ at }) => at)))} in order`,
  );
  for (const sentence of counted)
    if (placeOf(sentence, text) === undefined) print(`  not found: ${sentence.slice(0, 100)}`);
}

/** Prints how much of a PDF is read, against a TEI of the same paper, and how long articles in JATS take. */
export async function benchFulltext(print: (line: string) => void): Promise<void> {
  if (!existsSync(DATA)) return print("not measured: ../shared/data/fulltext is not there");
  const files = (await readdir(DATA)).sort();
  for (const file of files.filter((name) => name.endsWith(".pdf"))) await benchPdf(file.slice(0, -4), print);
  await benchPrintedArticles(DATA, files, print);
  for (const file of files.filter((name) => /(?<!\.tei)\.n?xml$/.test(name))) {
    const xml = await readFile(`${DATA}/${file}`, "utf8");
    const started = performance.now();
    const { record, passages } = readJats(xml, `${file}:1`);
    const words = passages.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
    print(
      `${file}: ${record.id}, ${passages.length} sections, ${words} words, ${(performance.now() - started).toFixed(0)} ms`,
    );
  }
}
