/** A case for a logistic fit: numbers, and the places of the ones among many columns that are nearly all nought. */
export interface SparseCase {
  dense: readonly number[];
  ones: readonly number[];
  label: boolean;
}

export interface SparseModel {
  mean: number[];
  deviation: number[];
  weights: number[];
  ones: number[];
  bias: number;
}

const ROUNDS = 12;

/**
 * Fits a logistic model by Newton's method (iteratively reweighted least squares). Numbers are brought to mean 0 and deviation 1; `ridge` is what their squared
 * weights cost, halved and summed, beside the summed log loss, `ridgeOfOnes` that of the ones.
 */
export function fitSparseLogistic(
  cases: readonly SparseCase[],
  columns: number,
  ridge: number,
  ridgeOfOnes: number,
): SparseModel {
  const width = cases[0]?.dense.length ?? 0;
  const { mean, deviation } = spreadOf(cases, width);
  const size = width + columns + 1;
  const rows = cases.map(({ dense, ones }) => ({
    // In order: the lower half of the curve is all that is filled.
    at: [...dense.keys(), ...ones.toSorted((a, b) => a - b).map((one) => width + one), size - 1],
    x: [...dense.map((value, k) => (value - (mean[k] ?? 0)) / (deviation[k] ?? 1)), ...ones.map(() => 1), 1],
  }));
  const cost = Float64Array.from({ length: size }, (_, k) =>
    k < width ? ridge : k < size - 1 ? ridgeOfOnes : 1e-6,
  );
  const weights = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = Float64Array.from(weights, (weight, k) => weight * (cost[k] ?? 0));
    const curve = Array.from({ length: size }, (_, k) => {
      const line = new Float64Array(size);
      line[k] = cost[k] ?? 0;
      return line;
    });
    rows.forEach(({ at, x }, i) => {
      const score = at.reduce((sum, k, j) => sum + (weights[k] ?? 0) * (x[j] ?? 0), 0);
      const chance = 1 / (1 + Math.exp(-score));
      const error = chance - (cases[i]?.label === true ? 1 : 0);
      const bend = chance * (1 - chance);
      for (let j = 0; j < at.length; j++) {
        const k = at[j] ?? 0;
        const value = x[j] ?? 0;
        slope[k] = (slope[k] ?? 0) + error * value;
        const line = curve[k] as Float64Array;
        for (let l = 0; l <= j; l++) {
          const other = at[l] ?? 0;
          line[other] = (line[other] ?? 0) + bend * value * (x[l] ?? 0);
        }
      }
    });
    const step = solved(curve, slope);
    for (let k = 0; k < size; k++) weights[k] = (weights[k] ?? 0) - (step[k] ?? 0);
  }
  return {
    mean,
    deviation,
    weights: [...weights.slice(0, width)],
    ones: [...weights.slice(width, size - 1)],
    bias: weights[size - 1] ?? 0,
  };
}

function spreadOf(cases: readonly SparseCase[], width: number): { mean: number[]; deviation: number[] } {
  const count = Math.max(1, cases.length);
  const mean = Array.from(
    { length: width },
    (_, k) => cases.reduce((sum, { dense }) => sum + (dense[k] ?? 0), 0) / count,
  );
  const deviation = mean.map(
    (middle, k) =>
      Math.sqrt(cases.reduce((sum, { dense }) => sum + ((dense[k] ?? 0) - middle) ** 2, 0) / count) || 1,
  );
  return { mean, deviation };
}

/** Solves a symmetric positive system, given by its lower half, by Cholesky's decomposition. */
function solved(lower: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  for (let i = 0; i < size; i++) {
    const row = lower[i] as Float64Array;
    for (let j = 0; j <= i; j++) {
      const other = lower[j] as Float64Array;
      let sum = row[j] ?? 0;
      for (let k = 0; k < j; k++) sum -= (row[k] ?? 0) * (other[k] ?? 0);
      row[j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (other[j] ?? 1);
    }
  }
  const half = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    let sum = right[i] ?? 0;
    for (let k = 0; k < i; k++) sum -= (lower[i]?.[k] ?? 0) * (half[k] ?? 0);
    half[i] = sum / (lower[i]?.[i] ?? 1);
  }
  const whole = new Float64Array(size);
  for (let i = size - 1; i >= 0; i--) {
    let sum = half[i] ?? 0;
    for (let k = i + 1; k < size; k++) sum -= (lower[k]?.[i] ?? 0) * (whole[k] ?? 0);
    whole[i] = sum / (lower[i]?.[i] ?? 1);
  }
  return whole;
}
