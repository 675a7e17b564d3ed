import { readFile } from "node:fs/promises";
import { type Browser, chromium } from "playwright-core";
import { splitSentences } from "../../src/language/sentences.ts";
import { readJats } from "../../src/reading/jats.ts";
import { readPdf } from "../../src/reading/pdf.ts";
import { findBrowser } from "../browser/find-browser.ts";
import { type Block, NOTE, printArticle, type Setting } from "./print-article.ts";
import { inOrder, skeleton, wordsOf } from "./text-comparison.ts";

const plain = { family: "serif", size: 10, hyphens: true, notesEvery: 0, running: "", indent: true } as const;
/** As journals, proceedings and preprints set their pages. */
const SETTINGS: Record<string, Setting> = {
  "one column": { ...plain, columns: 1, size: 11, hyphens: false, indent: false },
  "two columns": { ...plain, columns: 2 },
  "two columns, heads and notes": { ...plain, columns: 2, notesEvery: 3, running: "Journal of Printing" },
  "two columns, small, space between paragraphs": {
    ...plain,
    columns: 2,
    family: "sans-serif",
    size: 8.5,
    indent: false,
    notesEvery: 2,
    running: "Proceedings of Printing, page",
  },
  "one column, large, notes": { ...plain, columns: 1, size: 12, notesEvery: 2, running: "Printing 3 (2020)" },
};

/** In characters: a figure with a longer caption does not fit into a column. */
const LONGEST_CAPTION = 800;

/** An article in JATS as it is to be set, its tables and figures where it names them first. */
function blocksOf(xml: string): { title: string; blocks: Block[] } {
  const { record, passages } = readJats(xml, "article:1");
  const blocks = passages.flatMap(({ section, text }): Block[] => {
    const [first = "", ...rest] = text.split("\n");
    if (/^fig/i.test(section))
      return [{ kind: "figure", text: `${section}. ${first}`.slice(0, LONGEST_CAPTION) }];
    if (/^table/i.test(section)) {
      const rows = rest.map((row) => row.split(" | "));
      return [{ kind: "table", text: `${section}. ${first}`, rows: rows.slice(0, 30) }];
    }
    const heading = section.split(" › ").at(-1) ?? section;
    return [
      { kind: "heading", text: heading },
      ...text.split("\n").map((each): Block => ({ kind: "paragraph", text: each })),
    ];
  });
  return { title: record.title, blocks: [{ kind: "title", text: record.title }, ...blocks] };
}

/** What was read where a sentence should be: from its first words that are found. */
function aboutThere(sentence: string, text: string): string {
  const words = sentence.split(" ");
  const at = words.map((_, i) => text.indexOf(words.slice(i, i + 3).join(" "))).find((place) => place !== -1);
  return at === undefined ? "nothing like it" : text.slice(Math.max(0, at - 40), at + sentence.length + 80);
}

interface Tally {
  sentences: number;
  found: number;
  ordered: number;
  words: number;
  foreign: number;
  titles: number;
}

/** Prints how much of articles is read that were set and printed here, so that every word of them is known. */
export async function benchPrintedArticles(
  folder: string,
  files: string[],
  print: (line: string) => void,
): Promise<void> {
  const found = await findBrowser();
  if (found === undefined) return print("printed articles: not measured, no browser is there");
  const browser = await chromium.launch({ executablePath: found.program, args: found.args, env: found.env });
  try {
    const articles: ReturnType<typeof blocksOf>[] = [];
    for (const file of files.filter((name) => /(?<!\.tei)\.n?xml$/.test(name)))
      articles.push(blocksOf(await readFile(`${folder}/${file}`, "utf8")));
    const long = articles.filter(({ blocks }) => blocks.length > 10);
    for (const [name, setting] of Object.entries(SETTINGS))
      print(`${long.length} articles set in ${name}: ${told(await measured(browser, long, setting, print))}`);
  } finally {
    await browser.close();
  }
}

function told({ sentences, found, ordered, words, foreign, titles }: Tally): string {
  const share = (part: number) => `${((100 * part) / sentences).toFixed(2)} %`;
  return `of ${sentences} sentences ${share(found)} to the letter, ${share(ordered)} in order; of ${words} words ${foreign} that it does not hold; ${titles} titles`;
}

async function measured(
  browser: Browser,
  articles: ReturnType<typeof blocksOf>[],
  setting: Setting,
  print: (line: string) => void,
): Promise<Tally> {
  const tally: Tally = { sentences: 0, found: 0, ordered: 0, words: 0, foreign: 0, titles: 0 };
  for (const { title, blocks } of articles) {
    const page = await browser.newPage();
    const pdf = await printArticle(page, blocks, setting);
    await page.close();
    const { record, passages } = await readPdf(pdf, "article.pdf:1", "article.pdf");
    const text = passages.map((passage) => passage.text).join("\n");
    const known = blocks.filter(({ kind }) => kind === "paragraph").map((block) => block.text);
    const sentences = known
      .flatMap((paragraph) => splitSentences(paragraph).map(({ start, end }) => paragraph.slice(start, end)))
      .filter((sentence) => skeleton(sentence).length >= 10);
    const read = skeleton(text);
    const places = sentences.flatMap((sentence) => {
      const at = read.indexOf(skeleton(sentence));
      if (at === -1 && process.env.SHOW !== undefined)
        print(`  missed: ${sentence}\n      read: ${aboutThere(sentence, text)}`);
      return at === -1 ? [] : [at];
    });
    const source = new Set(
      [...blocks.flatMap((block) => [block.text, ...(block.rows ?? []).flat()]), NOTE].flatMap(wordsOf),
    );
    const words = wordsOf(text);
    const foreign = words.filter((word) => !source.has(word));
    if (process.env.SHOW !== undefined && foreign.length > 0) print(`  not in it: ${foreign.join(" ")}`);
    tally.sentences += sentences.length;
    tally.found += places.length;
    tally.ordered += inOrder(places);
    if (process.env.SHOW !== undefined)
      places.forEach((place, i) => {
        if (i > 0 && place < places[i - 1]!)
          print(`  out of order at ${place}: ${read.slice(place, place + 60)}`);
      });
    tally.words += words.length;
    tally.foreign += foreign.length;
    tally.titles += skeleton(record.title) === skeleton(title) ? 1 : 0;
  }
  return tally;
}
