/** How probabilities become the frequencies that are published, and what was counted for it. */
export interface Calibration {
  slope: number;
  shift: number;
  ranges: { from: number; to: number; hits: number; n: number }[];
}

/** Below this many cases a range is joined with the next one. */
const FEWEST = 50;

/**
 * Platt's scaling (1999) of cross-validated probabilities, and how often they came true, by ranges of a tenth of the
 * scaled probability; ranges with few cases are joined from the top down.
 */
export function calibrationOf(chances: readonly number[], came: readonly boolean[]): Calibration {
  const odds = chances.map(logOdds);
  const { slope, shift } = scaling(odds, came);
  const counts = Array.from({ length: 10 }, () => ({ hits: 0, n: 0 }));
  odds.forEach((x, i) => {
    const count = counts[Math.min(9, Math.floor(10 * logistic(slope * x + shift)))];
    if (count === undefined) return;
    count.n++;
    if (came[i]) count.hits++;
  });
  return { slope, shift, ranges: joined(counts) };
}

function joined(counts: readonly { hits: number; n: number }[]): Calibration["ranges"] {
  const ranges: Calibration["ranges"] = [];
  let to = 1;
  let open = { hits: 0, n: 0 };
  for (let tenth = counts.length - 1; tenth >= 0; tenth--) {
    const { hits, n } = counts[tenth] ?? { hits: 0, n: 0 };
    open = { hits: open.hits + hits, n: open.n + n };
    if (open.n < FEWEST && tenth > 0) continue;
    ranges.unshift({ from: tenth / 10, to, ...open });
    to = tenth / 10;
    open = { hits: 0, n: 0 };
  }
  return ranges;
}

/** The line through log odds of the least log loss, by Newton's method. */
function scaling(odds: readonly number[], came: readonly boolean[]): { slope: number; shift: number } {
  let slope = 1;
  let shift = 0;
  for (let round = 0; round < 50; round++) {
    let [down, across, a, b, c] = [0, 0, 1e-6, 0, 1e-6];
    odds.forEach((x, i) => {
      const chance = logistic(slope * x + shift);
      const error = chance - (came[i] ? 1 : 0);
      const weight = chance * (1 - chance);
      down += error * x;
      across += error;
      a += weight * x * x;
      b += weight * x;
      c += weight;
    });
    const whole = a * c - b * b;
    slope -= (c * down - b * across) / whole;
    shift -= (a * across - b * down) / whole;
  }
  return { slope, shift };
}

function logOdds(chance: number): number {
  const inside = Math.min(1 - 1e-6, Math.max(1e-6, chance));
  return Math.log(inside / (1 - inside));
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
