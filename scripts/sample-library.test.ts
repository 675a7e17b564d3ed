import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { copiedRuns, unfaithfulNumbers } from "./summary-fidelity.ts";

const LIBRARY = new URL("../content/library/fast-llm-inference.jsonl", import.meta.url);
const FACTS = new URL("../../shared/facts/llm-inference.md", import.meta.url);
const PAPERS = new URL("../../shared/data/llm-papers/papers.jsonl.gz", import.meta.url);

const Line = z.strictObject({
  id: z.string().regex(/^arxiv:\d{4}\.\d{5}$/),
  title: z.string().min(1),
  abstract: z.string().min(100).max(2_000),
  authors: z.array(z.string().trim().min(1)).min(1),
  year: z.int().min(2017).max(2026),
  venue: z.string().min(1),
  doi: z.string().regex(/^10\.\d{4,}\/\S+$/),
  url: z.string().regex(/^https:\/\/arxiv\.org\/abs\/\S+$/),
  depth: z.literal("summary"),
});
type Line = z.infer<typeof Line>;

const lines = readFileSync(LIBRARY, "utf8").split("\n").slice(0, -1);
const works = lines.map((line) => JSON.parse(line) as Line);

/** The works that every sample question leans on. */
const REQUIRED = {
  PowerInfer: "2312.12456",
  "PowerInfer-2": "2406.06282",
  "DeepSeek-V2": "2405.04434",
  GPTQ: "2210.17323",
  SparseGPT: "2301.00774",
  Wanda: "2306.11695",
  AWQ: "2306.00978",
  SmoothQuant: "2211.10438",
  "Deja Vu": "2310.17157",
  FlexGen: "2303.06865",
  "LLM in a flash": "2312.11514",
  SpecInfer: "2305.09781",
  "LLM.int8()": "2208.07339",
  H2O: "2306.14048",
  "A Survey of Large Language Models": "2303.18223",
};

describe("the sample library", () => {
  test("holds at least 45 works, every line whole", () => {
    expect(works.length).toBeGreaterThanOrEqual(45);
    for (const work of works) expect(Line.parse(work)).toEqual(work);
  });

  test("names no work twice, by id, DOI or title", () => {
    for (const field of ["id", "doi", "title", "url"] as const)
      expect(new Set(works.map((work) => work[field].toLowerCase())).size).toBe(works.length);
  });

  test.each(Object.entries(REQUIRED))("has %s", (name, arxiv) => {
    const found = works.find(({ id }) => id === `arxiv:${arxiv}`);
    expect(`${found?.title} ${found?.abstract}`).toContain(name);
  });

  test("gives each summary 3 to 10 sentences, without stray space", () => {
    for (const { abstract } of works) {
      expect(abstract).toBe(abstract.trim().replace(/\s+/g, " "));
      const sentences = abstract.split(/(?<=[.!?]) (?=[A-Z])/).length;
      expect([abstract, sentences >= 3 && sentences <= 10]).toEqual([abstract, true]);
    }
  });

  test("ties an arXiv DOI and address to the work's own id", () => {
    for (const { id, doi, url } of works) {
      const arxiv = id.replace("arxiv:", "");
      expect(url).toBe(`https://arxiv.org/abs/${arxiv}`);
      if (doi.startsWith("10.48550/")) expect(doi).toBe(`10.48550/arXiv.${arxiv}`);
    }
  });
});

const papers = new Map<string, Line>();
if (existsSync(PAPERS)) {
  const ids = new Set(works.map(({ id }) => id));
  for (const line of gunzipSync(readFileSync(PAPERS)).toString("utf8").split("\n")) {
    const paper = line === "" ? undefined : (JSON.parse(line) as Line);
    if (paper !== undefined && ids.has(paper.id)) papers.set(paper.id, paper);
  }
}
const facts = existsSync(FACTS) ? readFileSync(FACTS, "utf8") : "";
const sections = facts.split(/^(?=## )/m);

/** What a work's summary was written from: its abstract, and the section of the facts that names its arXiv id. */
const sourcesOf = ({ id }: Line) => [
  ...(papers.has(id) ? [papers.get(id)?.abstract ?? ""] : []),
  ...sections.filter((section) => section.includes(id.replace("arxiv:", ""))),
];

/** Letters and digits alone, accents and TeX dropped: the data's titles and names are re-cased. */
const bare = (text: string) =>
  text
    .replace(/\\\(_(\d)\\\)/g, "$1")
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();

const absent = papers.size === 0 || facts === "";
describe.skipIf(absent)(
  `the sample library against its sources${absent ? " (skipped: ../shared is not there)" : ""}`,
  () => {
    test.each(works)("$id $title: says no number that its sources do not", (work) => {
      expect(sourcesOf(work)).not.toEqual([]);
      expect(unfaithfulNumbers(work.abstract, sourcesOf(work))).toEqual([]);
    });

    test("says everything in its own words: no eight in a row are a source's", () => {
      const titles = works.map(({ title }) => title);
      const copied = works.flatMap((work) => copiedRuns(work.abstract, [facts, ...sourcesOf(work)], titles));
      expect(copied).toEqual([]);
    });

    test("has the titles and every author of the data, restored to their capitals", () => {
      for (const work of works) {
        const paper = papers.get(work.id);
        if (paper === undefined) continue;
        expect(bare(work.title)).toBe(bare(paper.title));
        const authors = new Set(work.authors.map(bare));
        expect([work.id, paper.authors.filter((author) => !authors.has(bare(author)))]).toEqual([
          work.id,
          [],
        ]);
        expect(work.year).toBeGreaterThanOrEqual(paper.year);
      }
    });
  },
);
