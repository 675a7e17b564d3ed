import type { DatabaseId } from "../model/database.ts";
import type { Query } from "../model/query.ts";
import type { BibliographicRecord } from "../model/record.ts";
import type { Politeness } from "../net/host-queue.ts";
import type { Secret } from "../net/net-request.ts";
import type { Years } from "./boolean-query.ts";

/** Parameters of an address; what is undefined is left out. */
export type Parameters = Record<string, string | number | undefined>;

/** Asks a database: the path behind its base address, the parameters, and how the body is read; the status is 200 unless others count as answers. */
export type Ask = <T>(
  path: string,
  parameters: Parameters,
  read: (body: string, status: number) => T,
) => Promise<{ value: T; date: string }>;

/** An entry, or part of one, that could not be read: where it stands and why. */
export interface Unread {
  where: string;
  why: string;
}

/** One page of an answer. */
export interface Page {
  /** How many the database has; null where it does not say. */
  total: number | null;
  records: BibliographicRecord[];
  unread: Unread[];
  /** When the database gave it. */
  date: string;
}

/** What an adapter reads from one body: the entries in it and how to go on, where there is more. */
export interface ReadPage {
  total: number | null;
  records: BibliographicRecord[];
  unread: Unread[];
  next?: string | undefined;
}

/** A database that can be searched. */
export interface SearchedDatabase {
  id: DatabaseId;
  /** Where it answers, without a slash at the end. */
  base: string;
  politeness: Politeness;
  /** How a key is handed over, whether the database refuses without one, and how to get one. */
  key?: { needed: boolean; how: string; secret(key: string): Secret; politeness?: Politeness };
  /** How the contact address is handed over, beside the user agent. */
  contact?(address: string): Secret;
  /** The parameters that carry the query: what is sent, exactly, for the search audit. */
  write(query: Query, years: Years): Record<string, string>;
  /** The pages of the answer, in order, to the end; the caller stops when it has enough. */
  pages(ask: Ask, written: Record<string, string>): AsyncGenerator<Page, void, void>;
}
