import type { ReportFolder } from "../../model/report-folder.ts";
import type { Material } from "../../pipeline/engine.ts";
import { flowOf } from "../../pipeline/flow.ts";
import { gate } from "../../pipeline/gate.ts";
import { references } from "../../pipeline/references.ts";
import { CLAIMS } from "./compose/claims.example.ts";
import { PLAN } from "./compose/plan.example.ts";
import { ASH, BIRCH, DATE, RECORDS } from "./compose/works.example.ts";
import { compose } from "./compose.ts";
import { review } from "./review.ts";

/** What was found and done for the invented question; any part can be replaced, and what follows from it is made anew. */
export function material(over: Partial<Material> = {}): Material {
  const records = over.records ?? RECORDS;
  const claims = over.claims ?? CLAIMS;
  const cited = references(claims, records);
  return {
    question: {
      id: "hedgerows-or-grass-strips",
      question:
        "How do hedgerows compare with grass strips for the nesting success of farmland birds in wet springs?",
    },
    date: DATE,
    plan: PLAN,
    records,
    claims,
    rejected: [
      {
        text: "We surveyed 240 farms.",
        record: ASH.record.id,
        reason: "method",
        explanation: "begins with “We surveyed”",
      },
      {
        text: "Grass strips are mown twice.",
        record: BIRCH.record.id,
        reason: "no-facet",
        explanation: "speaks to one facet",
      },
    ],
    references: cited,
    sent: [
      {
        query: "q1",
        database: "library",
        sent: '("hedgerows" OR "hedgerow") AND "nesting success"',
        date: DATE,
        total: 6,
        returned: 6,
        cutOff: 0,
      },
      {
        query: "q2",
        database: "library",
        sent: '"grass strips" AND "farmland birds"',
        date: DATE,
        total: 5,
        returned: 4,
        cutOff: 1,
      },
    ],
    gaps: [
      {
        kind: "library-line",
        database: "library",
        where: "works.jsonl:9",
        message: "The line is not JSON and was left out: mend or remove it.",
      },
      {
        kind: "integrity",
        where: "8 works",
        message: "The run was offline: run again with a network to check for retractions.",
      },
    ],
    flow: flowOf(10, records, cited.length),
    rounds: 1,
    ...over,
  };
}

/** The report folder of a material, as the pipeline puts it together; every call gives values of its own. */
export function reportFolder(given: Material = material()): ReportFolder {
  const {
    question,
    date,
    plan,
    records,
    claims,
    rejected,
    references: cited,
    sent,
    gaps,
    flow,
    rounds,
  } = given;
  const { body, ...draft } = compose({ ...given, made: { engine: "extractive", versions: {} } });
  const reviews = review(given, { body, ...draft });
  const engine = "extractive";
  return structuredClone({
    report: {
      id: question.id,
      title: question.question,
      question: question.question,
      date,
      engine,
      ...gate(reviews, claims),
      ...draft,
    },
    body,
    claims: { claims, rejected },
    references: cited,
    records,
    reviews,
    run: {
      question,
      date,
      engine,
      versions: {},
      inputs: "digest",
      plan,
      rounds,
      queries: sent,
      databases: [],
      overlap: [],
      flow,
      gaps,
    },
  });
}
