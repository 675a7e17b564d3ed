import type { BibliographicRecord } from "../../src/model/record.ts";

/** Words in a run, and how many of an abstract's smallest runs are looked up. */
const RUN = 6;
const LOOKED_UP = 6;
/** Share of runs in common from which two abstracts tell of one work. */
const SAME = 0.5;
const SHORTEST_WORDS = 60;

/** The runs of words of an abstract, as numbers in ascending order. */
function runsOf({ abstract = "" }: BibliographicRecord): Uint32Array {
  const words = abstract.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < SHORTEST_WORDS) return new Uint32Array();
  const runs = words.slice(0, -RUN + 1).map((_, i) => hash(words.slice(i, i + RUN).join(" ")));
  return Uint32Array.from(new Set(runs)).sort();
}

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

function shareInCommon(a: Uint32Array, b: Uint32Array): number {
  const known = new Set(a);
  let common = 0;
  for (const run of b) if (known.has(run)) common++;
  return common / Math.min(a.length, b.length);
}

/**
 * Pairs of records of two lists that tell of one work, by their abstracts alone: whatever their titles, authors, years and identifiers
 * say. Each record of the first list with its nearest of the second.
 */
export function pairsByAbstract(
  some: BibliographicRecord[],
  others: BibliographicRecord[],
): [BibliographicRecord, BibliographicRecord][] {
  const runs = others.map(runsOf);
  const places = new Map<number, number[]>();
  runs.forEach((all, place) => {
    for (const run of all.slice(0, LOOKED_UP)) {
      const known = places.get(run);
      if (known === undefined) places.set(run, [place]);
      else known.push(place);
    }
  });
  return some.flatMap((record): [BibliographicRecord, BibliographicRecord][] => {
    const own = runsOf(record);
    let best = -1;
    let most = SAME;
    for (const place of new Set([...own.slice(0, LOOKED_UP * 3)].flatMap((run) => places.get(run) ?? []))) {
      const share = shareInCommon(own, runs[place]!);
      if (share >= most) [best, most] = [place, share];
    }
    return best === -1 ? [] : [[record, others[best]!]];
  });
}
