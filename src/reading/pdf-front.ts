import { arxivOf, doiOf } from "../model/identifiers.ts";
import { authorsFrom } from "./author-name.ts";
import type { LibraryEntry } from "./library-record.ts";
import { bodySize } from "./pdf-layout.ts";
import type { PdfLine, PdfPage } from "./pdf-line.ts";
import { joinLines, mendedLetters } from "./pdf-text.ts";

/** What a PDF's own data say: written by people and programs, often wrongly. */
export interface PdfInfo {
  title?: string | undefined;
  author?: string | undefined;
}

/** Titles that programs put in. */
const NO_TITLE =
  /^(?:untitled|microsoft word|.*\.(?:docx?|tex|dvi|indd|pdf|rtf)$|paper|document\d*|title|slide \d|\W*$)/i;
const LONGEST_TITLE = 400;

/** The largest lines in the upper half of the first page, one under the other. */
function largestLines(lines: PdfLine[], page: PdfPage): string {
  const size = bodySize(lines);
  const upper = lines.filter(
    (line) => line.page === 0 && line.y > page.height * 0.45 && /\p{L}{3}/u.test(line.text),
  );
  const largest = Math.max(0, ...upper.filter(({ text }) => text.length > 8).map((line) => line.size));
  if (largest < size * 1.12) return "";
  const from = upper.findIndex((line) => Math.abs(line.size - largest) < 0.3);
  let title = "";
  for (const line of upper.slice(from)) {
    if (Math.abs(line.size - largest) > 0.3) break;
    title = title === "" ? mendedLetters(line.text) : joinLines(title, mendedLetters(line.text), new Set());
  }
  return title.length > LONGEST_TITLE ? "" : title;
}

/** The DOI of the work itself: on its first page before its text begins to cite, and only where one is named there. */
function ownDoi(lines: PdfLine[]): string | undefined {
  const first = lines.filter(({ page }) => page === 0).map(({ text }) => text);
  const named = first.flatMap((text) =>
    /\bdoi\b|doi\.org|^10\.\d{4}/i.test(text) ? (doiOf(text) ?? []) : [],
  );
  return new Set(named).size === 1 ? named[0] : named.slice(0, 1)[0];
}

/** The arXiv identifier that is stamped on the first page. */
function ownArxiv(pages: PdfPage[]): { id: string } | undefined {
  const stamps = pages[0]?.pieces.filter(({ turned, str }) => turned || /^arXiv:/.test(str)) ?? [];
  const stamp = stamps.map(({ str }) => str).join("");
  return /arxiv\s*:/i.test(stamp) ? arxivOf(stamp) : undefined;
}

/** What a PDF says of the work that it holds: its title, who wrote it and its identifiers, from its own text and data. */
export function pdfEntry(lines: PdfLine[], pages: PdfPage[], info: PdfInfo): LibraryEntry {
  const printed = pages[0] === undefined ? "" : largestLines(lines, pages[0]);
  const stated = info.title?.trim() ?? "";
  const arxiv = ownArxiv(pages);
  const years = /^(\d\d)\d\d\./.exec(arxiv?.id ?? "")?.[1];
  const sane = (stated.length > 12 || /\s/.test(stated)) && !NO_TITLE.test(stated);
  return {
    title: sane ? stated : printed || (NO_TITLE.test(stated) ? "" : stated),
    authors: authorsFrom(info.author?.replace(/\s+and\s+/g, "; ")).filter((author) => "given" in author),
    year: years === undefined ? yearOf(lines) : 2000 + Number(years),
    identifiers: { doi: ownDoi(lines), arxiv: arxiv?.id },
  };
}

/** The year that the first page prints with its copyright or place of publication. */
function yearOf(lines: PdfLine[]): number | undefined {
  const first = lines.filter(({ page }) => page === 0).map(({ text }) => text);
  for (const text of first) {
    const year =
      /(?:©|\(c\)|copyright|published|accepted|proceedings|\bpages\b|\bvol)[^\n]{0,60}?\b((?:19|20)\d\d)\b/i.exec(
        text,
      )?.[1];
    if (year !== undefined) return Number(year);
  }
  const dated = first
    .map((text) => /^\p{L}+ \d{1,2}\s*[-–]\s*\d{1,2}, ((?:19|20)\d\d)\b/u.exec(text)?.[1])
    .find((year) => year);
  return dated === undefined ? undefined : Number(dated);
}
