import { featuresFor } from "../../src/language/assess.ts";
import { FEATURES } from "../../src/language/evidence-features.ts";
import type { Source } from "../../src/language/prepare.ts";
import { bm25 } from "./bm25.ts";
import { fitSoftmax, predict, type Softmax } from "./logistic.ts";
import { type LabelledClaim, STANCES } from "./scifact.ts";

const RIDGE = 0.01;
const FOLDS = 5;
const DEPTH = 15;

interface Cases {
  rows: number[][];
  labels: number[];
  claim: number[];
}

/**
 * The three-way model, once for texts that a claim names and once for texts that a search found; the range of features it has
 * seen; how often its probabilities were right, cross-validated by claim; and where a text is taken to bear on the claim.
 */
export function fitStance(claims: readonly LabelledClaim[], corpus: ReadonlyMap<string, Source>) {
  const named = casesOf(claims, corpus, (claim) => [...claim.cited.keys()]);
  const search = bm25(corpus);
  const searched = casesOf(claims, corpus, (claim) => search(claim.text, DEPTH));
  const chances = crossValidated(named);
  return {
    features: FEATURES,
    stance: { named: modelOf(named), searched: modelOf(searched) },
    range: FEATURES.map((_, k) => rangeOf([...named.rows, ...searched.rows].map((row) => row[k] ?? 0))),
    bins: binsOf(named, chances),
    threshold: {
      named: bestThreshold(named, chances),
      searched: bestSearched(searched, crossValidated(searched), claims),
    },
  };
}

function casesOf(
  claims: readonly LabelledClaim[],
  corpus: ReadonlyMap<string, Source>,
  consulted: (claim: LabelledClaim) => string[],
): Cases {
  const cases: Cases = { rows: [], labels: [], claim: [] };
  for (const claim of claims) {
    for (const id of consulted(claim)) {
      const source = corpus.get(id);
      if (source === undefined) continue;
      cases.rows.push(featuresFor(claim.text, source));
      cases.labels.push(STANCES.indexOf(claim.cited.get(id)?.stance ?? "neither"));
      cases.claim.push(claim.id);
    }
  }
  return cases;
}

function modelOf({ rows, labels }: Cases): Softmax {
  return fitSoftmax(rows, labels, STANCES.length, RIDGE);
}

function crossValidated(cases: Cases): number[][] {
  const chances: number[][] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = cases.claim.flatMap((id, i) => (id % FOLDS === fold ? [] : [i]));
    const model = modelOf({
      rows: others.map((i) => cases.rows[i] ?? []),
      labels: others.map((i) => cases.labels[i] ?? 0),
      claim: [],
    });
    cases.rows.forEach((row, i) => {
      if ((cases.claim[i] ?? 0) % FOLDS === fold) chances[i] = predict(model, row);
    });
  }
  return chances;
}

/** A little wider than what was seen. */
function rangeOf(values: readonly number[]): [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const margin = (high - low) * 0.05;
  return [low - margin, high + margin];
}

/** Of the cases whose likelier stance had such a probability, how many had that stance. */
function binsOf(cases: Cases, chances: readonly number[][]) {
  const edges = [0, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 1.01];
  return edges.slice(1).map((to, at) => {
    const from = edges[at] ?? 0;
    let n = 0;
    let hits = 0;
    chances.forEach(([supports = 0, refutes = 0], i) => {
      const chance = Math.max(supports, refutes);
      if (chance < from || chance >= to) return;
      n++;
      if (cases.labels[i] === (supports >= refutes ? 0 : 1)) hits++;
    });
    return { from, to, hits, n };
  });
}

/** The share of “neither” below which a named text bears on the claim: the best three-way macro-F1. */
function bestThreshold(cases: Cases, chances: readonly number[][]): number {
  return bestOf((threshold) => {
    const said = chances.map(([supports = 0, refutes = 0, neither = 0]) =>
      neither >= threshold ? 2 : supports >= refutes ? 0 : 1,
    );
    return macroF1(said, cases.labels);
  });
}

/** The same for a text that a search found: the best F1 of abstracts with their stance over all claims. */
function bestSearched(cases: Cases, chances: readonly number[][], claims: readonly LabelledClaim[]): number {
  const wanted = claims.reduce(
    (sum, claim) => sum + [...claim.cited.values()].filter(({ stance }) => stance !== "neither").length,
    0,
  );
  return bestOf((threshold) => {
    let right = 0;
    let said = 0;
    chances.forEach(([supports = 0, refutes = 0, neither = 0], i) => {
      if (neither >= threshold) return;
      said++;
      if (cases.labels[i] === (supports >= refutes ? 0 : 1)) right++;
    });
    return (2 * right) / (said + wanted);
  });
}

function bestOf(score: (threshold: number) => number): number {
  let best = 0.5;
  let height = -1;
  for (let threshold = 0.2; threshold <= 0.9; threshold += 0.01) {
    const here = score(threshold);
    if (here > height) {
      height = here;
      best = threshold;
    }
  }
  return best;
}

/** Mean F1 over the three stances. */
export function macroF1(said: readonly number[], labels: readonly number[]): number {
  return STANCES.reduce((sum, _, c) => {
    const right = said.filter((x, i) => x === c && labels[i] === c).length;
    const all = said.filter((x) => x === c).length + labels.filter((x) => x === c).length;
    return sum + (all === 0 ? 0 : (2 * right) / all) / STANCES.length;
  }, 0);
}
