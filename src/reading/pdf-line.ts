import { RAISED_FROM, RAISED_TO } from "./pdf-raised-signs.ts";

/** A piece of text as pdf.js gives it; lengths in points, the origin at the bottom left. */
export interface PdfPiece {
  str: string;
  x: number;
  y: number;
  width: number;
  size: number;
  font: string;
  /** Text that does not run from left to right along the page, such as a stamp in the margin. */
  turned: boolean;
}

export interface PdfPage {
  width: number;
  height: number;
  pieces: PdfPiece[];
}

/** A line of text within one column. */
export interface PdfLine {
  page: number;
  text: string;
  /** The text with a bar where a gap is wide enough to part the cells of a table. */
  cells: string;
  x: number;
  right: number;
  y: number;
  /** Of most of its characters. */
  size: number;
  font: string;
  /** Gaps wide enough to part the cells of a table. */
  gaps: number;
  /** Whether those gaps are about alike, as they are where a line of few words was stretched to its column's width. */
  stretched: boolean;
  /** Whether it begins with a raised mark, as a footnote does. */
  marked: boolean;
}

/** In heights of the line: how far a raised or lowered sign may stand off, and how wide a gap parts two columns or cells. */
const OFF_BASELINE = 0.55;
const SPACE = 0.14;
const CELL_GAP = 1.3;
const COLUMN_GAP = 2.2;
/** A space narrower than this is none: it stands for the kerning between two letters. */
const NO_SPACE = 0.1;
/** Set off by so much is raised. */
const RAISED = 0.15;

interface OpenLine {
  pieces: PdfPiece[];
  /** Of the piece that sets the line: the largest so far. */
  base: PdfPiece;
}

/** The lines of a page in the order in which they are to be read. */
export function pageLines(page: PdfPage, number: number): PdfLine[] {
  const flat = page.pieces.filter(({ turned, str, width, size }) => {
    return !turned && str !== "" && (str.trim() !== "" || width >= NO_SPACE * size);
  });
  const lines: OpenLine[] = [];
  for (const piece of flat) {
    const open = lines.at(-1);
    if (open !== undefined && continues(open, piece)) {
      open.pieces.push(piece);
      if (piece.str.trim() !== "" && (open.base.str.trim() === "" || piece.size > open.base.size * 1.02))
        open.base = piece;
    } else if (piece.str.trim() !== "") lines.push({ pieces: [piece], base: piece });
  }
  const told = lines.map((line) => settled(line, number)).filter(({ text }) => text !== "");
  return isInterleaved(told) ? byColumns(told, page.width) : told;
}

function continues({ pieces, base }: OpenLine, piece: PdfPiece): boolean {
  const last = pieces.findLast(({ str }) => str.trim() !== "") ?? base;
  const height = Math.max(base.size, piece.size);
  const gap = piece.x - (last.x + last.width);
  if (Math.abs(piece.y - base.y) > OFF_BASELINE * height) return false;
  if (piece.str.trim() === "") return true;
  return gap < COLUMN_GAP * height * (piece.y === base.y ? 2 : 1) && gap > -0.6 * height;
}

function settled({ pieces: all, base }: OpenLine, page: number): PdfLine {
  const pieces = all.slice(0, all.findLastIndex(({ str }) => str.trim() !== "") + 1);
  let text = "";
  let cells = "";
  const wide: number[] = [];
  let end = pieces[0]!.x;
  for (const piece of pieces) {
    const gap = piece.x - end + (piece.str.trim() === "" ? piece.width : 0);
    const begun = text !== "";
    const space = begun && gap > SPACE * base.size && !/\s$/.test(text) && !/^\s/.test(piece.str) ? " " : "";
    const parts = begun && gap > CELL_GAP * base.size;
    if (parts) wide.push(gap);
    const isRaised = piece.size < 0.9 * base.size && piece.y - base.y > RAISED * base.size;
    const str = isRaised && piece.str.trim() !== "" ? `${RAISED_FROM}${piece.str}${RAISED_TO}` : piece.str;
    text += space + str;
    cells += (parts ? " | " : space) + str;
    end = Math.max(end, piece.x + piece.width);
  }
  const full = pieces.filter(({ str }) => str.trim() !== "");
  const first = full[0] ?? base;
  const most = (key: (piece: PdfPiece) => string) =>
    commonest(full.map((piece) => [key(piece), piece.str.length]));
  return {
    page,
    text: text
      .replaceAll(RAISED_TO + RAISED_FROM, "")
      .replace(/\s+/g, " ")
      .trim(),
    cells: cells
      .replaceAll(RAISED_TO + RAISED_FROM, "")
      .replace(/\s+/g, " ")
      .replace(/(?: \|)+(?= \|)/g, "")
      .trim(),
    x: first.x,
    right: end,
    y: base.y,
    size: Number(most((piece) => piece.size.toFixed(1))),
    font: most((piece) => piece.font),
    gaps: wide.length,
    stretched: wide.length > 1 && Math.max(...wide) < 1.4 * Math.min(...wide),
    marked: first.size < base.size * 0.9 && first.y > base.y,
  };
}

/** The value that weighs most. */
export function commonest(weighed: Iterable<readonly [string, number]>): string {
  const sums = new Map<string, number>();
  for (const [value, weight] of weighed) sums.set(value, (sums.get(value) ?? 0) + weight);
  let best = "";
  for (const [value, sum] of sums) if (sum > (sums.get(best) ?? -1)) best = value;
  return best;
}

/** Whether lines of two columns come by turns, one height after the other: then the order of the file is not that of reading. */
function isInterleaved(lines: PdfLine[]): boolean {
  let turns = 0;
  for (let i = 1; i < lines.length; i++) {
    const [a, b] = [lines[i - 1]!, lines[i]!];
    if (Math.abs(a.y - b.y) < 2 && b.x > a.right && b.text.length > 15 && a.text.length > 15) turns++;
  }
  return lines.length > 20 && turns > lines.length / 4;
}

/** Lines in the order of a page of two columns: what spans both parts the page, and above and below it left comes before right. */
function byColumns(lines: PdfLine[], width: number): PdfLine[] {
  const middle = width / 2;
  const down = [...lines].sort((a, b) => b.y - a.y || a.x - b.x);
  const ordered: PdfLine[] = [];
  let band: PdfLine[] = [];
  const close = () => {
    ordered.push(...band.filter(({ x }) => x < middle - 10), ...band.filter(({ x }) => x >= middle - 10));
    band = [];
  };
  for (const line of down) {
    if (line.x < middle - 20 && line.right > middle + 20) {
      close();
      ordered.push(line);
    } else band.push(line);
  }
  close();
  return ordered;
}
