import { DATABASES } from "../model/database.ts";
import type { Gap, GapKind } from "../model/gap.ts";
import type { Query, SentQuery } from "../model/query.ts";
import type { BibliographicRecord } from "../model/record.ts";
import type { Net } from "../net/net.ts";
import type { Limits } from "../net/net-request.ts";
import { NetTrouble } from "../net/net-trouble.ts";
import type { Access } from "./access.ts";
import { askWith } from "./ask.ts";
import { plainWords, type Years } from "./boolean-query.ts";
import { fittingQuery } from "./fitting-query.ts";
import type { SearchedDatabase, Unread } from "./searched-database.ts";

/** What a database gave to one query. Where it gave nothing, `sent` is absent and a gap says why. */
export interface DatabaseAnswer {
  sent?: SentQuery;
  records: BibliographicRecord[];
  gaps: Gap[];
}

/** Records that are taken of one query from one database, unless another limit is given. */
export const MOST_RECORDS = 200;

/** How a search is run: what it is bound to and how much is taken. */
export interface SearchBounds extends Years {
  limit?: number;
  /** Nothing is sent, so that a missing key is no reason to leave a database out. */
  offline?: boolean;
  /** Of each request, where they are not the usual ones. */
  limits?: Partial<Limits>;
}

/**
 * Sends a query to a database and takes its pages until the end or the limit. Trouble of the world becomes a gap, and
 * what came before it is kept; only a bug of ours is thrown.
 */
export async function searchDatabase(
  database: SearchedDatabase,
  query: Query,
  bounds: SearchBounds,
  access: Access,
  net: Net,
): Promise<DatabaseAnswer> {
  const { name } = DATABASES[database.id];
  const gap = (kind: GapKind, message: string): Gap => ({
    kind,
    database: database.id,
    where: `query ${query.id}`,
    message,
  });
  const { key } = database;
  if (key?.needed === true && access.key === undefined && !access.replaced && bounds.offline !== true) {
    const message = `${name} was left out: it wants a key and TOUCHSTONE_${database.id.toUpperCase()}_KEY is not set. ${key.how}`;
    return { records: [], gaps: [{ ...gap("database-left-out", message), where: name }] };
  }
  if (query.groups.flat().every((spelling) => plainWords(spelling) === "")) {
    const message = `${name} was not asked: the query has no letter or digit to search for. Write it with words.`;
    return { records: [], gaps: [gap("database-left-out", message)] };
  }
  const { written, left: unsent } = fittingQuery(query, (one) => database.write(one, bounds));
  const limit = bounds.limit ?? MOST_RECORDS;
  const found = new Map<string, BibliographicRecord>();
  const unread: Unread[] = [];
  const gaps: Gap[] = unsent.length === 0 ? [] : [gap("answer-cut", unsentMessage(name, unsent))];
  let total: number | null = null;
  let date: string | undefined;
  let entries = 0;
  let failed: Gap | undefined;
  try {
    const ask = askWith(net, { name, ...database }, access, { limits: bounds.limits ?? {} });
    for await (const page of database.pages(ask, written)) {
      date ??= page.date;
      total = page.total ?? total;
      entries += page.records.length + page.unread.length;
      unread.push(...page.unread);
      const before = found.size;
      // A work that moved from one page to the next while we read comes twice.
      for (const record of page.records) found.set(record.origins[0]?.id ?? record.id, record);
      if (found.size >= limit || entries === total) break;
      if (found.size === before && page.records.length > 0) {
        const what = `${name} sent the same entries again after ${found.size} of ${total ?? "an unknown number of"} records.`;
        failed = gap("answer-malformed", `${what} Search again later.`);
        gaps.push(failed);
        break;
      }
    }
  } catch (cause) {
    if (!(cause instanceof NetTrouble)) throw cause;
    const after =
      date === undefined ? "" : `After ${found.size} of ${total ?? "an unknown number of"} records: `;
    failed = gap(kindOf(cause), after + cause.message);
    gaps.push(failed);
  }
  if (date === undefined) return { records: [], gaps: failed === undefined ? [] : [failed] };
  const records = [...found.values()].slice(0, limit);
  const left = total === null ? null : Math.max(0, total - records.length - unread.length);
  if (unread.length > 0) gaps.push(gap("answer-malformed", unreadMessage(name, unread)));
  if (found.size >= limit && left !== 0)
    gaps.push(gap("answer-cut", cutMessage(name, total, records.length)));
  else if (failed === undefined && total !== null && entries < total)
    gaps.push(
      gap("answer-cut", `${name} announced ${total} records and sent ${entries}. Search again later.`),
    );
  const sent: SentQuery = {
    query: query.id,
    database: database.id,
    sent: Object.entries(written)
      .map(([parameter, value]) => `${parameter}=${value}`)
      .join("&"),
    date,
    total,
    returned: records.length,
    cutOff: left,
  };
  return { sent, records, gaps };
}

function kindOf(trouble: NetTrouble): GapKind {
  if (trouble.kind === "offline") return "database-offline";
  return trouble.kind === "malformed" ? "answer-malformed" : "database-failed";
}

function cutMessage(name: string, total: number | null, taken: number): string {
  const all = total === null ? "more records" : `${total} records`;
  return `${name} has ${all} for it; the first ${taken} were taken. Narrow the question, or raise the limit, to see the rest.`;
}

function unsentMessage(name: string, unsent: string[]): string {
  const named = unsent.slice(0, 5).join(", ");
  return `${name} takes no query that long: ${unsent.length} spellings were left out (${named}${unsent.length > 5 ? ", …" : ""}). Give fewer variants of a facet.`;
}

function unreadMessage(name: string, unread: Unread[]): string {
  const first = unread
    .slice(0, 3)
    .map(({ where, why }) => `${where}: ${why}`)
    .join("; ");
  const more = unread.length > 3 ? `; and ${unread.length - 3} more` : "";
  return `${unread.length} of the entries of ${name} could not be read (${first}${more}). Look them up by hand.`;
}
