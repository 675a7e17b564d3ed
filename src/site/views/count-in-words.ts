import { phrase } from "../words/phrase.ts";
import type { Translate } from "../words/translator.ts";

/** What is counted, as one and as several. */
const COUNTED = {
  claim: [phrase("{n} claim"), phrase("{n} claims")],
  work: [phrase("{n} work"), phrase("{n} works")],
  "more work": [phrase("{n} more work"), phrase("{n} more works")],
  report: [phrase("{n} report"), phrase("{n} reports")],
  "held report": [phrase("{n} held report"), phrase("{n} held reports")],
  sentence: [phrase("{n} sentence"), phrase("{n} sentences")],
  "more sentence": [phrase("{n} more sentence"), phrase("{n} more sentences")],
  number: [phrase("{n} number"), phrase("{n} numbers")],
  summary: [phrase("{n} summary"), phrase("{n} summaries")],
  abstract: [phrase("{n} abstract"), phrase("{n} abstracts")],
  "full text": [phrase("{n} full text"), phrase("{n} full texts")],
  title: [phrase("{n} title only"), phrase("{n} titles only")],
} as const;

/** “1 claim”, “2 claims”, “1,204 works”, in the language of the frame. */
export function counted(t: Translate, n: number, what: keyof typeof COUNTED): string {
  const [one, many] = COUNTED[what];
  return t(n === 1 ? one : many, { n });
}

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
