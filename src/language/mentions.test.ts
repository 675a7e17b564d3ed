import { expect, test } from "vitest";
import { isMentioned, mentions } from "./mentions.ts";
import { familyVariants, spellingVariants } from "./variants.ts";

test.each([
  ["PowerInfer", "Powerinfer: fast serving"],
  ["PowerInfer", "PowerInfer's speed"],
  ["PowerInfer", "a PowerInfer-based engine"],
  ["LLaMA", "we test LLaMA-7B"],
  ["BERT", "BERTs and BERT-large"],
  ["SparseGPT", "SparseGPT 6.51 and Wanda 6.42"],
  ["RoBERTa", "RoBERTa-XL"],
  ["GPT", "GPT-4 answers"],
  ["IL-6", "serum IL6 rose"],
  ["IL6", "serum interleukin (IL-6) rose"],
  ["fear conditioning", "after fear‐conditioning"],
  ["fear conditioning", "after fear\nconditioning"],
  ["llama.cpp", "than llama.cpp."],
  ["LLM.int8()", "LLM.int8() halves memory"],
  ["GPTQ", "Gptq: accurate quantization"],
  ["GPTQ", "GPTQ 4-bit weights"],
  ["WHO", "the WHO says"],
  ["tumour", "Tumors shrank"],
  ["α-synuclein", "alpha-synuclein deposits"],
])("%s is named in %j", (label, text) => {
  expect(isMentioned(text, spellingVariants(label))).toBe(true);
});

test.each([
  ["PowerInfer", "PowerInfer-2 is another system"],
  ["PowerInfer", "PowerInfer2"],
  ["PowerInfer", "PowerInfer v2 and PowerInfer 2 are"],
  ["LLaMA", "LLaMA-2-7B and CodeLLaMA"],
  ["GPT-3", "GPT-3.5 and GPT-30"],
  ["GPT-4", "GPT-4o"],
  ["LoRA", "LoRA-TTT and DLP-LoRA"],
  ["LLaMA", "llama.cpp"],
  ["LLaMA-7B", "LLaMA models, LLaMA-70B"],
  ["WHO", "those who say"],
  ["IT", "it is"],
  ["Wanda", "wanda"],
  ["IL-6", "IL-60 and IL-6R"],
  ["cat", "concatenate category"],
])("%s is not named in %j", (label, text) => {
  expect(isMentioned(text, spellingVariants(label))).toBe(false);
});

test("a family is named by its generations", () => {
  expect(isMentioned("LLaMA-2-7B", familyVariants("LLaMA"))).toBe(true);
});

test("spans are in order, do not overlap, and are offsets of the text", () => {
  const text = "GPTQ beats IT; it and gptq, Power Infer and PowerInfer.";
  const spans = mentions(text, ["GPTQ", "IT", "Power Infer", "PowerInfer"]);
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
    "GPTQ",
    "IT",
    "gptq",
    "Power Infer",
    "PowerInfer",
  ]);
});

test.each(["(", "[a", "*", "\\", "a|b", "$&", "x".repeat(5_000)])("takes %j as plain text", (variant) => {
  expect(mentions(`see ${variant} here`, [variant]).length).toBeLessThanOrEqual(1);
});
