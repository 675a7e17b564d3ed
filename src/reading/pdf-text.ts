import type { Section } from "./jats-body.ts";
import { endsText, type KnownLine } from "./pdf-layout.ts";

const HYPHENS = /[-\u2010\u00ad]$/;
const LIGATURES: Record<string, string> = { ﬀ: "ff", ﬁ: "fi", ﬂ: "fl", ﬃ: "ffi", ﬄ: "ffl", ﬅ: "st", ﬆ: "st" };

/** Letters as they are typed: ligatures apart, accents that stand beside their letter joined with it. */
export function mendedLetters(text: string): string {
  return text
    .replace(/[\ufb00-\ufb06]/g, (sign) => LIGATURES[sign] ?? sign)
    .replace(/([¨´`ˆ˜ˇ])\s?(\p{L})/gu, (whole, accent: string, letter: string) => {
      const mark = { "¨": "\u0308", "´": "\u0301", "`": "\u0300", ˆ: "\u0302", "˜": "\u0303", ˇ: "\u030c" }[
        accent
      ];
      const joined = mark === undefined ? whole : (letter + mark).normalize("NFC");
      return joined.length === 1 ? joined : whole;
    })
    .replace(/\u00ad/g, "");
}

/** The words that stand whole within lines: they tell how a word broken at a line's end is written. */
function wordsWithin(lines: KnownLine[]): Set<string> {
  const words = new Set<string>();
  let broken = false;
  for (const { text } of lines) {
    const all =
      mendedLetters(text)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
    const endsBroken = HYPHENS.test(text);
    for (const word of all.slice(broken ? 1 : 0, endsBroken ? -1 : undefined)) words.add(word);
    broken = endsBroken;
  }
  return words;
}

/** Two lines joined: a word that the line's end broke is mended, with its hyphen where the document writes it so elsewhere. */
export function joinLines(above: string, below: string, words: ReadonlySet<string>): string {
  if (!HYPHENS.test(above) || !/^[\p{L}\p{N}]/u.test(below)) return `${above} ${below}`;
  const start = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*(?=[-\u2010\u00ad]$)/u.exec(above)?.[0] ?? "";
  const end = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/u.exec(below)?.[0] ?? "";
  const bare = above.slice(0, -1);
  if (start === "") return `${above}${below}`;
  const [one, other] = [start.toLowerCase(), end.toLowerCase()];
  if (words.has(one + other)) return bare + below;
  if (words.has(`${one}-${other}`)) return `${bare}-${below}`;
  const compound =
    start.includes("-") || /^[\p{Lu}\p{N}]/u.test(end) || (known(one, words) && known(other, words));
  return compound ? `${bare}-${below}` : bare + below;
}

function known(word: string, words: ReadonlySet<string>): boolean {
  return word.length >= 4 && words.has(word);
}

