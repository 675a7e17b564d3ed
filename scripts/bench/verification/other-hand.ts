import { existsSync, readFileSync } from "node:fs";
import type { Source } from "../../../src/language/prepare.ts";
import { splitSentences } from "../../../src/language/sentences.ts";
import { readAbstracts } from "./abstracts.ts";
import { type Hand, measureAlterations } from "./altered.ts";
import { OTHER_HAND_HARMFUL } from "./other-hand/harmful.ts";
import { OTHER_HAND_HARMLESS } from "./other-hand/harmless.ts";

const OTHER_HAND: Hand = {
  name: "other hand",
  harmful: OTHER_HAND_HARMFUL,
  harmless: OTHER_HAND_HARMLESS,
};

/** Alterations by another hand, over sentences of fields that neither the fit nor the checks were made with. */
export function measureOtherHand(data: string, print: (line: string) => void): void {
  const fields: [name: string, path: string, read: (path: string) => (Source & { id: string })[]][] = [
    ["PubMedQA", `${data}/pubmedqa/ori_pqal.json`, readContexts],
    ["language models (arXiv)", `${data}/llm-papers/papers.jsonl.gz`, readAbstracts],
    ["ACL Anthology", `${data}/acl-anthology/papers.jsonl.gz`, readAbstracts],
  ];
  for (const [name, path, read] of fields) {
    if (existsSync(path))
      measureAlterations(`by another hand, ${name} sentences`, read(path), print, OTHER_HAND);
    else print(`skipped: ${path} is missing`);
  }
}

function readContexts(path: string): (Source & { id: string })[] {
  const rows = JSON.parse(readFileSync(path, "utf8")) as Record<
    string,
    { QUESTION: string; CONTEXTS: string[] }
  >;
  return Object.entries(rows).map(([id, { QUESTION, CONTEXTS }]) => {
    const text = CONTEXTS.join(" ");
    return { id, title: QUESTION, text, sentences: splitSentences(text) };
  });
}
