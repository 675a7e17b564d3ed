import { nonsense } from "./nonsense.ts";

/** A query with the gain of each work that was judged relevant. */
export interface Judged {
  text: string;
  relevant: ReadonlyMap<string, number>;
}

/** How good the ranking of one query is, each 0 to 1. */
export interface Quality {
  ndcg10: number;
  recall100: number;
}

/** Measures a ranking of ids: nDCG at 10 (Järvelin and Kekäläinen 2002, gains as they are judged) and recall at 100. */
export function qualityOf(ranked: readonly string[], relevant: Judged["relevant"]): Quality {
  const discounted = (gains: number[]) => gains.reduce((sum, gain, i) => sum + gain / Math.log2(i + 2), 0);
  const ideal = [...relevant.values()].sort((a, b) => b - a).slice(0, 10);
  return {
    ndcg10: discounted(ranked.slice(0, 10).map((id) => relevant.get(id) ?? 0)) / discounted(ideal),
    recall100: ranked.slice(0, 100).filter((id) => relevant.has(id)).length / relevant.size,
  };
}

const RESAMPLES = 2_000;

/** How much one measurement of some queries is above another of the same: the mean, and its paired bootstrap interval of 95 %. */
export function differenceOf(ours: readonly number[], theirs: readonly number[]) {
  const differences = ours.map((value, i) => value - (theirs[i] ?? 0));
  const { pick } = nonsense(1);
  const means = Array.from({ length: RESAMPLES }, () => mean(differences.map(() => pick(differences))));
  means.sort((a, b) => a - b);
  return { mean: mean(differences), low: means[RESAMPLES * 0.025]!, high: means[RESAMPLES * 0.975 - 1]! };
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
