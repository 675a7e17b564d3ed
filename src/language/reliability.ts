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

/** How likely a text supports, refutes or does neither, by the coefficients that `npm run fit` made. */
export function likelihoodOf(
  features: readonly number[],
  tier: Tier,
  found: Found,
  unlike: boolean,
): Likelihood {
  const model = table.stance[found];
  const far =
    unlike || features.some((x, k) => x < (table.range[k]?.[0] ?? x) || x > (table.range[k]?.[1] ?? x));
  const scores = model.weights.map((row, c) =>
    row.reduce(
      (sum, w, k) => sum + (w * ((features[k] ?? 0) - (model.mean[k] ?? 0))) / (model.deviation[k] ?? 1),
      model.bias[c] ?? 0,
    ),
  );
  const [supports = 0, refutes = 0, neither = 0] = softmax(scores);
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
    const basis = `the lower end of what was measured on ${table.data.name}: this text is unlike those`;
    return { value: interval[0], n, interval, basis };
  }
  // One right and one wrong case are added (Laplace), so that a few cases without an error are not called certain.
  const basis = `measured on ${table.data.name}: ${hits} of ${n} abstracts as close as this were judged supporting`;
  return { value: (hits + 1) / (n + 2), n, interval, basis };
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
