import type { KnownLine } from "./pdf-layout.ts";
import type { Gathered } from "./pdf-running.ts";
import { joinLines, mendedLetters } from "./pdf-text.ts";

const CAPTION_LABEL = /^((?:Fig|Tab|Alg|Lis|Sch|Box|FIG|TAB)[a-zA-Z]*\.?\s*[\w.]*\w)/;

/** The rows of a table: lines at one height are cells of one row. */
function rowsOf(lines: KnownLine[]): string[] {
  const rows: { y: number; text: string }[] = [];
  for (const line of lines) {
    const open = rows.at(-1);
    const text = mendedLetters(line.cells);
    if (open !== undefined && Math.abs(open.y - line.y) < 2) open.text += ` | ${text}`;
    else rows.push({ y: line.y, text });
  }
  return rows.map(({ text }) => text);
}

interface Caption extends Gathered {
  page: number;
  /** What stands in the table, above its caption or below. */
  rows: KnownLine[];
}

/** Captions, and under that of a table the rows that stand above or below it on its page. */
export function captionSections(lines: KnownLine[], words: ReadonlySet<string>): Gathered[] {
  const captions: Caption[] = [];
  let waiting: KnownLine[] = [];
  let last: KnownLine | undefined;
  for (const line of lines) {
    if (line.kind === "left-out") continue;
    if (line.page !== last?.page || (line.kind !== "float" && line.kind !== "caption")) waiting = [];
    const open = captions.findLast(({ page }) => page === line.page);
    const text = mendedLetters(line.text);
    const label = CAPTION_LABEL.exec(text)?.[1];
    if (line.kind === "caption" && (label !== undefined || open === undefined)) {
      captions.push({ section: label ?? "Caption", paragraphs: [text], page: line.page, rows: waiting });
      waiting = [];
    } else if (line.kind === "caption" && open !== undefined) {
      open.paragraphs[0] = joinLines(open.paragraphs[0] ?? "", text, words);
    } else if (line.kind === "float") {
      const directly = last?.kind === "caption" || (open !== undefined && open.rows.at(-1) === last);
      if (open !== undefined && directly && (open.rows.length === 0 || open.rows.at(-1) === last))
        open.rows.push(line);
      else waiting.push(line);
    }
    last = line;
  }
  return captions.map(({ section, paragraphs, rows }) => ({
    section,
    paragraphs: /^tab/i.test(section) ? [...paragraphs, ...rowsOf(rows)] : paragraphs,
  }));
}
