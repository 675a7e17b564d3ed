import type { Translate } from "./words/translator.ts";

/** Rows on one page of a long list. */
const ROWS_A_PAGE = 250;

/** The address of page `n` of the list in a folder: the first is the folder's own page. */
export function listAddress(folder: string, n: number): string {
  return n === 1 ? `${folder}/index.html` : `${folder}/page/${n}/index.html`;
}

/** The pages of a list from the second on that have changed, as Astro wants them. */
export function furtherPages(
  folder: string,
  rows: number,
  isStale: (page: string) => boolean,
): { params: { n: string } }[] {
  const pages = Array.from({ length: pagesOf(rows) - 1 }, (_, i) => i + 2);
  return pages.filter((n) => isStale(listAddress(folder, n))).map((n) => ({ params: { n: String(n) } }));
}

/** How many pages a list has; an empty one has one. */
export function pagesOf(rows: number): number {
  return Math.max(1, Math.ceil(rows / ROWS_A_PAGE));
}

/** The rows of page `n`, counted from 1. */
export function rowsOfPage<T>(rows: T[], n: number): T[] {
  return rows.slice((n - 1) * ROWS_A_PAGE, n * ROWS_A_PAGE);
}

/** “Claims, 251 to 500 of 9,000”. */
export function rangeInWords(name: string, rows: number, n: number, t: Translate): string {
  if (rows <= ROWS_A_PAGE) return name;
  const from = (n - 1) * ROWS_A_PAGE + 1;
  return t("{name}, {from} to {to} of {all}", {
    name,
    from,
    to: Math.min(n * ROWS_A_PAGE, rows),
    all: rows,
  });
}
