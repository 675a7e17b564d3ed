import type { Page, ReadPage } from "./searched-database.ts";

/**
 * All pages of an answer: `askPage` gets what the page before named as `next`, nothing the first time. Ends where a
 * page names no next one, or names the same again, as some databases do on their last page.
 */
export async function* pagesFollowing(
  askPage: (next: string | undefined) => Promise<{ value: ReadPage; date: string }>,
): AsyncGenerator<Page, void, void> {
  let next: string | undefined;
  for (;;) {
    const { value, date } = await askPage(next);
    yield { total: value.total, records: value.records, unread: value.unread, date };
    if (value.next === undefined || value.next === next) return;
    next = value.next;
  }
}

/**
 * A page read from `offset` on, of a database that counts entries: it names the next offset while the total says there
 * is more. Where the total is unknown a page that is not full is the last.
 */
export function byOffset(page: ReadPage, offset: number, size: number): ReadPage {
  const entries = page.records.length + page.unread.length;
  const more = page.total === null ? entries >= size : offset + entries < page.total;
  return { ...page, next: entries > 0 && more ? String(offset + entries) : undefined };
}
