import { analyse } from "../../src/language/analyse.ts";
import { FEATURES } from "../../src/language/evidence-features.ts";
import type { Source } from "../../src/language/prepare.ts";
import { STANCE_FEATURES } from "../../src/language/stance-features.ts";
import { type Searched, STANDING, standingOf } from "../../src/language/standing.ts";
import { type Ranges, rangesOf } from "./calibration.ts";
import { chance, fitLogistic, type Logistic } from "./logistic.ts";
import { type LabelledClaim, STANCES } from "./scifact.ts";

const EVIDENCE_RIDGE = 0.01;
const STANCE_RIDGE = 0.03;
const SUPPORTS = STANCES.indexOf("supports");
const REFUTES = STANCES.indexOf("refutes");
const NEITHER = STANCES.indexOf("neither");
const FOLDS = 5;
const DEPTH = 20;
const MOST_SEARCHED = 2;

/** A text that a claim is laid beside, and how near a search found it. */
interface Near {
  id: string;
  score?: number;
}

interface Cases {
  rows: number[][];
  leanings: number[][];
  labels: number[];
  claim: number[];
}

/**
 * Two logistic models: whether a text bears on a claim, once for texts that the claim names and once for texts that a search
 * found, and whether a text that bears on it supports it; the range of features they have
 * seen; how often its probabilities were right, cross-validated by claim; and where a text is taken to bear on the claim.
 */
export function fitStance(
  claims: readonly LabelledClaim[],
  corpus: ReadonlyMap<string, Source>,
  library: Searched & { nearest(text: string, top: number): Near[] },
) {
  const named = casesOf(claims, corpus, (claim) => [...claim.cited.keys()].map((id) => ({ id })));
  const searched = casesOf(claims, corpus, (claim) => library.nearest(claim.text, DEPTH), library);
  const namedChances = crossValidated(named, named);
  const searchedChances = crossValidated(searched, named);
  const threshold = {
    named: bestThreshold(named, namedChances),
    searched: bestSearched(searched, searchedChances, claims),
  };
  return {
    features: FEATURES,
    standing: STANDING,
    leaning: STANCE_FEATURES,
    evidence: { named: evidenceModel(named), searched: evidenceModel(searched) },
    usual: usualOf(searched),
    stance: stanceModel(named),
    range: [...FEATURES, ...STANDING].map((_, k) =>
      rangeOf([...named.rows, ...searched.rows].flatMap((row) => row[k] ?? [])),
    ),
    ranges: {
      named: calibrated(named, namedChances),
      searched: calibrated(searched, searchedChances),
    },
    threshold,
  };
}

function casesOf(
  claims: readonly LabelledClaim[],
  corpus: ReadonlyMap<string, Source>,
  consulted: (claim: LabelledClaim) => Near[],
  searched?: Searched,
): Cases {
  const cases: Cases = { rows: [], leanings: [], labels: [], claim: [] };
  for (const claim of claims) {
    const found = consulted(claim).flatMap((near) => {
      const source = corpus.get(near.id);
      return source === undefined ? [] : [{ ...near, ...analyse(claim.text, source) }];
    });
    const standings = standingOf(found, searched);
    for (const [i, { id, features, leaning }] of found.entries()) {
      cases.rows.push(searched === undefined ? features : [...features, ...(standings[i] ?? [])]);
      cases.leanings.push(leaning());
      cases.labels.push(STANCES.indexOf(claim.cited.get(id)?.stance ?? "neither"));
      cases.claim.push(claim.id);
    }
  }
  return cases;
}

/** Whether a text bears on a claim, whichever way. */
function evidenceModel({ rows, labels }: Cases): Logistic {
  return fitLogistic(
    rows,
    labels.map((label) => label !== NEITHER),
    EVIDENCE_RIDGE,
  );
}

/** How near evidence is found, and the rarest word it lacks: the means of the two standings that a search has to tell. */
function usualOf({ rows, labels }: Cases): number[] {
  const evidence = rows.filter((_, i) => labels[i] !== NEITHER);
  return [-2, -1].map(
    (k) => evidence.reduce((sum, row) => sum + (row.at(k) ?? 0), 0) / Math.max(1, evidence.length),
  );
}

/** Whether a text that bears on a claim supports it. */
function stanceModel({ leanings, labels }: Cases): Logistic {
  const evidence = labels.flatMap((label, i) => (label === NEITHER ? [] : [i]));
  return fitLogistic(
    evidence.map((i) => leanings[i] ?? []),
    evidence.map((i) => labels[i] === SUPPORTS),
    STANCE_RIDGE,
  );
}

