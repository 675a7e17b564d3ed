import type { DatabaseId } from "../model/database.ts";
import type { Decision, ReasonCode } from "../model/decision.ts";
import type { BibliographicRecord } from "../model/record.ts";
import type { Flow, Run } from "../model/run.ts";
import type { ScreenedRecord } from "../model/screened.ts";

/** How many records went where, in the order of the PRISMA 2020 flow diagram (doi:10.1136/bmj.n71). */
export function flowOf(found: number, records: ScreenedRecord[], cited: number): Flow {
  const excluded: Partial<Record<ReasonCode, number>> = {};
  for (const { decision } of records) {
    if (decision.decision === "excluded") excluded[decision.reason] = (excluded[decision.reason] ?? 0) + 1;
  }
  const included = records.filter(({ decision }) => decision.decision === "included");
  const readAt = (depth: string) => included.filter((work) => deepest(work) === depth).length;
  return {
    found,
    duplicates: found - records.length,
    screened: records.length,
    excluded,
    background: count(records, "background"),
    included: included.length,
    read: { summary: readAt("summary"), abstract: readAt("abstract"), fulltext: readAt("fulltext") },
    cited,
  };
}

function count(records: ScreenedRecord[], decision: Decision["decision"]): number {
  return records.filter((screened) => screened.decision.decision === decision).length;
}

function deepest({ passages }: ScreenedRecord): string | undefined {
  if (passages.some((passage) => passage.depth === "fulltext")) return "fulltext";
  return passages[0]?.depth;
}

/** What each database found, what it alone found, and how many works each two of them share. */
export function overlapOf(
  databases: DatabaseId[],
  records: BibliographicRecord[],
): Pick<Run, "databases" | "overlap"> {
  const works = records.map((record) => new Set(record.origins.map((origin) => origin.database)));
  const overlap: Run["overlap"] = [];
  databases.forEach((one, i) => {
    for (const other of databases.slice(i + 1)) {
      overlap.push({
        databases: [one, other],
        works: works.filter((by) => by.has(one) && by.has(other)).length,
      });
    }
  });
  return {
    databases: databases.map((database) => ({
      database,
      records: works.filter((by) => by.has(database)).length,
      alone: works.filter((by) => by.size === 1 && by.has(database)).length,
    })),
    overlap,
  };
}
