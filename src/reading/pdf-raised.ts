import type { PdfLine } from "./pdf-line.ts";
import { RAISED_FROM } from "./pdf-raised-signs.ts";

const RAISED = /\u0002([^\u0002\u0003]*)\u0003/g;
const MARK = /^(?:\d{1,3}|[*∗†‡§¶]{1,3})$/;
/** Numbers of references, as some journals raise them. */
const NUMBERS = /^\d{1,3}(?:\s*[,–-]\s*\d{1,3})*,?$/;
/** What numbers of references stand behind: a word, or the sign that ends a sentence or a part of it. Units and symbols are shorter. */
const BEFORE_NUMBERS = /(?:\p{L}{4}|[\p{L})][.,;:”’"]|\))$/u;
/** A number that is hardly ever raised to a power. */
const YEAR = /(?<!\d)(?:19|20)\d\d$/;
/** A unit behind a number, or below a stroke: the number raised behind it makes it an area or a volume. */
const UNIT = /[\d/]\s?[a-zµ]{1,2}$/;
/** A note is set so much smaller than the text. */
const SMALL = 0.93;

/**
 * Lines with what is raised in them set down: the mark of a note at the foot of its page is taken out, a number behind a number is
 * its power (`10^5`), numbers of references stand in brackets, anything else stands close. `size` is that of the text, in points.
 */
export function withoutRaised(lines: PdfLine[], size: number): PdfLine[] {
  const marks = new Map<number, Set<string>>();
  for (const line of lines) {
    if (!line.marked || line.size > SMALL * size) continue;
    const mark = new RegExp(RAISED.source).exec(line.text)?.[1]?.trim() ?? "";
    if (MARK.test(mark)) marks.set(line.page, (marks.get(line.page) ?? new Set()).add(mark));
  }
  return lines.map((line) => {
    const known = marks.get(line.page) ?? new Set();
    return { ...line, text: setDown(line.text, known), cells: setDown(line.cells, known) };
  });
}

function setDown(text: string, marks: ReadonlySet<string>): string {
  if (!text.includes(RAISED_FROM)) return text;
  return text
    .replace(RAISED, (_, written: string, at: number) => {
      const raised = written.trim();
      const before = text.slice(Math.max(0, at - 12), at).replace(/[\u0002\u0003]/g, "");
      if (before.trim() === "") return written;
      const number = /^[+−–-]?\d+$/.test(raised);
      if (number && /\d$/.test(before) && !YEAR.test(before)) return `^${raised}`;
      if (/^[23]$/.test(raised) && UNIT.test(before)) return written;
      if (raised.split(/\s*,\s*/).every((mark) => MARK.test(mark) && marks.has(mark))) return " ";
      if (number && /\d\)$/.test(before)) return `^${raised}`;
      if (NUMBERS.test(raised) && BEFORE_NUMBERS.test(before)) return `[${raised.replace(/,$/, "")}]`;
      return written;
    })
    .replace(/ +(?=[.,;:)\]])/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
