/** Rows on one page of a long list. */
export const ROWS_A_PAGE = 250;

/** The pages of a list from the second on, as Astro wants them: the first is the list's own index. */
export function furtherPages(rows: number): { params: { n: string } }[] {
  const pages = pagesOf(rows);
  return Array.from({ length: Math.max(0, pages - 1) }, (_, i) => ({ params: { n: String(i + 2) } }));
}

/** How many pages a list has; an empty one has one. */
export function pagesOf(rows: number): number {
  return Math.max(1, Math.ceil(rows / ROWS_A_PAGE));
}

/** The rows of page `n`, counted from 1. */
export function rowsOfPage<T>(rows: T[], n: number): T[] {
  return rows.slice((n - 1) * ROWS_A_PAGE, n * ROWS_A_PAGE);
}

/** “Claims 251 to 500 of 9,000”. */
export function rangeInWords(name: string, rows: number, n: number): string {
  if (rows <= ROWS_A_PAGE) return name;
  return `${name}, ${(n - 1) * ROWS_A_PAGE + 1} to ${Math.min(n * ROWS_A_PAGE, rows)} of ${rows}`;
}
