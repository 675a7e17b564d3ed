import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { Question } from "../src/model/question.ts";
import { Site } from "../src/model/site.ts";
import { readLibraryLine } from "../src/reading/library-line.ts";
import { readQuestions } from "../src/store/question-list.ts";
import { readSite } from "../src/store/site-settings.ts";

const content = fileURLToPath(new URL("../content", import.meta.url));

test("the sample questions are well formed, four or more, and ask for the library alone", async () => {
  const questions = await readQuestions(content);
  expect(questions.length).toBeGreaterThanOrEqual(4);
  for (const question of questions) {
    expect(Question.parse(question)).toEqual(question);
    expect(question.databases ?? ["library"]).toEqual(["library"]);
  }
});

test("the first sample question stands word for word", async () => {
  const [first] = await readQuestions(content);
  expect(first).toEqual({
    id: "powerinfer-gptq-sparsegpt",
    question:
      "How does the inference latency per token and throughput of PowerInfer compare to other state-of-the-art " +
      "sparse or quantized inference systems like GPTQ or SparseGPT when evaluated on HumanEval and GSM8K benchmarks " +
      "for LLaMA models ranging from 7B to 70B?",
  });
});

test("the sample site is well formed and needs no network", async () => {
  const site = await readSite(content);
  expect(Site.parse(site)).toEqual(site);
  expect(site).toMatchObject({ databases: ["library"], engine: "extractive" });
});

test("every line of the sample library is read as it is written, and known to be a summary", () => {
  const seen = new Map<string, string>();
  const lines = readFileSync(join(content, "library/fast-llm-inference.jsonl"), "utf8").trimEnd().split("\n");
  for (const [index, line] of lines.entries()) {
    const written = JSON.parse(line);
    const read = readLibraryLine(line, "library", index + 1, seen);
    expect(read).toMatchObject({
      record: { title: written.title, abstract: written.abstract, depth: "summary" },
    });
    if (read === undefined || !("record" in read)) continue;
    expect(read.record.authors).toHaveLength(written.authors.length);
    expect(read.record.identifiers).toMatchObject({ arxiv: written.id.slice("arxiv:".length) });
  }
});
