import { isChangeNoun, isComparative } from "./measure-nouns.ts";
import { headPhrase } from "./phrase.ts";

const COMPARED =
  /\b(?:(?:faster|slower|higher|lower|greater|smaller|larger|better|worse|longer|shorter|fewer|more|less|cheaper|lighter|heavier|older|younger|quicker|stronger|weaker|bigger)\s+(?:[\w-]+\s+){0,4}?than|than that of|when compared (?:with|to)|compared (?:with|to|against)|in comparison (?:with|to)|relative to|as compared (?:with|to)|as opposed to|versus|vs\.?)\s+/giu;
const GAINED =
  /\b(?:speed-?ups?|improvements?|gains?|increases?|reductions?|accelerations?|advantages?)\s+(?:[\w-]+\s+){0,5}?over\s+/giu;
const BEATEN = /\b(?:(?:outperform|surpass|exceed|beat)\w*\s+(?!by\b)|over\s+(?=[^,;:]{2,60}?\sby\s))/giu;
const FIRST = /^(?:when )?(?:compared|measured|relative|in comparison|as opposed)\s+(?:with|to|against)\s+/iu;

/** A comparison of a sentence: where it stands, and with what. */
export interface Compared {
  at: number;
  what: string;
  /** “opens” the sentence and so holds for all of it; what is “beaten” is so by a number after it. */
  kind: "opens" | "beaten" | "compared";
}

/** The comparisons that a sentence makes, in order. */
export function comparisonsIn(sentence: string): Compared[] {
  const found: Compared[] = [];
  const note = (at: number, length: number, kind: Compared["kind"]) => {
    const after = sentence.slice(at + length).replace(/^(?:in|on|for|with|at|that of|those of)\s+/iu, "");
    const what = headPhrase(after, 8);
    if (
      what !== undefined &&
      !/^[\d.<>=±-]|^(?:those|that|one|two|three|four|five|six|seven|eight|nine|ten)\b/iu.test(what)
    )
      found.push({ at, what, kind });
  };
  const first = FIRST.exec(sentence);
  if (first !== null) note(0, first[0].length, "opens");
  for (const pattern of [COMPARED, GAINED, BEATEN])
    for (const match of sentence.matchAll(pattern))
      if (first === null || match.index > 0)
        note(match.index, match[0].length, pattern === BEATEN ? "beaten" : "compared");
  return found.toSorted((a, b) => a.at - b.at);
}

/**
 * What a number is compared with: what opens the sentence, else what follows it before the next number, else what is beaten
 * “by” it, else the only comparison of the sentence where the number is one of more or less.
 */
export function againstOf(
  sentence: string,
  span: { start: number; end: number; next: number },
  comparisons: Compared[],
): string | undefined {
  const lead = comparisons.find(({ kind }) => kind === "opens");
  if (lead !== undefined) return lead.what;
  if (/\([^)]*$/u.test(sentence.slice(0, span.start))) return undefined;
  const stop = sentence.slice(span.end).search(/[;:]|\.\s/);
  const end = Math.min(span.next, stop < 0 ? sentence.length : span.end + stop);
  const own = comparisons.find(({ at, kind }) => kind === "compared" && at >= span.end && at < end);
  if (own !== undefined) return own.what;
  const by = /\bby\s+(?:[\w-]+\s+){0,3}$/iu.test(sentence.slice(0, span.start));
  const beaten = comparisons.findLast(({ at, kind }) => kind === "beaten" && at < span.start);
  if (by && beaten !== undefined) return beaten.what;
  const [only] = comparisons.filter(({ at, kind }) => kind === "compared" || at < span.start);
  const following = /^\s+([\p{L}-]+)(?:\s+([\p{L}-]+))?/u.exec(sentence.slice(span.end));
  const differs = [following?.[1] ?? "", following?.[2] ?? ""].some(
    (word) => isComparative(word) || isChangeNoun(word),
  );
  return comparisons.length === 1 && differs && only !== undefined ? only.what : undefined;
}
