import { VERDICTS, type Verdict } from "../../model/verdict.ts";
import { numberWords } from "../words/fill-words.ts";
import { phrase } from "../words/phrase.ts";
import type { Translate } from "../words/translator.ts";

/** What is counted, as one and as several. */
const COUNTED = {
  claim: [phrase("{n} claim"), phrase("{n} claims")],
  work: [phrase("{n} work"), phrase("{n} works")],
  "other work": [phrase("{n} other work"), phrase("{n} other works")],
  "more work": [phrase("{n} more work"), phrase("{n} more works")],
  report: [phrase("{n} report"), phrase("{n} reports")],
  "held report": [phrase("{n} held report"), phrase("{n} held reports")],
  sentence: [phrase("{n} sentence"), phrase("{n} sentences")],
  "more sentence": [phrase("{n} more sentence"), phrase("{n} more sentences")],
  number: [phrase("{n} number"), phrase("{n} numbers")],
  summary: [phrase("{n} summary"), phrase("{n} summaries")],
  abstract: [phrase("{n} abstract"), phrase("{n} abstracts")],
  "full text": [phrase("{n} full text"), phrase("{n} full texts")],
  "title only": [phrase("{n} title only"), phrase("{n} titles only")],
} as const;

/** “1 claim”, “2 claims”, “1,204 works”, in the language of the frame. */
export function counted(t: Translate, n: number, what: keyof typeof COUNTED): string {
  const [one, many] = COUNTED[what];
  return t(n === 1 ? one : many, { n });
}

/** A whole number with its thousands set apart. */
export function grouped(n: number, t: Pick<Translate, "language">): string {
  return numberWords(n, t.language);
}

/** “7 supported, 2 contested”: what there is none of is left out. */
export function tally(counts: Record<Verdict, number>, t: Translate): string {
  return (Object.keys(VERDICTS) as Verdict[])
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${grouped(counts[verdict], t)} ${t(VERDICTS[verdict].word)}`)
    .join(", ");
}
