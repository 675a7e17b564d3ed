import type { Asked } from "../../net/scripted-server.example.ts";
import type { SearchedDatabase } from "../searched-database.ts";

/** A work of our own making, which a sample writes down in its database's shape. */
export interface Work {
  n: number;
  title: string;
  /** An entry that says nothing but its id: every other field is missing or null. */
  bare?: boolean;
}

/** A database as a test plays it: its adapter, and answers of our own in the shapes of its real ones. */
export interface Sample {
  database: SearchedDatabase;
  /** The body that the database sends for this request, when these are all the works it has. */
  answer(asked: Asked, works: Work[]): string;
  /** A body with status 200 that carries an error. */
  error: string;
}

/** Works numbered from 1. */
export function works(count: number): Work[] {
  return Array.from({ length: count }, (_, i) => ({ n: i + 1, title: `Owls at dusk, part ${i + 1}` }));
}

/** The works of a page, by the numbers a request names; the first page where it names none. */
export function pageOf(all: Work[], offset: string | null, size: string | null): Work[] {
  const start = Number(offset ?? 0);
  return all.slice(start, start + Number(size ?? 100));
}
