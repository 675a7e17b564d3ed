import type { Verdict } from "../../model/verdict.ts";

/** A question as a node: the report that answers it. */
export interface GraphQuestion {
  id: string;
  title: string;
}

/** A claim as a node: the questions it is an answer to, and the works that speak for and against it. */
export interface GraphClaim {
  id: string;
  text: string;
  verdict: Verdict;
  questions: string[];
  evidence: { record: string; stance: "supports" | "refutes" }[];
}

/** A cited work as a node, and how many reports cite it. */
export interface GraphWork {
  record: string;
  name: string;
  title: string;
  reports: number;
}

export interface Graph {
  questions: GraphQuestion[];
  claims: GraphClaim[];
  works: GraphWork[];
}

/** What is still legible in one drawing. */
export const MOST = { questions: 12, claims: 60, works: 50 } as const;

/**
 * What of a graph is drawn: all of it where that is legible; else the questions with the most contested claims and the works that most
 * reports cite, and of each in turn the claims of which that is most true. The order of questions and claims stays.
 */
export function graphChoice(all: Graph): Graph {
  const reports = new Map(all.works.map(({ record, reports }) => [record, reports]));
  const weights = new Map(all.claims.map((claim) => [claim.id, weightOf(claim, reports)]));
  const weight = (claim: GraphClaim) => weights.get(claim.id) ?? 0;
  const heaviest = new Map<string, GraphClaim[]>(all.questions.map(({ id }) => [id, []]));
  for (const claim of all.claims) for (const id of claim.questions) heaviest.get(id)?.push(claim);
  for (const claims of heaviest.values()) claims.sort((a, b) => weight(b) - weight(a) || order(a.id, b.id));
  const share = Math.floor(MOST.claims / MOST.questions);
  const pull = (id: string) =>
    (heaviest.get(id) ?? []).slice(0, share).reduce((sum, claim) => sum + weight(claim), 0);
  const pulls = new Map(all.questions.map(({ id }) => [id, pull(id)]));
  const questions = all.questions
    .filter(({ id }) => (pulls.get(id) ?? 0) > 0)
    .toSorted((a, b) => (pulls.get(b.id) ?? 0) - (pulls.get(a.id) ?? 0) || order(a.id, b.id))
    .slice(0, MOST.questions);
  const { claims, records } = inTurn(
    questions.map(({ id }) => heaviest.get(id) ?? []),
    reports,
  );
  const asked = new Set([...claims].flatMap((claim) => claim.questions));
  const shown = new Set(questions.filter(({ id }) => asked.has(id)).map(({ id }) => id));
  return {
    questions: all.questions.filter(({ id }) => shown.has(id)),
    claims: all.claims.filter((claim) => claims.has(claim)),
    works: all.works.filter(({ record }) => records.has(record)),
  };
}

/** Contested claims before all others, then those whose work most reports cite, then those that several works speak to. */
function weightOf(claim: GraphClaim, reports: ReadonlyMap<string, number>): number {
  const contested = claim.verdict === "contested" || claim.verdict === "refuted" ? 1_000_000 : 0;
  const cited = claim.evidence.map(({ record }) => reports.get(record) ?? 0);
  return contested + 10 * Math.max(0, ...cited) + Math.min(9, cited.length) + 1;
}

/** Takes the next claim of each question in turn, as long as there is room for it and its works. */
function inTurn(
  waiting: GraphClaim[][],
  known: ReadonlyMap<string, number>,
): { claims: Set<GraphClaim>; records: Set<string> } {
  const claims = new Set<GraphClaim>();
  const records = new Set<string>();
  const longest = Math.max(0, ...waiting.map((queue) => queue.length));
  for (let turn = 0; turn < longest && claims.size < MOST.claims; turn += 1) {
    for (const queue of waiting) {
      const claim = queue[turn];
      if (claim === undefined || claims.has(claim) || claims.size >= MOST.claims) continue;
      const needed = claim.evidence.map(({ record }) => record).filter((record) => known.has(record));
      const after = new Set([...records, ...needed]);
      if (after.size > MOST.works || needed.length === 0) continue;
      claims.add(claim);
      for (const record of needed) records.add(record);
    }
  }
  return { claims, records };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
