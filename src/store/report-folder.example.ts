import { record } from "../model/record.example.ts";
import type { ReportFolder } from "../model/report-folder.ts";

const sure = { value: 1, n: 0, interval: [1, 1] as [number, number], basis: "by construction" };
const text = "Sleep loss halves recall.";
const quotation = {
  record: "doi:10.1/x",
  section: "Abstract",
  start: 0,
  end: 25,
  text,
  match: "exact" as const,
};
const facet = {
  id: "sleep-loss",
  label: "sleep loss",
  kind: "topic" as const,
  role: "subject" as const,
  variants: ["sleep loss"],
};

/** A small whole report for tests of the store; `question` stands in all places that show it. */
export function reportFolder(id: string, question = "Does sleep loss harm memory?"): ReportFolder {
  return {
    report: {
      id,
      title: question,
      question,
      date: "2026-01-31T00:00:00.000Z",
      engine: "extractive",
      status: "held",
      held: ["one supported claim; five are needed"],
      score: 5,
      abstract: `One claim answers: ${question}`,
      answer: [{ text, claims: ["c0123456789"] }],
      facets: [
        {
          facet,
          status: "answered",
          claims: ["c0123456789"],
          records: 1,
          queries: ["q1"],
          note: "Answered.",
        },
      ],
      pairs: [],
    },
    body: `## Results\n\n${text} [@x2020]\n`,
    claims: {
      claims: [
        {
          id: "c0123456789",
          text,
          record: "doi:10.1/x",
          facets: ["sleep-loss"],
          quantities: [],
          verdict: "supported",
          confidence: sure,
          evidence: [
            {
              record: "doi:10.1/x",
              relation: "own",
              stance: "supports",
              tier: "verbatim",
              confidence: sure,
              probabilities: { supports: 1, refutes: 0, neither: 0 },
              conflicts: [],
              quotation,
              depth: "abstract",
            },
          ],
        },
      ],
      rejected: [],
    },
    references: [{ id: "x2020", type: "article-journal", title: question, custom: { record: "doi:10.1/x" } }],
    records: [
      {
        record: record({ id: "doi:10.1/x", title: question, abstract: text, depth: "abstract" }),
        decision: {
          record: "doi:10.1/x",
          decision: "included",
          score: 1,
          reason: "on-topic",
          explanation: question,
          facets: ["sleep-loss"],
        },
        passages: [{ record: "doi:10.1/x", section: "Abstract", depth: "abstract", text }],
      },
    ],
    reviews: {
      reviews: (["challenger", "confirmer", "editor"] as const).map((reviewer) => ({
        reviewer,
        dimensions: [{ dimension: "coverage" as const, score: 5, items: [] }],
        score: 5,
      })),
      consensus: { score: 5, dimensions: [], agreement: 1, caps: [] },
    },
    run: {
      question: { id, question },
      date: "2026-01-31T00:00:00.000Z",
      engine: "extractive",
      versions: { touchstone: "0.1.0" },
      inputs: "sha256:0",
      plan: {
        facets: [facet],
        comparisons: [],
        asksForNumber: false,
        queries: [{ id: "q1", step: "narrow", groups: [["sleep loss"]], facets: ["sleep-loss"] }],
      },
      rounds: 1,
      queries: [],
      databases: [],
      overlap: [],
      flow: {
        found: 1,
        duplicates: 0,
        screened: 1,
        excluded: {},
        background: 0,
        included: 1,
        read: { summary: 0, abstract: 1, fulltext: 0 },
        cited: 1,
      },
      gaps: [],
    },
  };
}
