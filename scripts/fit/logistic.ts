/** A softmax model: one row of weights a class, over features brought to mean 0 and deviation 1. */
export interface Softmax {
  mean: number[];
  deviation: number[];
  weights: number[][];
  bias: number[];
}

/**
 * Fits a softmax model by full-batch gradient descent with momentum, `ridge` times the squared weights added to the mean log
 * loss. `weightOf` counts a case more or less.
 */
export function fitSoftmax(
  rows: readonly number[][],
  labels: readonly number[],
  classes: number,
  ridge: number,
  weightOf: (row: number) => number = () => 1,
): Softmax {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, k) => rows.map((row) => row[k] ?? 0));
  const mean = columns.map((column) => column.reduce((sum, x) => sum + x, 0) / Math.max(1, rows.length));
  const deviation = columns.map(
    (column, k) =>
      Math.sqrt(column.reduce((sum, x) => sum + (x - (mean[k] ?? 0)) ** 2, 0) / Math.max(1, rows.length)) ||
      1,
  );
  const scaled = rows.map((row) => row.map((x, k) => (x - (mean[k] ?? 0)) / (deviation[k] ?? 1)));
  const weights = Array.from({ length: classes }, () => new Array<number>(width).fill(0));
  const bias = new Array<number>(classes).fill(0);
  const speed = weights.map((row) => row.map(() => 0));
  const biasSpeed = bias.map(() => 0);
  const total = rows.reduce((sum, _, i) => sum + weightOf(i), 0);
  for (let round = 0; round < 600; round++) {
    const slope = weights.map((row) => row.map((w) => 2 * ridge * w));
    const biasSlope = bias.map(() => 0);
    scaled.forEach((row, i) => {
      const chances = softmax(weights.map((w, c) => dot(w, row) + (bias[c] ?? 0)));
      const share = weightOf(i) / total;
      chances.forEach((chance, c) => {
        const error = (chance - (labels[i] === c ? 1 : 0)) * share;
        biasSlope[c] = (biasSlope[c] ?? 0) + error;
        const line = slope[c] ?? [];
        row.forEach((x, k) => {
          line[k] = (line[k] ?? 0) + error * x;
        });
      });
    });
    weights.forEach((row, c) => {
      row.forEach((_, k) => {
        const pace = 0.9 * (speed[c]?.[k] ?? 0) - 0.3 * (slope[c]?.[k] ?? 0);
        (speed[c] ?? [])[k] = pace;
        row[k] = (row[k] ?? 0) + pace;
      });
      biasSpeed[c] = 0.9 * (biasSpeed[c] ?? 0) - 0.3 * (biasSlope[c] ?? 0);
      bias[c] = (bias[c] ?? 0) + (biasSpeed[c] ?? 0);
    });
  }
  return { mean, deviation, weights, bias };
}

/** A model of one probability: the second class of a softmax model of two. */
export interface Logistic {
  mean: number[];
  deviation: number[];
  weights: number[];
  bias: number;
}

/** Fits the probability that a row is labelled true. */
export function fitLogistic(rows: readonly number[][], labels: readonly boolean[], ridge: number): Logistic {
  const { mean, deviation, weights, bias } = fitSoftmax(
    rows,
    labels.map((label) => (label ? 1 : 0)),
    2,
    ridge,
  );
  return {
    mean,
    deviation,
    weights: (weights[1] ?? []).map((w, k) => w - (weights[0]?.[k] ?? 0)),
    bias: (bias[1] ?? 0) - (bias[0] ?? 0),
  };
}

/** The probability that a logistic model gives a row. */
export function chance(model: Logistic, row: readonly number[]): number {
  const score = model.weights.reduce(
    (sum, w, k) => sum + (w * ((row[k] ?? 0) - (model.mean[k] ?? 0))) / (model.deviation[k] ?? 1),
    model.bias,
  );
  return 1 / (1 + Math.exp(-score));
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, x, k) => sum + x * (other[k] ?? 0), 0);
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
