/** “1 claim”, “2 claims”, “1,204 works”. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${grouped(n)} ${n === 1 ? one : many}`;
}

/** A whole number with its thousands set apart. */
export function grouped(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** “supported 7, contested 2”: what there is none of is left out. */
export function tally(counts: Record<string, number>): string {
  return Object.entries(counts)
    .filter(([, n]) => n > 0)
    .map(([word, n]) => `${grouped(n)} ${word}`)
    .join(", ");
}

/** “a”, “a and b”, “a, b and c”. */
export function listed(words: string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
