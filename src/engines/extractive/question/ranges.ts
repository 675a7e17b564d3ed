import { isPopulationNoun } from "./nouns.ts";
import { isAmountPhrase, type Phrase } from "./phrases.ts";

const COUNTED =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|old|age|billion|million|thousand|parameters?|percent|kg|g|mg|km|m|gb|mb|c|f|degrees?|tokens?|bits?|%)$/;

/** Whether a phrase is nothing but numbers with their units: “7B”, “12 years”, “2010”. */
export function isNumeric(phrase: Phrase): boolean {
  const [first] = phrase.words;
  if (first === undefined || first.kind === "name" || !/^\d/.test(first.text)) return false;
  return phrase.words.slice(1).every((word) => /^\d/.test(word.text) || COUNTED.test(word.lower));
}

/**
 * Numeric phrases go to the phrase before them, as the bounds of whom or what it speaks of; years are left out. An amount goes to people or
 * animals, before or behind it (“12-year-old children”), and stands for itself else.
 */
export function attachRanges(phrases: Phrase[], question: string): { phrase: Phrase; range: string }[] {
  const kept: { phrase: Phrase; range: string }[] = [];
  for (const phrase of beforeTheirPeople(phrases)) {
    const last = kept.at(-1);
    const isOfPeople = last !== undefined && isPopulation(last.phrase);
    if (isAmountPhrase(phrase) ? !isOfPeople : !isNumeric(phrase)) {
      kept.push({ phrase, range: "" });
      continue;
    }
    if (last === undefined || phrase.words.every((word) => /^(?:1[5-9]|20)\d\d$/.test(word.text))) continue;
    const from = last.phrase.words.at(-1)?.end ?? 0;
    const to = phrase.words.at(-1)?.end ?? from;
    last.range = question.slice(from, to).replace(/\s+/g, " ").trim();
  }
  return kept;
}

function isPopulation(phrase: Phrase): boolean {
  const head = phrase.words.at(-1);
  return head?.kind === "part" && isPopulationNoun(head.lower);
}

/** “12-year-old children”: an amount right before people is a word of their phrase. */
function beforeTheirPeople(phrases: Phrase[]): Phrase[] {
  const kept: Phrase[] = [];
  for (const phrase of phrases) {
    const last = kept.at(-1);
    const [amount] = last?.words ?? [];
    const gap = (phrase.words[0]?.start ?? 0) - (amount?.end ?? 0);
    if (
      last !== undefined &&
      amount !== undefined &&
      isAmountPhrase(last) &&
      gap <= 1 &&
      isPopulation(phrase)
    ) {
      kept.pop();
      kept.push({ ...phrase, gap: last.gap, words: [amount, ...phrase.words] });
    } else kept.push(phrase);
  }
  return kept;
}