/** Whether a new paragraph begins between two lines of running text. */
function breaks(above: KnownLine, below: KnownLine): boolean {
  if (!/[.!?:]["”’)\]]*\d{0,2}$/.test(above.text)) return false;
  const apart = above.page === below.page && below.leading > 1.45 * below.size;
  return apart || below.indent > 0.6 * below.size || above.slack > 3 * above.size;
}

/** Text being gathered under one heading. */
interface Gathered {
  section: string;
  paragraphs: string[];
}

const CAPTION_LABEL = /^((?:Fig|Tab|Alg|Lis|Sch|Box|FIG|TAB)[a-zA-Z]*\.?\s*[\w.]*\w)/;

/**
 * The running text by section, up to the list of references and on from the heading after it; then each caption with the
 * rows of its table as a section of its own, and the footnotes.
 */
export function pdfSections(lines: KnownLine[]): Section[] {
  const words = wordsWithin(lines);
  const told = [
    ...runningSections(lines, words),
    ...captionSections(lines, words),
    footnoteSection(lines, words),
  ];
  return told
    .map(({ section, paragraphs }) => ({ section: section.slice(0, 200), text: paragraphs.join("\n") }))
    .filter(({ text }) => text !== "");
}

function runningSections(lines: KnownLine[], words: ReadonlySet<string>): Gathered[] {
  const sections: Gathered[] = [{ section: "Text", paragraphs: [] }];
  let cut: KnownLine | undefined;
  let last: KnownLine | undefined;
  for (const line of lines) {
    const text = mendedLetters(line.text);
    const open = sections.at(-1)!;
    if (line.kind === "heading") {
      if (cut !== undefined && !endsCut(cut, line)) continue;
      cut = endsText(text) ? line : undefined;
      if (goesOnAsHeading(last, line) && open.paragraphs.length === 0)
        open.section = joinLines(open.section, text, words);
      else if (cut === undefined) sections.push({ section: text, paragraphs: [] });
      last = line;
    } else if (line.kind === "body" && cut === undefined) {
      const { paragraphs } = open;
      if (paragraphs.length === 0 || (last?.kind === "body" && breaks(last, line))) paragraphs.push(text);
      else paragraphs.push(joinLines(paragraphs.pop()!, text, words));
      last = line;
    }
  }
  return sections;
}

/** Whether a heading is the second line of the one above it. */
function goesOnAsHeading(above: KnownLine | undefined, line: KnownLine): boolean {
  if (above?.kind !== "heading" || above.font !== line.font || Math.abs(above.size - line.size) > 0.2)
    return false;
  return line.leading > 0 && line.leading < 1.6 * line.size && !/^(?:\d|[A-H]\.?\s)/.test(line.text);
}

/** Whether a heading behind the list of references opens text again: an appendix is set as the list's own heading is. */
function endsCut(cut: KnownLine, line: KnownLine): boolean {
  return (
    line.font === cut.font &&
    Math.abs(line.size - cut.size) < 0.3 &&
    /^(?:[A-H]\.?\s|appendi)/i.test(line.text)
  );
}

/** Captions, and under that of a table the rows that stand above or below it on its page. */
function captionSections(lines: KnownLine[], words: ReadonlySet<string>): Gathered[] {
  const captions: Gathered[] = [];
  let rows: string[] = [];
  let last: KnownLine | undefined;
  for (const line of lines) {
    const open = captions.at(-1);
    const text = mendedLetters(line.text);
    const label = CAPTION_LABEL.exec(text)?.[1];
    if (line.page !== last?.page) rows = [];
    if (line.kind === "caption" && (label !== undefined || open === undefined)) {
      const table = /^tab/i.test(label ?? "");
      captions.push({ section: label ?? "Caption", paragraphs: table ? [text, ...rows] : [text] });
      rows = [];
    } else if (line.kind === "caption" && open !== undefined) {
      open.paragraphs[0] = joinLines(open.paragraphs[0] ?? "", text, words);
    } else if (line.kind === "float") {
      const below =
        last?.page === line.page && /^tab/i.test(open?.section ?? "") && open?.paragraphs.length === 1;
      if (below && last?.kind === "caption") open.paragraphs.push(mendedLetters(line.cells));
      else if (
        last?.kind === "float" &&
        rows.length === 0 &&
        open !== undefined &&
        last.page === line.page &&
        open.paragraphs.length > 1
      )
        open.paragraphs.push(mendedLetters(line.cells));
      else rows.push(mendedLetters(line.cells));
    } else if (line.kind !== "left-out") rows = [];
    if (line.kind !== "left-out") last = line;
  }
  return captions;
}

/** The footnotes of all pages, one a line. */
function footnoteSection(lines: KnownLine[], words: ReadonlySet<string>): Gathered {
  const paragraphs: string[] = [];
  for (const line of lines) {
    if (line.kind !== "footnote") continue;
    const text = mendedLetters(line.text);
    if (line.marked || paragraphs.length === 0) paragraphs.push(text);
    else paragraphs.push(joinLines(paragraphs.pop()!, text, words));
  }
  return { section: "Footnotes", paragraphs };
}
