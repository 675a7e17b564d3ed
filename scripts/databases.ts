import { join } from "node:path";
import { type Access, accessOf, type Environment } from "../src/databases/access.ts";
import { askWith } from "../src/databases/ask.ts";
import { type ChaseBounds, type ChasedWorks, chaseCitations } from "../src/databases/citations.ts";
import { type ReadText, readFullText } from "../src/databases/fulltext/read.ts";
import { checkIntegrity } from "../src/databases/integrity.ts";
import { OPENCITATIONS } from "../src/databases/opencitations/request.ts";
import { proxiesOf } from "../src/databases/proxies.ts";
import { type DatabaseAnswer, type SearchBounds, searchDatabase } from "../src/databases/search-database.ts";
import { SEARCHED_DATABASES } from "../src/databases/searched-databases.ts";
import { UNPAYWALL } from "../src/databases/unpaywall/request.ts";
import { DATABASES, type DatabaseId } from "../src/model/database.ts";
import type { Gap } from "../src/model/gap.ts";
import type { Integrity } from "../src/model/integrity.ts";
import type { Query } from "../src/model/query.ts";
import type { BibliographicRecord } from "../src/model/record.ts";
import { ANSWER_DAYS } from "../src/model/site.ts";
import { AuthorError } from "../src/model/trouble.ts";
import { answerCache } from "../src/net/answer-cache.ts";
import { type Clock, WALL_CLOCK } from "../src/net/clock.ts";
import { openNet } from "../src/net/net.ts";
import type { Patience } from "../src/net/retry.ts";
import { versions } from "./versions.ts";

export interface DatabaseOptions {
  /** Answers are kept here; absent, nothing is kept. */
  cacheDir?: string;
  /** Only what is kept is answered. */
  offline?: boolean;
  /** What is kept is asked for again. */
  fresh?: boolean;
  /** For how many days a kept answer counts. */
  answerDays?: number;
  /** The instant that answers bear, as an ISO date, where it is not the time on the clock. */
  date?: string;
  /** Most records of one query from one database. */
  limit?: number;
  /** For tests: time that passes at once, and less patience. */
  clock?: Clock;
  patience?: Patience;
}

/** The databases of the network, as the environment sets them up. Trouble of the world is a gap, never a rejection. */
export interface Databases {
  /** What a database gives to a query. Years are inclusive. */
  search(
    query: Query,
    database: NetworkDatabase,
    years?: Pick<SearchBounds, "from" | "to">,
  ): Promise<DatabaseAnswer>;
  /** What became of works, by record id; records that nobody knew are missing, and stay unchecked. */
  checkIntegrity(records: BibliographicRecord[]): Promise<{ integrity: Map<string, Integrity>; gaps: Gap[] }>;
  /** Works one step along the citations of these. */
  chaseCitations(records: BibliographicRecord[], bounds: ChaseBounds): Promise<ChasedWorks>;
  /** The open-access full text of a work by section, where there is one that can be read. */
  readFullText(record: BibliographicRecord): Promise<ReadText>;
  /** Who is not asked for full texts at all, and what they want. */
  leftOut: Gap[];
  close(): Promise<void>;
}
export type NetworkDatabase = Exclude<DatabaseId, "library">;

/** Opens the databases. Throws one AuthorError for all variables of the environment that cannot be used. */
export function openDatabases(environment: Environment, options: DatabaseOptions = {}): Databases {
  const { cacheDir, offline = false, fresh = false, limit, answerDays = ANSWER_DAYS } = options;
  const access = accessToAll(environment);
  const { contact } = access.crossref;
  const net = openNet({
    clock: options.clock ?? WALL_CLOCK,
    userAgent: `Touchstone/${versions().touchstone}${contact === undefined ? "" : ` (mailto:${contact})`}`,
    offline,
    fresh,
    keepMs: answerDays * 86_400_000,
    ...(options.date === undefined ? {} : { date: options.date }),
    proxies: proxiesOf(environment),
    ...(cacheDir === undefined ? {} : { cache: answerCache(join(cacheDir, "answers")) }),
    ...(options.patience === undefined ? {} : { patience: options.patience }),
  });
  const asking = (id: NetworkDatabase, answers: number[] = []) =>
    askWith(net, { name: DATABASES[id].name, ...SEARCHED_DATABASES[id] }, access[id], { answers });
  const openalex =
    access.openalex.key === undefined && !access.openalex.replaced
      ? {}
      : { openalex: asking("openalex", [404]) };
  const crossref = asking("crossref", [404]);
  return {
    search: (query, database, years = {}) =>
      searchDatabase(
        SEARCHED_DATABASES[database],
        query,
        { ...years, offline, ...(limit === undefined ? {} : { limit }) },
        access[database],
        net,
      ),
    checkIntegrity: (records) => checkIntegrity(records, { crossref, arxiv: asking("arxiv"), ...openalex }),
    chaseCitations: (records, bounds) => {
      const opencitations = askWith(net, OPENCITATIONS, access.opencitations, { answers: [404] });
      return chaseCitations(records, bounds, { opencitations, crossref, ...openalex });
    },
    readFullText: (record) => readFullText(record, access, net),
    leftOut: access.unpaywall.contact === undefined ? [UNPAYWALL_LEFT_OUT] : [],
    close: () => net.close(),
  };
}

const UNPAYWALL_LEFT_OUT: Gap = {
  kind: "database-left-out",
  where: "Unpaywall",
  message: "Unpaywall was not asked for open copies: it wants an address. Put yours into TOUCHSTONE_CONTACT.",
};

/** The access to every database, those that are not searched included. */
function accessToAll(
  environment: Environment,
): Record<NetworkDatabase | "unpaywall" | "opencitations", Access> {
  const bases = {
    ...Object.fromEntries(Object.values(SEARCHED_DATABASES).map(({ id, base }) => [id, base])),
    unpaywall: UNPAYWALL.base,
    opencitations: OPENCITATIONS.base,
  };
  const findings = new Set<string>();
  const access = Object.entries(bases).map(([id, base]) => {
    try {
      return [id, accessOf(id, base, environment)];
    } catch (cause) {
      if (!(cause instanceof AuthorError)) throw cause;
      for (const finding of cause.findings) findings.add(finding);
      return [];
    }
  });
  if (findings.size > 0) throw new AuthorError([...findings]);
  return Object.fromEntries(access) as ReturnType<typeof accessToAll>;
}
