import { expect, test } from "vitest";
import type { DatabaseId } from "../model/database.ts";
import type { Query } from "../model/query.ts";
import { record } from "../model/record.example.ts";
import type { SearchAnswer } from "./effects.ts";
import { search } from "./search.ts";

const query = (id: string): Query => ({ id, step: "narrow", groups: [["hedgerow"]], facets: ["hedgerow"] });

const answers =
  (table: Partial<Record<DatabaseId, SearchAnswer>>) =>
  async (_query: Query, database: DatabaseId): Promise<SearchAnswer> =>
    table[database] ?? { records: [], gaps: [] };

test("every record says which query found it, in the order of the queries", async () => {
  const found = answers({ library: { records: [record({ doi: "10.1/a" })], gaps: [] } });
  const log = await search([query("q1"), query("q2")], ["library"], { search: found });
  expect(log.records.map((each) => each.origins[0]?.query)).toEqual(["q1", "q2"]);
});

test("a database that fails leaves the others' records, and a gap for each query", async () => {
  const gap = {
    kind: "database-failed",
    database: "arxiv",
    where: "arXiv",
    message: "did not answer",
  } as const;
  const found = answers({
    arxiv: { records: [], gaps: [gap] },
    library: { records: [record({ doi: "10.1/a" })], gaps: [] },
  });
  const log = await search([query("q1"), query("q2")], ["arxiv", "library"], { search: found });
  expect(log.gaps).toEqual([gap, gap]);
  expect(log.records).toHaveLength(2);
});
