/**
 * Whether one word becomes the other by at most `most` letters added, left out, replaced or swapped with their neighbour
 * (optimal string alignment distance).
 */
export function withinEdits(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (older[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return false;
    older = old;
    old = row;
  }
  return (old[b.length] ?? 0) <= most;
}

/** The known word that was probably meant: the first that is one edit away, else two. None where there is none so near. */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  const all = [...known];
  return all.find((each) => withinEdits(word, each, 1)) ?? all.find((each) => withinEdits(word, each, 2));
}
