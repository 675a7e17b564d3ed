import { DATABASES } from "../model/database.ts";
import type { Gap, GapKind } from "../model/gap.ts";
import type { Query, SentQuery } from "../model/query.ts";
import type { BibliographicRecord } from "../model/record.ts";
import type { Net } from "../net/net.ts";
import type { Limits } from "../net/net-request.ts";
import type { Access } from "./access.ts";
import { askWith } from "./ask.ts";
import { plainWords, type Years } from "./boolean-query.ts";
import { fittingQuery } from "./fitting-query.ts";
import { gatherPages } from "./gather-pages.ts";
import type { SearchedDatabase, Unread } from "./searched-database.ts";

/** What a database gave to one query. Where it gave nothing, `sent` is absent and a gap says why. */
export interface DatabaseAnswer {
  sent?: SentQuery;
  records: BibliographicRecord[];
  gaps: Gap[];
}

/** Records that are taken of one query from one database, unless another limit is given. */
const MOST_RECORDS = 200;

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
  const leftOut = reasonToLeaveOut(database, query, bounds, access);
  if (leftOut !== undefined) return { records: [], gaps: [leftOut] };
  const { written, left: unsent } = fittingQuery(query, (one) => database.write(one, bounds));
  const limit = bounds.limit ?? MOST_RECORDS;
  const ask = askWith(net, { name, ...database }, access, { limits: bounds.limits ?? {} });
  const { records, unread, total, entries, date, trouble } = await gatherPages(
    database.pages(ask, written),
    limit,
    name,
  );
  const gaps: Gap[] = [];
  const tell = (kind: GapKind, message: string) =>
    void gaps.push({ kind, database: database.id, where: `query ${query.id}`, message });
  if (trouble !== undefined) tell(trouble.kind, trouble.message);
  if (date === undefined) return { records: [], gaps };
  const cutOff = total === null ? null : Math.max(0, total - records.length - unread.length);
  if (unsent.length > 0) tell("answer-cut", unsentMessage(name, unsent));
  if (unread.length > 0) tell("answer-malformed", unreadMessage(name, unread));
  if (records.length >= limit && cutOff !== 0) tell("answer-cut", cutMessage(name, total, records.length));
  else if (trouble === undefined && total !== null && entries < total)
    tell("answer-cut", `${name} announced ${total} records and sent ${entries}. Search again later.`);
  const sent: SentQuery = {
    query: query.id,
    database: database.id,
    sent: Object.entries(written)
      .map(([parameter, value]) => `${parameter}=${value}`)
      .join("&"),
    date,
    total,
    returned: records.length,
    cutOff,
  };
  return { sent, records, gaps };
}

/** Why a database is not asked at all: it wants a key that is not there, or the query has nothing to ask. */
function reasonToLeaveOut(
  { id, key }: SearchedDatabase,
  query: Query,
  bounds: SearchBounds,
  access: Access,
): Gap | undefined {
  const { name } = DATABASES[id];
  if (key?.needed === true && access.key === undefined && !access.replaced && bounds.offline !== true) {
    const message = `${name} was left out: it wants a key and TOUCHSTONE_${id.toUpperCase()}_KEY is not set. ${key.how}`;
    return { kind: "database-left-out", database: id, where: name, message };
  }
  if (query.groups.flat().some((spelling) => plainWords(spelling) !== "")) return undefined;
  const message = `${name} was not asked: the query has no letter or digit to search for. Write it with words.`;
  return { kind: "database-left-out", database: id, where: `query ${query.id}`, message };
}

function cutMessage(name: string, total: number | null, taken: number): string {
  const all = total === null ? "more records" : `${total} records`;
  return `${name} has ${all} for it; the first ${taken} were taken. Narrow the question to see the rest.`;
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
