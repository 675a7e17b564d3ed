import { expect, test } from "vitest";
import { familyVariants, spellingVariants } from "./variants.ts";

test.each([
  ["IL-6", ["IL6", "IL 6"]],
  ["IL6", ["IL-6", "IL 6"]],
  ["TNF-α", ["TNF-alpha", "TNFα", "TNF alpha"]],
  ["tumor", ["tumour", "tumors", "tumours"]],
  ["randomised trial", ["randomized trial", "randomized trials"]],
  ["large language models (LLMs)", ["large language models", "large language model", "LLMs", "LLM"]],
  ["llama.cpp", ["llama cpp", "llamacpp"]],
  ["LLM.int8()", ["LLM.int8", "LLM int8"]],
  ["fine-tuning", ["fine tuning", "finetuning"]],
  ["DeepSpeed", ["Deep-Speed", "Deep Speed"]],
  ["wav2vec 2.0", ["wav2vec2.0", "wav2vec2", "wav2vec-2", "wav2vec 2"]],
  ["study", ["studies"]],
  ["thesis", ["theses"]],
])("writes %s in its other spellings too", (label, others) => {
  const found = spellingVariants(label);
  expect(found[0]).toBe(label);
  expect(found).toEqual(expect.arrayContaining(others));
});

test.each([
  ["exercise", "exercize"],
  ["size", "sise"],
  ["LLaMA", "LLaMAs"],
  ["virus", "viru"],
  ["IL-6", "IL-6s"],
  ["position bias", "position bia"],
  ["diabetes", "diabete"],
  ["colorectal cancer", "colourectal cancer"],
  ["humoral immunity", "humoural immunity"],
])("does not write %s as %s", (label, wrong) => {
  expect(spellingVariants(label)).not.toContain(wrong);
});

test.each(["", "?", "😀", "((", "a".repeat(2_000)])("gives the label itself for %j", (label) => {
  expect(spellingVariants(label).length).toBeLessThanOrEqual(24);
  expect(spellingVariants("x")).toEqual(["x"]);
});

test("a family counts its numbered generations", () => {
  expect(familyVariants("Falcon")).toEqual(expect.arrayContaining(["Falcon", "Falcon-2", "Falcon2"]));
});
