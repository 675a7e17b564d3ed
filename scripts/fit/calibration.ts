/** How often probabilities came true, by their size. */
export type Ranges = { from: number; to: number; hits: number; n: number }[];

/** Below this many cases a range is joined with the next one. */
const FEWEST = 50;

/**
 * How often cross-validated probabilities came true, by ranges of a tenth; ranges with few cases are joined from the top down. The
 * probabilities are published as they are: scaled after Platt they were no better on the fit part.
 */
export function rangesOf(chances: readonly number[], came: readonly boolean[]): Ranges {
  const counts = Array.from({ length: 10 }, () => ({ hits: 0, n: 0 }));
  chances.forEach((chance, i) => {
    const count = counts[Math.min(9, Math.floor(10 * chance))];
    if (count === undefined) return;
    count.n++;
    if (came[i]) count.hits++;
  });
  return joined(counts);
}

function joined(counts: readonly { hits: number; n: number }[]): Ranges {
  const ranges: Ranges = [];
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
