import type { DatabaseId } from "../model/database.ts";
import type { Gap } from "../model/gap.ts";
import type { Query, SentQuery } from "../model/query.ts";
import type { BibliographicRecord } from "../model/record.ts";
import type { Effects } from "./effects.ts";

/** What all databases gave to all queries, in the order of the queries and the databases. */
export interface SearchLog {
  records: BibliographicRecord[];
  sent: SentQuery[];
  gaps: Gap[];
}

/** Sends each query to each database, databases side by side, and notes on every record which query found it. */
export async function search(
  queries: Query[],
  databases: DatabaseId[],
  effects: Pick<Effects, "search">,
): Promise<SearchLog> {
  const byDatabase = await Promise.all(
    databases.map(async (database) => {
      const answers = new Map<string, Awaited<ReturnType<Effects["search"]>>>();
      for (const query of queries) answers.set(query.id, await effects.search(query, database));
      return answers;
    }),
  );
  const log: SearchLog = { records: [], sent: [], gaps: [] };
  for (const query of queries) {
    for (const answers of byDatabase) {
      const answer = answers.get(query.id)!;
      if (answer.sent !== undefined) log.sent.push(answer.sent);
      log.gaps.push(...answer.gaps);
      for (const record of answer.records) {
        log.records.push({
          ...record,
          origins: record.origins.map((origin) => ({ ...origin, query: query.id })),
        });
      }
    }
  }
  return log;
}
