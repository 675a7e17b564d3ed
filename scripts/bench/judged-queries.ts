import { readFileSync } from "node:fs";
import type { Source } from "../../src/language/prepare.ts";
import { splitSentences } from "../../src/language/sentences.ts";
import type { Judged } from "./ranking-quality.ts";

/** The claims of SciFact's training part with the abstracts that were judged relevant, in BEIR's form. */
export function scifactClaims(folder: string): Judged[] {
  const relevant = new Map<string, Map<string, number>>();
  const judgements = readFileSync(`${folder}/qrels_train.tsv`, "utf8");
  for (const line of judgements.trim().split("\n").slice(1)) {
    const [query = "", work = "", gain] = line.split("\t");
    relevant.set(query, (relevant.get(query) ?? new Map<string, number>()).set(work, Number(gain)));
  }
  const queries = readFileSync(`${folder}/queries_train.jsonl`, "utf8").trim().split("\n");
  return queries.flatMap((line) => {
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    const judged = relevant.get(id);
    return judged === undefined ? [] : [{ text, relevant: judged }];
  });
}

/** The questions of PubMedQA, each with the abstract that it was the title of; the abstracts go without it. */
export function pubmedQuestions(path: string): { queries: Judged[]; works: Map<string, Source> } {
  type Row = { QUESTION: string; CONTEXTS: string[]; LONG_ANSWER: string };
  const rows = Object.entries(JSON.parse(readFileSync(path, "utf8")) as Record<string, Row>);
  const works = rows.map(([id, { CONTEXTS, LONG_ANSWER }]): [string, Source] => {
    const text = [...CONTEXTS, LONG_ANSWER].join(" ");
    return [`pubmed ${id}`, { title: id, text, sentences: splitSentences(text) }];
  });
  const queries = rows.map(([id, { QUESTION }]) => ({
    text: QUESTION,
    relevant: new Map([[`pubmed ${id}`, 1]]),
  }));
  return { queries, works: new Map(works) };
}
