/** Something that can be found: what it is, its page from the root, its title and further words. */
export type SearchEntry = [kind: string, page: string, title: string, words: string];

/** What is loaded first: how the rest is cut into parts. `terms` are the first word of each part of the words. */
export interface SearchIndex {
  /** Names the parts that belong to this index: parts of another build are refused. */
  digest: string;
  entries: number;
  terms: string[];
}

/** Words in order, each with the entries that hold it, as `writtenPlaces` writes them. */
export type TermsPart = [word: string, places: string][];

/** Entries in one part: few enough that a find costs a few kilobytes. */
export const ENTRIES_A_PART = 32;

/** Where a word stands: the number of the entry, and whether in its title. */
export interface Place {
  entry: number;
  inTitle: boolean;
}

/** Places in ascending order as text: differences, in base 36. */
export function writtenPlaces(places: Place[]): string {
  let before = 0;
  return places
    .map(({ entry, inTitle }) => {
      const number = entry * 2 + (inTitle ? 1 : 0);
      const step = number - before;
      before = number;
      return step.toString(36);
    })
    .join(" ");
}

/** Calls `see` with each of the places that `writtenPlaces` wrote. */
export function eachPlace(written: string, see: (entry: number, inTitle: boolean) => void): void {
  let number = 0;
  for (const step of written.split(" ")) {
    number += Number.parseInt(step, 36);
    see(number >> 1, (number & 1) === 1);
  }
}
