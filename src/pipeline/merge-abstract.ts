import type { BibliographicRecord } from "../model/record.ts";

/** Words in a run. */
const RUN = 5;
/** Hashes in a sketch. */
const SKETCH = 48;
/** Shorter abstracts may be alike by chance, or say nothing of the work (“No abstract is available …”). */
const SHORTEST_WORDS = 40;
const NONE = new Uint32Array();

/**
 * A sketch of a record's abstract: the smallest hashes of its runs of words, ascending (Broder 1997, “On the resemblance and
 * containment of documents”). Empty where there is no abstract of the authors' own, or a short one.
 */
export function abstractSketch({ abstract, depth }: BibliographicRecord): Uint32Array {
  if (abstract === undefined || depth === "summary") return NONE;
  const words = abstract.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < SHORTEST_WORDS) return NONE;
  const hashes = words.map(hashOf);
  const runs = new Set<number>();
  for (let i = RUN - 1; i < hashes.length; i++) {
    let run = 0;
    for (let j = i - RUN + 1; j <= i; j++) run = Math.imul(run ^ hashes[j]!, 0x85ebca6b) ^ (run >>> 13);
    runs.add((run ^ (run >>> 16)) >>> 0);
  }
  return Uint32Array.from(runs).sort().slice(0, SKETCH);
}

/** FNV-1a over UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** The share of runs that two abstracts have in common, of all that either has, as their sketches tell; 0 where one is empty. */
export function resemblance(a: Uint32Array, b: Uint32Array): number {
  const most = Math.min(a.length, b.length, SKETCH);
  let [i, j, common, seen] = [0, 0, 0, 0];
  while (seen < most && i < a.length && j < b.length) {
    const [one, other] = [a[i]!, b[j]!];
    if (one === other) common++;
    if (one <= other) i++;
    if (other <= one) j++;
    seen++;
  }
  return most === 0 ? 0 : common / most;
}
