/**
 * Edits that turn one word into the other: insert, delete, replace, or swap two neighbours. Optimal string alignment
 * (Damerau 1964), over UTF-16 units.
 */
export function editDistance(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      let edits = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      const swapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (swapped) edits = Math.min(edits, before[column - 2]! + 1);
      current.push(edits);
    }
    before = last;
    last = current;
  }
  return last[other.length]!;
}

/** The known word that was probably meant: nearest by edits, at most a third of its length away. */
export function nearestSpelling(word: string, known: readonly string[]): string | undefined {
  if (word.length > 200) return undefined;
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  let nearest: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const edits = editDistance(plain(word), plain(candidate));
    const allowed = Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3));
    if (edits <= allowed && edits < fewest) {
      nearest = candidate;
      fewest = edits;
    }
  }
  return nearest;
}

/** The second half of “X is not known.”: the nearest spelling where there is one, and what is known. */
export function suggestion(word: string, known: readonly string[]): string {
  const nearest = nearestSpelling(word, known);
  const meant = nearest === undefined ? "" : `Did you mean "${nearest}"? `;
  const shown = known.length > 20 ? [...known.slice(0, 20), `and ${known.length - 20} more`] : known;
  return `${meant}Known: ${shown.join(", ")}.`;
}
