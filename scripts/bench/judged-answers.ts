import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Library } from "../../src/databases/library/library.ts";
import type { Passage } from "../../src/model/passage.ts";
import type { Plan } from "../../src/model/plan.ts";
import type { Query } from "../../src/model/query.ts";
import type { Question } from "../../src/model/question.ts";
import type { ScreenedRecord } from "../../src/model/screened.ts";
import { decide } from "../../src/pipeline/decide.ts";
import { merge } from "../../src/pipeline/merge.ts";
import { read } from "../../src/pipeline/read.ts";
import { search } from "../../src/pipeline/search.ts";
import { libraryPassages, searchLibrary } from "../library-effects.ts";

/** How far a sentence answers a question: directly, or in part. Others of a work that was read do not. */
export type Grade = 3 | 2;

/** A question over one of the libraries, and of the works that were read for it the sentences that answer, by their UTF-16 offset in the abstract. */
export interface Judged {
  part: "fitted on" | "nothing fitted on";
  library: string;
  question: string;
  works: Record<string, [start: number, grade: Grade][]>;
}

/**
 * 330 questions over the three libraries, written and judged by language models that did not see what is chosen: of the works nearest to each,
 * every sentence was read. A third of those written last was set aside before anything was looked at.
 */
export function readJudged(): Judged[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, "judged-answers.json"), "utf8")) as Judged[];
}

/** What a survey would read for a question in a library, with queries of some steps. */
export async function worksFor(
  question: Question,
  plan: Plan,
  library: Library,
  steps: readonly Query["step"][],
): Promise<{ records: ScreenedRecord[]; passages: Passage[] }> {
  const date = "2026-01-01T00:00:00.000Z";
  const log = await search(
    plan.queries.filter(({ step }) => steps.includes(step)),
    ["library"],
    { search: (query) => Promise.resolve(searchLibrary(library, query, date)) },
  );
  const records: ScreenedRecord[] = [];
  for (const work of decide(merge(log.records).records, plan, question, new Set())) {
    const { passages } =
      work.decision.decision === "included"
        ? await read(work.record, {
            readFullText: (record) =>
              Promise.resolve({ passages: libraryPassages(library, record), gaps: [] }),
          })
        : { passages: [] };
    records.push({ ...work, passages });
  }
  return { records, passages: records.flatMap((record) => record.passages) };
}

/**
 * The grade of a sentence of a record, 0 where it does not answer, by any offset within it; undefined where its work was not read. Works are
 * known by where they stand in the library.
 */
export function gradesOf({ works }: Judged, library: Library) {
  const known = new Map(
    Object.entries(works).flatMap(([id, answers]) =>
      (library.get(id)?.origins ?? []).map((origin) => [origin.id, answers] as const),
    ),
  );
  return ({ record }: ScreenedRecord, start: number): number | undefined => {
    const answers = record.origins.map(({ id }) => known.get(id)).find((each) => each !== undefined);
    return answers === undefined ? undefined : (answers.find(([at]) => at === start)?.[1] ?? 0);
  };
}
