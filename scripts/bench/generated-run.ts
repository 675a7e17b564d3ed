import type { Facet } from "../../src/model/facet.ts";
import type { Run } from "../../src/model/run.ts";

/** The run behind a generated report: one query to the library, `works` found, all of them read. */
export function generatedRun(question: string, id: string, facet: Facet, works: number, date: string): Run {
  return {
    question: { id, question },
    date,
    engine: "extractive",
    versions: { touchstone: "0.1.0" },
    inputs: "0".repeat(64),
    plan: {
      facets: [facet],
      comparisons: [],
      asksForNumber: true,
      queries: [{ id: "q1", step: "narrow", groups: [[facet.label]], facets: [facet.id] }],
    },
    rounds: 1,
    queries: [
      {
        query: "q1",
        database: "library",
        sent: `"${facet.label}"`,
        date,
        total: works,
        returned: works,
        cutOff: 0,
      },
    ],
    databases: [{ database: "library", records: works, alone: works }],
    overlap: [],
    flow: {
      found: works,
      duplicates: 0,
      screened: works,
      excluded: {},
      background: 0,
      included: works,
      read: { summary: 0, abstract: works, fulltext: 0 },
      cited: works,
    },
    gaps: [
      {
        kind: "integrity",
        where: "all records",
        message: "Retractions were not checked: the content is generated.",
      },
    ],
  };
}