/** The three probabilities of each case, by models that have not seen its claim. */
function crossValidated(cases: Cases, named: Cases): number[][] {
  const chances: number[][] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const evidence = evidenceModel(without(cases, fold));
    const stance = stanceModel(without(named, fold));
    cases.rows.forEach((row, i) => {
      if ((cases.claim[i] ?? 0) % FOLDS !== fold) return;
      const bearing = chance(evidence, row);
      const supporting = chance(stance, cases.leanings[i] ?? []);
      chances[i] = [bearing * supporting, bearing * (1 - supporting), 1 - bearing];
    });
  }
  return chances;
}

function without({ rows, leanings, labels, claim }: Cases, fold: number): Cases {
  const kept = claim.flatMap((id, i) => (id % FOLDS === fold ? [] : [i]));
  return {
    rows: kept.map((i) => rows[i] ?? []),
    leanings: kept.map((i) => leanings[i] ?? []),
    labels: kept.map((i) => labels[i] ?? 0),
    claim: kept.map((i) => claim[i] ?? 0),
  };
}

/** A little wider than what was seen. */
function rangeOf(values: readonly number[]): [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const margin = (high - low) * 0.05;
  return [low - margin, high + margin];
}

/** How often each stance was right that had such a probability, whether it was the likelier one or not. */
function calibrated({ labels }: Cases, chances: readonly number[][]): Ranges {
  const pairs = chances.flatMap((row, i) =>
    [SUPPORTS, REFUTES].map((stance) => ({ chance: row[stance] ?? 0, came: labels[i] === stance })),
  );
  return rangesOf(
    pairs.map(({ chance }) => chance),
    pairs.map(({ came }) => came),
  );
}

/** The share of “neither” below which a named text bears on the claim: the best three-way macro-F1. */
function bestThreshold(cases: Cases, chances: readonly number[][]): number {
  return bestOf("three-way macro-F1", (threshold) => {
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
  const places = placesOf(cases, chances);
  return bestOf("F1 of open retrieval", (threshold) => {
    let right = 0;
    let said = 0;
    chances.forEach(([supports = 0, refutes = 0, neither = 0], i) => {
      if (neither >= threshold) return;
      if ((places[i] ?? 0) >= MOST_SEARCHED) return;
      said++;
      if (cases.labels[i] === (supports >= refutes ? 0 : 1)) right++;
    });
    return (2 * right) / (said + wanted);
  });
}

/** The place of each case among those of its claim, the likeliest to bear on it first. */
function placesOf(cases: Cases, chances: readonly number[][]): number[] {
  const ofClaim = new Map<number, number[]>();
  cases.claim.forEach((id, i) => {
    ofClaim.set(id, [...(ofClaim.get(id) ?? []), i]);
  });
  const places: number[] = [];
  for (const some of ofClaim.values()) {
    some
      .sort((a, b) => (chances[a]?.[2] ?? 0) - (chances[b]?.[2] ?? 0))
      .forEach((i, place) => {
        places[i] = place;
      });
  }
  return places;
}

/** Steps of a hundredth to either side whose mean counts, so that no lucky threshold is taken. */
const NEIGHBOURS = 4;

function bestOf(what: string, score: (threshold: number) => number): number {
  const thresholds = Array.from({ length: 80 }, (_, i) => (i + 15) / 100);
  const heights = thresholds.map(score);
  const smooth = heights.map((_, i) => {
    const near = heights.slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS + 1);
    return near.reduce((sum, height) => sum + height, 0) / near.length;
  });
  const best = smooth.indexOf(Math.max(...smooth));
  const threshold = thresholds[best] ?? 0.5;
  console.log(
    `cross-validated on the fit part: ${what} ${heights[best]?.toFixed(3)} at ${threshold.toFixed(2)}`,
  );
  return threshold;
}

/** Mean F1 over the three stances. */
export function macroF1(said: readonly number[], labels: readonly number[]): number {
  return STANCES.reduce((sum, _, c) => {
    const right = said.filter((x, i) => x === c && labels[i] === c).length;
    const all = said.filter((x) => x === c).length + labels.filter((x) => x === c).length;
    return sum + (all === 0 ? 0 : (2 * right) / all) / STANCES.length;
  }, 0);
}
