import type { Comparable } from "./merge-match.ts";
import { SHORTEST_REST } from "./merge-title.ts";

/** In a crowd of titles that begin or end alike, only neighbours in order are compared. */
const SMALL = 12;
const NEIGHBOURS = 8;

/** So many runs of an abstract's words are looked for: where half of all are in common, some of them nearly always are. */
const RUNS = 5;

/** Under which keys a record is looked for: its whole title, the part before its subtitle and the subtitle, either half, and runs of its abstract. */
function keysOf({ title, abstract }: Comparable): string[] {
  if (title.skeleton === "" || title.generic) return [];
  const { words } = title;
  const keys = [`=${title.skeleton}`, ...Array.from(abstract.subarray(0, RUNS), (run) => `#${run}`)];
  if (title.mainWords > 0 && title.mainWords < words.length)
    keys.push(`=${words.slice(0, title.mainWords).join("")}`);
  if (title.mainWords > 0 && words.length - title.mainWords >= SHORTEST_REST)
    keys.push(`=${words.slice(title.mainWords).join("")}`);
  const half = Math.floor(words.length / 2);
  if (half >= 2) keys.push(`<${words.slice(0, half).join("")}`, `>${words.slice(half).join("")}`);
  return keys;
}

/**
 * Pairs of numbers of records that may be one work, without comparing each with each: those that share a whole title, a main
 * title, half a title, whatever a slip of the pen did to the other half, or runs of words of their abstracts. Each pair once, the smaller number first.
 */
export function candidatePairs(works: Comparable[]): [number, number][] {
  const blocks = new Map<string, number[]>();
  works.forEach((work, number) => {
    for (const key of new Set(keysOf(work))) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [number]);
      else block.push(number);
    }
  });
  const pairs = new Map<number, [number, number]>();
  for (const block of blocks.values()) {
    if (block.length < 2) continue;
    const reach = block.length <= SMALL ? block.length : NEIGHBOURS;
    const ordered = block.length <= SMALL ? block : inOrder(block, works);
    ordered.forEach((one, place) => {
      for (const other of ordered.slice(place + 1, place + 1 + reach)) {
        const pair: [number, number] = one < other ? [one, other] : [other, one];
        pairs.set(pair[0] * works.length + pair[1], pair);
      }
    });
  }
  return [...pairs.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

/** Numbers in the order of title, first author and year, in which what belongs together stands together. */
function inOrder(block: number[], works: Comparable[]): number[] {
  const keys = new Map(
    block.map((number) => {
      const { title, authors, record } = works[number]!;
      return [number, `${title.skeleton} ${authors.list[0]?.family ?? ""} ${record.year ?? ""}`];
    }),
  );
  return [...block].sort((a, b) =>
    keys.get(a)! < keys.get(b)! ? -1 : keys.get(a)! > keys.get(b)! ? 1 : a - b,
  );
}
