import table from "./likelihood.json" with { type: "json" };
import type { SentenceRead } from "./read-sentences.ts";

/** What `npm run fit` learned of sentences that answer questions: a logistic model, its features brought to mean 0 and deviation 1. */
export interface AnswerModel {
  features: { name: string; mean: number; deviation: number; weight: number }[];
  /** Words that sentences of all fields use, and what each adds. */
  words: Record<string, number>;
  bias: number;
}

const MODEL: AnswerModel = table.model;

/**
 * The probability that a sentence answers the question it was read for, directly or in part, as a language model judged sentences of abstracts: 0 to 1. `npm run bench --
 * answers` tells how it keeps to what it says, on questions that it was not fitted on.
 */
export function likelihood(sentence: Pick<SentenceRead, "features" | "words">, model = MODEL): number {
  const ofFeatures = model.features.reduce(
    (sum, { mean, deviation, weight }, i) =>
      sum + (weight * ((sentence.features[i] ?? mean) - mean)) / deviation,
    model.bias,
  );
  const score = [...sentence.words].reduce(
    (sum, word) => sum + (Object.hasOwn(model.words, word) ? (model.words[word] ?? 0) : 0),
    ofFeatures,
  );
  return 1 / (1 + Math.exp(-score));
}
