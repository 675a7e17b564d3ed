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

// Set by hand, not measured, and said so where it is published: which of supports and refutes a text without a model says
// hardly carries over to another field (AUC 0.50 to 0.60), that it bears on the claim does. So far from home most of the
// lean towards one of them is dropped.
const LEAN_KEPT_WHEN_FAR = 0.25;
// Set by hand too: the precision of close evidence in other fields was found between 0.52 and 0.93. Too low to be called support.
const CLOSE_WHEN_FAR = 0.7;

// A text that so seldom bears on the claim is not asked which way it leans: it takes time, and would hardly be heard.
const HARDLY = 0.05;

/** How likely a text supports, refutes or does neither, by its features and what it leans to, and by the coefficients that `npm run fit` made. */
export function likelihoodOf(
  features: readonly number[],
  leaning: () => readonly number[],
  tier: Tier,
  found: Found,
  unlike: boolean,
): Likelihood {
  const far =
    unlike || features.some((x, k) => x < (table.range[k]?.[0] ?? x) || x > (table.range[k]?.[1] ?? x));
  const bearing = chanceOf(table.evidence[found], features);
  const supporting = chanceOf(table.stance, bearing < HARDLY ? table.stance.mean : leaning());
  const lean = far ? 0.5 + (supporting - 0.5) * LEAN_KEPT_WHEN_FAR : supporting;
  const supports = bearing * lean;
  const refutes = bearing * (1 - lean);
  const neither = 1 - bearing;
  const bears = tier !== "related" || neither < table.threshold[found];
  const probabilities =
    tier === "related" ? { supports, refutes, neither } : split(measured(tier, far).value, refutes, neither);
  return { probabilities, bears, far };
}

/** The tier's measured precision for supports; the rest is shared out as the model has it. */
function split(supports: number, refutes: number, neither: number): Probabilities {
  const rest = 1 - supports;
  const share = refutes + neither === 0 ? 0.5 : refutes / (refutes + neither);
  return { supports, refutes: rest * share, neither: rest * (1 - share) };
}

/** The frequency with which evidence like this was judged to have a stance: the likelier one, if none is given. */
export function confidenceOf(
  tier: Tier,
  probabilities: Probabilities,
  found: Found,
  far: boolean,
  stance: "supports" | "refutes" = likelier(probabilities),
): Confidence {
  if (tier !== "related" && stance === "supports") return measured(tier, far);
  const value = probabilities[stance];
  const { name } = table.data;
  const unmeasured = (why: string): Confidence => ({
    value,
    n: 0,
    interval: [0, 1],
    basis: `not measured: ${why}`,
  });
  if (tier !== "related")
    return unmeasured("what a text says against a claim that it grounds was not counted");
  if (far)
    return unmeasured(
      `the text is unlike those of ${name}; drawn to the middle of supports and refutes by a share set by hand`,
    );
  const range = table.ranges[found].find(({ from, to }) => value >= from && (value < to || to === 1));
  if (range === undefined || range.n === 0) return unmeasured("no labelled case had such a probability");
  const { hits, n } = range;
  const [low, high] = wilson(hits, n);
  return {
    value,
    n,
    interval: [Math.min(low, value), Math.max(high, value)],
    basis: `measured on ${name}, cross-validated: of ${n} judgements with a probability of ${percent(range.from)} to ${percent(range.to)} %, ${hits} came true`,
  };
}

/** Which of the two stances is likelier; supports where they are equal. */
export function likelier({ supports, refutes }: Probabilities): "supports" | "refutes" {
  return supports >= refutes ? "supports" : "refutes";
}

function percent(share: number): number {
  return Math.round(100 * share);
}

/** Strict evidence keeps every rule of close evidence and more, so that what was counted of both holds for it. */
function measured(tier: Exclude<Tier, "related">, far: boolean): Confidence {
  if (tier === "verbatim") {
    const basis = "by construction: the words stand in the source, in a context that does not turn them";
    return { value: 1, n: 0, interval: [1, 1], basis };
  }
  const { name } = table.data;
  if (far && tier === "close") {
    const basis = `not measured: the text is unlike those of ${name}; set by hand, below what is called support`;
    return { value: CLOSE_WHEN_FAR, n: 0, interval: [0, 1], basis };
  }
  const { strict, close } = table.tiers;
  const hits = strict.hits + close.hits;
  const n = strict.n + close.n;
  // One right and one wrong case are added (Laplace), so that a few cases without an error are not called certain.
  const counted = `measured on ${name}: ${hits} of ${n} abstracts as close as this were judged supporting`;
  const basis = far ? `${counted}; this text is unlike those` : counted;
  return { value: (hits + 1) / (n + 2), n, interval: wilson(hits, n), basis };
}

interface Logistic {
  mean: number[];
  deviation: number[];
  weights: number[];
  bias: number;
}

/** A logistic model's probability. */
function chanceOf({ mean, deviation, weights, bias }: Logistic, features: readonly number[]): number {
  const score = weights.reduce(
    (sum, w, k) => sum + (w * ((features[k] ?? 0) - (mean[k] ?? 0))) / (deviation[k] ?? 1),
    bias,
  );
  return 1 / (1 + Math.exp(-score));
}
