import { expect, test } from "vitest";
import { findNames } from "./names.ts";

test.each([
  ["a system of mixed case", "How fast is PowerInfer on one card?", ["PowerInfer"]],
  ["letters with digits", "Does IL-6 or p53 rise on an A100?", ["IL-6", "p53", "A100"]],
  [
    "letters around a digit",
    "does dropout help word2vec or wav2vec 2.0 in speech",
    ["word2vec", "wav2vec 2.0"],
  ],
  ["acronyms, plural too", "Are LLMs better than RNNs on GPUs?", ["LLMs", "RNNs", "GPUs"]],
  [
    "capitals inside a sentence",
    "the climate of New York and the University of Oslo",
    ["New York", "University of Oslo"],
  ],
  ["a dotted name", "we ran llama.cpp and LLM.int8() on it", ["llama.cpp", "LLM.int8()"]],
  ["a quoted phrase", "what does “growth mindset” change in pupils", ["growth mindset"]],
  ["a species by its initial", "resistance of E. coli to penicillin", ["E. coli"]],
  ["a version after a name", "the answers of Llama 2 are long", ["Llama 2"]],
  ["Greek letters", "the effect of IFN-γ and TNF-α", ["IFN-γ", "TNF-α"]],
])("finds %s", (_, text, names) => {
  expect(findNames(text).map((name) => name.text)).toEqual(names);
});

test.each([
  ["the first word of a sentence", "Results were mixed. Teachers disagreed."],
  ["a size or a factor", "it ran 7B parameters 4x faster with 4-bit weights in 2nd place"],
  ["words of a title in title case", "Fast Large Language Model Serving With A Consumer-grade Card"],
  ["months and parts of a paper", "as Table 2 and Figure 3 of March show"],
  ["abbreviations of writing", "many things, e.g. trees, i.e. plants, et al."],
  ["text without letters", "123 — 456 😀 ?!"],
])("finds no name in %s", (_, text) => {
  expect(findNames(text)).toEqual([]);
});

test("offsets are those of the text given", () => {
  const text = "With “big data”, BERT and New York in mind";
  for (const name of findNames(text)) expect(text.slice(name.start, name.end)).toBe(name.text);
});
