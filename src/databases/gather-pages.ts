import type { GapKind } from "../model/gap.ts";
import type { BibliographicRecord } from "../model/record.ts";
import { NetTrouble } from "../net/net-trouble.ts";
import type { Page, Unread } from "./searched-database.ts";

/** What came of taking pages: everything until the end, the limit, or trouble. */
export interface Gathered {
  /** One for each entry, in the order they came. */
  records: BibliographicRecord[];
  unread: Unread[];
  /** How many the database has; null where it does not say. */
  total: number | null;
  /** Entries that came, those twice and those unread included. */
  entries: number;
  /** When the first page was got; absent where none was. */
  date?: string;
  /** Why it ended before its end, if it did. */
  trouble?: { kind: GapKind; message: string };
}

/** Takes pages until there are `limit` records, the total is reached, a page brings nothing new, or there is trouble. */
export async function gatherPages(
  pages: AsyncIterable<Page>,
  limit: number,
  name: string,
): Promise<Gathered> {
  const found = new Map<string, BibliographicRecord>();
  const gathered: Gathered = { records: [], unread: [], total: null, entries: 0 };
  const soFar = () => `${found.size} of ${gathered.total ?? "an unknown number of"} records`;
  try {
    for await (const page of pages) {
      const before = found.size;
      // A work that moved from one page to the next while we read comes twice.
      for (const record of page.records) found.set(record.origins[0]?.id ?? record.id, record);
      gathered.date ??= page.date;
      gathered.total = page.total ?? gathered.total;
      gathered.entries += page.records.length + page.unread.length;
      gathered.unread.push(...page.unread);
      if (found.size >= limit || gathered.entries >= (gathered.total ?? Number.POSITIVE_INFINITY)) break;
      if (found.size === before && page.records.length + page.unread.length > 0) {
        const message = `${name} sent nothing new on a further page, after ${soFar()}. Search again later.`;
        gathered.trouble = { kind: "answer-malformed", message };
        break;
      }
    }
  } catch (cause) {
    if (!(cause instanceof NetTrouble)) throw cause;
    const after = gathered.date === undefined ? "" : `After ${soFar()}: `;
    gathered.trouble = { kind: kindOf(cause), message: after + cause.message };
  }
  gathered.records = [...found.values()].slice(0, limit);
  return gathered;
}

function kindOf(trouble: NetTrouble): GapKind {
  if (trouble.kind === "offline") return "database-offline";
  return trouble.kind === "malformed" ? "answer-malformed" : "database-failed";
}
