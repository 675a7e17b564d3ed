import type { Probabilities } from "../model/claim.ts";
import type { Confidence } from "../model/confidence.ts";
import type { Tier } from "../model/verdict.ts";
import table from "./reliability.json" with { type: "json" };
import { wilson } from "./wilson.ts";

/** How a text came to be consulted: the claim names it, or a search found it. */
export type Found = "named" | "searched";

/** What the model makes of a text's features. */
export interface Likelihood {
  probabilities: Probabilities;
  bears: boolean;
  /** The text is unlike those that the model was fitted on. */
  far: boolean;
}

// Known before anything was fitted: which of supports and refutes a text without a model says hardly carries over to
// another field (AUC 0.50 to 0.60), that it bears on the claim does. So far from home the stance is drawn to its middle.
const STANCE_KEPT_WHEN_FAR = 0.25;
// The precision of close evidence in other fields was found between 0.52 and 0.93: too low to be called support.
const CLOSE_WHEN_FAR = 0.7;

/** How likely a text supports, refutes or does neither, by the coefficients that `npm run fit` made. */
export function likelihoodOf(
  features: readonly number[],
  tier: Tier,
  found: Found,
  unlike: boolean,
): Likelihood {
  const far =
    unlike || features.some((x, k) => x < (table.range[k]?.[0] ?? x) || x > (table.range[k]?.[1] ?? x));
  const bearing = chanceOf(table.evidence[found], features);
  const supporting = chanceOf(table.stance, features);
  const supports = bearing * supporting;
  const refutes = bearing * (1 - supporting);
  const neither = 1 - bearing;
  const grounded = tier === "related" ? undefined : measured(tier, far).value;
  const bears = grounded !== undefined || neither < table.threshold[found];
  if (grounded !== undefined) return { probabilities: split(grounded, refutes, neither), bears, far };
  if (!far) return { probabilities: { supports, refutes, neither }, bears, far };
  const either = supports + refutes;
  const share = 0.5 + (supports / (either || 1) - 0.5) * STANCE_KEPT_WHEN_FAR;
  return { probabilities: { supports: either * share, refutes: either * (1 - share), neither }, bears, far };
}

/** The tier's measured precision for supports; the rest is shared out as the model has it. */
function split(supports: number, refutes: number, neither: number): Probabilities {
  const rest = 1 - supports;
  const share = refutes + neither === 0 ? 0.5 : refutes / (refutes + neither);
  return { supports, refutes: rest * share, neither: rest * (1 - share) };
}

/** The measured frequency with which evidence like this was judged to have the stance it is given. */
export function confidenceOf(
  tier: Tier,
  probabilities: Probabilities,
  found: Found,
  far: boolean,
): Confidence {
  if (tier !== "related") return measured(tier, far);
  const chance = Math.max(probabilities.supports, probabilities.refutes);
  const bin = table.bins[found].find(({ from, to }) => chance >= from && chance < to);
  if (bin === undefined || bin.n === 0) {
    return {
      value: chance,
      n: 0,
      interval: [0, 1],
      basis: "not measured: no labelled case had such a probability",
    };
  }
  const interval = wilson(bin.hits, bin.n);
  const share = bin.hits / bin.n;
  return {
    value: far ? chance : share,
    n: far ? 0 : bin.n,
    interval: far ? [0, interval[1]] : interval,
    basis: far
      ? `not measured: the text is unlike those of ${table.data.name}; lowered`
      : `measured on ${table.data.name}, cross-validated`,
  };
}

/** Strict evidence keeps every rule of close evidence and more, so that what was counted of both holds for it. */
function measured(tier: Exclude<Tier, "related">, far: boolean): Confidence {
  if (tier === "verbatim") {
    const basis = "by construction: the words stand in the source, in a context that does not turn them";
    return { value: 0.99, n: 0, interval: [0.95, 1], basis };
  }
  const { strict, close } = table.tiers;
  const hits = strict.hits + close.hits;
  const n = strict.n + close.n;
  const interval = wilson(hits, n);
  if (far && tier === "close") {
    return {
      value: CLOSE_WHEN_FAR,
      n: 0,
      interval: [0, 1],
      basis: `not measured: the text is unlike those of ${table.data.name}; lowered`,
    };
  }
  // One right and one wrong case are added (Laplace), so that a few cases without an error are not called certain.
  const basis = `measured on ${table.data.name}: ${hits} of ${n} abstracts as close as this were judged supporting`;
  return { value: (hits + 1) / (n + 2), n, interval, basis };
}

interface Logistic {
  mean: number[];
  deviation: number[];
  weights: number[];
  bias: number;
}

/** A logistic model's probability; features beyond its own are not looked at. */
function chanceOf({ mean, deviation, weights, bias }: Logistic, features: readonly number[]): number {
  const score = weights.reduce(
    (sum, w, k) => sum + (w * ((features[k] ?? 0) - (mean[k] ?? 0))) / (deviation[k] ?? 1),
    bias,
  );
  return 1 / (1 + Math.exp(-score));
}
