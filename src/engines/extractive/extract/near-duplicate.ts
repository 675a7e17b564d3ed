import { isStopWord } from "../../../language/stop-words.ts";
import { tokenize } from "../../../language/tokens.ts";

/** What a sentence says, for comparing: the stems of its telling words and its numbers. */
export interface Gist {
  stems: Set<string>;
  numbers: string;
}

/** Sentences that share this much of their telling words say the same, where their numbers are the same. */
const SAME = 0.7;
const ALIKE = 0.5;

export function gist(text: string): Gist {
  const tokens = tokenize(text);
  const stems = tokens
    .filter((token) => token.kind === "word" && !isStopWord(token.lower))
    .map((token) => token.stem);
  const numbers = tokens.filter((token) => token.kind === "number").map((token) => token.stem);
  return { stems: new Set(stems), numbers: [...new Set(numbers)].sort().join(" ") };
}

/** How much two sentences share, 0 to 1: Jaccard's index of their telling words. */
export function overlap(a: Gist, b: Gist): number {
  let both = 0;
  for (const stem of a.stems) if (b.stems.has(stem)) both += 1;
  const all = a.stems.size + b.stems.size - both;
  return all === 0 ? 0 : both / all;
}

/** A sentence of a work whose words another of its sentences has to this share, and no numbers of its own, says less of the same. */
const CONTAINED = 0.75;

/** Whether a sentence says what another of the same work says, without its numbers. */
export function saysLess(a: Gist, b: Gist): boolean {
  if (a.numbers !== "" || a.stems.size === 0) return false;
  const shared = [...a.stems].filter((stem) => b.stems.has(stem)).length;
  return shared >= CONTAINED * a.stems.size;
}

/** Whether two sentences say the same: mostly the same words, and the same numbers, or the one has the numbers of the other. */
export function saysTheSame(a: Gist, b: Gist): boolean {
  const shared = overlap(a, b);
  if (shared >= SAME) return a.numbers === b.numbers;
  return shared >= ALIKE && a.numbers !== "" && a.numbers === b.numbers;
}
