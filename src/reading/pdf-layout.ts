import { isReferenceHeading } from "../language/reference-list.ts";
import { commonest, type PdfLine, type PdfPage } from "./pdf-line.ts";

/** What a line of a page is part of. */
export type LineKind = "body" | "heading" | "caption" | "float" | "footnote" | "left-out";

export interface KnownLine extends PdfLine {
  kind: LineKind;
  /** How much of the column's width is left at its end, in points. */
  slack: number;
  /** How far it begins right of its column, in points. */
  indent: number;
  /** Distance to the line above it in the column, in points. */
  leading: number;
}

const NAMED_HEADING =
  /^(?:abstract|summary|introduction|background|related works?|methods?|materials? and methods?|methodology|approach|model|experiments?|experimental (?:setup|results)|evaluation|results?(?: and discussions?)?|discussions?|analysis|conclusions?(?: and future works?)?|limitations?|acknowledge?ments?|references?|bibliography|appendix|appendices|ethics statement|broader impact|data availability|funding)\s*[.:]?$/i;
const NUMBERED_HEADING =
  /^(?:(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,5}|[A-H](?:\.\d{1,2}){0,2})\.?\s+)(?=[\p{Lu}\d"“(])/u;
const CAPTION =
  /^(?:Figure|Fig\.?|FIGURE|FIG\.|Table|TABLE|Tab\.|Algorithm|Listing|Scheme|Box)\s*(?:S?\d+|[IVX]+|[A-Z]\.?\d+)\b[.:|—–-]?/;

/** The size that most characters have. */
export function bodySize(lines: PdfLine[]): number {
  return Number(commonest(lines.map((line) => [line.size.toFixed(1), line.text.length])));
}

/**
 * Tells what each line is: heads and feet of pages and their numbers are left out; headings, footnotes, captions
 * and what stands in figures and tables are told from the running text.
 */
export function knownLines(lines: PdfLine[], pages: PdfPage[]): KnownLine[] {
  const size = bodySize(lines);
  const font = commonest(
    lines.filter((line) => line.size === size).map((line) => [line.font, line.text.length]),
  );
  const running = new Set(runningLines(lines, pages));
  const feet = new Set(
    footnotes(
      lines.filter((line) => !running.has(line)),
      size,
    ),
  );
  const columns = columnEdges(
    lines.filter((line) => Math.abs(line.size - size) < 0.3 && line.text.length > 25),
  );
  let inAbstract = false;
  let caption: PdfLine | undefined;
  return lines.map((line, i) => {
    const above = lines[i - 1];
    const edges = columns(line);
    const leading = above === undefined || above.page !== line.page ? 0 : above.y - line.y;
    const known = { ...line, slack: edges.right - line.right, indent: line.x - edges.left, leading };
    const heading = isHeading(line, lines[i + 1], size, font);
    if (running.has(line) || !/[\p{L}\p{N}]/u.test(line.text)) return { ...known, kind: "left-out" };
    if (feet.has(line)) return { ...known, kind: "footnote" };
    if (heading) inAbstract = /^(?:abstract|summary)\W*$/i.test(line.text);
    if (opensCaption(line, size) && !goesOnWithSentence(above, line, size)) caption = line;
    else if (caption !== undefined && !goesOn(caption, above, line)) caption = undefined;
    if (caption !== undefined && !heading) return { ...known, kind: "caption" };
    if (heading) return { ...known, kind: "heading" };
    const ordinary = Math.abs(line.size - size) <= 0.06 * size || inAbstract;
    const inCells = line.gaps > 1 && !isStretched(known);
    return { ...known, kind: ordinary && !inCells ? "body" : "float" };
  });
}

/** Whether a line's wide gaps are those of few words stretched to the width of their column, not those between cells. */
function isStretched(line: Omit<KnownLine, "kind">): boolean {
  const letters = line.text.match(/\p{L}{2,}/gu)?.join("").length ?? 0;
  const wordByWord = line.gaps === line.text.split(" ").length - 1;
  const fills = Math.abs(line.slack) < 3 && line.indent < 3 * line.size;
  return line.stretched && wordByWord && fills && letters > 0.5 * line.text.length;
}

/** Whether a line opens a caption: by its sign behind the number, or by its size; else it goes on with a sentence. */
function opensCaption(line: PdfLine, size: number): boolean {
  const label = CAPTION.exec(line.text)?.[0];
  if (label === undefined) return false;
  return /[.:|—–-]$/.test(label) || Math.abs(line.size - size) > 0.06 * size;
}

/** Whether a line of the text's own size stands right below one whose sentence it ends: “… as is shown in / Figure 1.” */
function goesOnWithSentence(above: PdfLine | undefined, line: PdfLine, size: number): boolean {
  const ofText = (one: PdfLine) => Math.abs(one.size - size) <= 0.06 * size;
  if (above === undefined || !ofText(above) || !ofText(line)) return false;
  const further = above.page !== line.page || above.y < line.y;
  const below = above.y - line.y < 1.45 * line.size;
  return (further || below) && !/[.!?:]["”’)\]]*$/.test(above.text) && above.text.length > 25;
}

/** Whether a line goes on with the caption above it: same size, one line further down. */
function goesOn(caption: PdfLine, above: PdfLine | undefined, line: PdfLine): boolean {
  if (above === undefined || line.page !== caption.page || Math.abs(line.size - caption.size) > 0.3)
    return false;
  const step = above.y - line.y;
  return step > 0 && step < 1.35 * caption.size && line.x < caption.x + 40 && line.x > caption.x - 40;
}

function isHeading(line: PdfLine, below: PdfLine | undefined, size: number, font: string): boolean {
  const { text } = line;
  if (/(?:\.\s?){4}/.test(text)) return false;
  if (text.length > 120 || line.gaps > 1 || line.size < 0.94 * size || !/\p{L}{2}/u.test(text)) return false;
  const apart = line.size > size * 1.04 || line.font !== font;
  if (NAMED_HEADING.test(text.replace(NUMBERED_HEADING, ""))) return apart || text === text.toUpperCase();
  if (!apart || below === undefined || /[.,;]$/.test(text)) return false;
  if (NUMBERED_HEADING.test(text)) return true;
  return line.size > size * 1.08 && line.page > 0 && /^\p{Lu}/u.test(text);
}

/** Lines that come again from page to page at one height, and numbers of pages: what heads and feet hold. */
function runningLines(lines: PdfLine[], pages: PdfPage[]): PdfLine[] {
  const margin = (line: PdfLine) => {
    const { height } = pages[line.page]!;
    return line.y < 0.09 * height || line.y > 0.915 * height;
  };
  const key = (line: PdfLine) => line.text.replace(/\d+/g, "#").replace(/\s+/g, "");
  const seen = new Map<string, Set<number>>();
  for (const line of lines.filter(margin))
    seen.set(key(line), (seen.get(key(line)) ?? new Set()).add(line.page));
  const bare = ({ text }: PdfLine) => /^(?:page\s*)?[\divxlc]{1,6}(?:\s*(?:of|\/)\s*\d+)?$/i.test(text);
  const feet = new Map(lines.filter((line) => bare(line) && margin(line)).map((line) => [line.page, line.y]));
  const matter =
    /©|\bcopyright\b|all rights reserved|proceedings of the|\bdownloaded from\b|\bpreprint\b.*\bversion\b|licen[cs]e/i;
  return lines.filter((line) => {
    if (!margin(line)) return false;
    const foot = feet.get(line.page) ?? 0;
    const underFoot = line.y < foot && foot < 0.09 * pages[line.page]!.height;
    const again = (seen.get(key(line))?.size ?? 0) >= 3;
    return bare(line) || underFoot || again || (line.page === 0 && matter.test(line.text));
  });
}

/** Small lines at the foot of a column that a raised mark opens, down to the last. */
function footnotes(lines: PdfLine[], size: number): PdfLine[] {
  const found: PdfLine[] = [];
  const pages = new Map<number, PdfLine[]>();
  for (const line of lines) pages.set(line.page, [...(pages.get(line.page) ?? []), line]);
  for (const page of pages.values()) {
    for (const mark of page) {
      if (!mark.marked || mark.size > 0.93 * size || found.includes(mark)) continue;
      const same = (line: PdfLine) => Math.min(line.right, mark.right) - Math.max(line.x, mark.x) > 0;
      const below = page.filter((line) => line.y <= mark.y + 1 && same(line));
      const small = below.filter((line) => line.size <= 0.93 * size);
      const body = below.filter((line) => line.size > 0.93 * size && !/^[\divxlc]{1,6}$/.test(line.text));
      if (body.length === 0) found.push(...small);
    }
  }
  return found;
}

/** The left and right edge of the column that a line stands in, as most lines of its page that begin near it have them. */
function columnEdges(lines: PdfLine[]): (line: PdfLine) => { left: number; right: number } {
  const pages = new Map<number, PdfLine[]>();
  for (const line of lines) pages.set(line.page, [...(pages.get(line.page) ?? []), line]);
  return (line) => {
    const near = (pages.get(line.page) ?? []).filter((other) => Math.abs(other.x - line.x) < 45);
    if (near.length === 0) return { left: line.x, right: line.right };
    const most = (key: (one: PdfLine) => number) =>
      Number(commonest(near.map((one) => [String(Math.round(key(one) / 2) * 2), 1])));
    return { left: most(({ x }) => x), right: most(({ right }) => right) };
  };
}

/** Whether a heading ends what may be quoted. */
export function endsText(heading: string): boolean {
  return isReferenceHeading(heading.replace(NUMBERED_HEADING, ""));
}
