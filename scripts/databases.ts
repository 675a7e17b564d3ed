import { join } from "node:path";
import { type Access, accessOf, type Environment } from "../src/databases/access.ts";
import { type DatabaseAnswer, type SearchBounds, searchDatabase } from "../src/databases/search-database.ts";
import { SEARCHED_DATABASES } from "../src/databases/searched-databases.ts";
import type { DatabaseId } from "../src/model/database.ts";
import type { Query } from "../src/model/query.ts";
import { answerCache } from "../src/net/answer-cache.ts";
import { type Clock, WALL_CLOCK } from "../src/net/clock.ts";
import { openNet } from "../src/net/net.ts";
import type { Patience } from "../src/net/retry.ts";

export interface DatabaseOptions {
  /** Answers are kept here; absent, nothing is kept. */
  cacheDir?: string;
  /** Only what is kept is answered. */
  offline?: boolean;
  /** What is kept is asked for again. */
  fresh?: boolean;
  /** Most records of one query from one database. */
  limit?: number;
  /** For tests: time that passes at once, and less patience. */
  clock?: Clock;
  patience?: Patience;
}

/** The databases of the network, as the environment sets them up. */
export interface Databases {
  /** What a database gives to a query; trouble of the world is a gap. Years are inclusive. */
  search(
    query: Query,
    database: NetworkDatabase,
    years?: Pick<SearchBounds, "from" | "to">,
  ): Promise<DatabaseAnswer>;
  close(): Promise<void>;
}
export type NetworkDatabase = Exclude<DatabaseId, "library">;

/** Opens the databases. Throws AuthorError where a variable of the environment cannot be used. */
export function openDatabases(environment: Environment, options: DatabaseOptions = {}): Databases {
  const { cacheDir, offline = false, fresh = false, limit } = options;
  const access = Object.fromEntries(
    Object.values(SEARCHED_DATABASES).map(({ id, base }) => [id, accessOf(id, base, environment)]),
  ) as Record<NetworkDatabase, Access>;
  const { contact } = access.crossref;
  const net = openNet({
    clock: options.clock ?? WALL_CLOCK,
    userAgent: `Touchstone/0.1${contact === undefined ? "" : ` (mailto:${contact})`}`,
    offline,
    fresh,
    ...(cacheDir === undefined ? {} : { cache: answerCache(join(cacheDir, "answers")) }),
    ...(options.patience === undefined ? {} : { patience: options.patience }),
  });
  return {
    search: (query, database, years = {}) =>
      searchDatabase(
        SEARCHED_DATABASES[database],
        query,
        { ...years, offline, ...(limit === undefined ? {} : { limit }) },
        access[database],
        net,
      ),
    close: () => net.close(),
  };
}
