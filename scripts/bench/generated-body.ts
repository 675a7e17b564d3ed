import type { Nonsense } from "./nonsense.ts";

const SECTIONS = ["Introduction", "Methodology", "Results", "Limitations"];
const SENTENCES_IN_ALL = 80;
const WORDS_A_SENTENCE = 15;

/** 1,200 words of Markdown in four sections; each key of `keys` is cited once, spread evenly. */
export function generatedBody(say: Nonsense, keys: string[]): string {
  const every = Math.floor(SENTENCES_IN_ALL / keys.length);
  const sentences = Array.from({ length: SENTENCES_IN_ALL }, (_, i) => {
    const sentence = say.sentence(WORDS_A_SENTENCE);
    const key = i % every === 0 ? keys[i / every] : undefined;
    return key === undefined ? sentence : `${sentence.slice(0, -1)} [@${key}].`;
  });
  const size = SENTENCES_IN_ALL / SECTIONS.length;
  return SECTIONS.map((heading, i) => {
    const own = sentences.slice(i * size, (i + 1) * size);
    const half = own.length / 2;
    return `## ${heading}\n\n${own.slice(0, half).join(" ")}\n\n${own.slice(half).join(" ")}\n`;
  }).join("\n");
}
