import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { textQuery } from "./search-once.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "touchstone-search-"));
  const works = [
    { id: "b 1", title: "Birds in hedgerows", abstract: "Larks nest." },
    { id: "4983", title: "Soil \u001b[31m and worms", abstract: ["Worms like soil.", "Larks do not."] },
  ];
  await put("works.jsonl", `${works.map((work) => JSON.stringify(work)).join("\n")}\nno JSON\n`);
});
afterAll(() => rm(folder, { recursive: true }));

const put = (name: string, text: string) => writeFile(join(folder, name), text);

function search(...args: string[]): Promise<{ code: number; out: string; said: string }> {
  const script = join(import.meta.dirname, "search.ts");
  const env = { ...process.env, TOUCHSTONE_CACHE: join(folder, "cache") };
  return new Promise((done) => {
    execFile(process.execPath, [script, ...args], { cwd: folder, env }, (error, out, said) => {
      done({ code: error === null ? 0 : Number(error.code), out, said });
    });
  });
}

test("a query prints what a library returns, as plain text, and names the lines that could not be read", async () => {
  const { code, out, said } = await search("larks soil", "--library", "works.jsonl", "--top", "1");
  expect(out).toBe('library: 1 of 2 for "larks" OR "soil"\n\n  1. Soil \ufffd[31m and worms\n     4983\n');
  expect(said).toMatch(/^works\.jsonl, line 3, is not JSON/);
  expect(code).toBe(0);
});

test("a query without a word finds nothing, and says so", async () => {
  const { code, out } = await search("\u{1f600}", "--library", "works.jsonl");
  expect(out).toBe(
    "library: 0 of 0 for a query without a word\nNothing was found. Try fewer or other words.\n",
  );
  expect(code).toBe(0);
});

test("what was found is written as a library that can be searched", async () => {
  await search("larks", "--library", "works.jsonl", "--out", "found.jsonl");
  const { out } = await search("nest", "--library", "found.jsonl", "--json");
  expect(JSON.parse(out)).toMatchObject({
    databases: [{ database: "library", sent: '"nest"', total: 1 }],
    records: [{ id: "b 1", title: "Birds in hedgerows" }],
  });
});

test("a file of queries gives a run, whole or not at all", async () => {
  await put("queries.jsonl", '{"id":"q 1","text":"birds"}\n\n{"id":2,"text":"the worms"}\n');
  const { code } = await search(
    "queries.jsonl",
    "--library",
    "works.jsonl",
    "--top",
    "5",
    "--out",
    "run.txt",
  );
  const run = await readFile(join(folder, "run.txt"), "utf8");
  expect(run).toMatch(/^q%201 Q0 b%201 1 \d+\.\d{6} touchstone\n2 Q0 4983 1 \d+\.\d{6} touchstone\n$/);
  expect(code).toBe(0);
});

test.each<[string[], RegExp]>([
  [["x", "--library", "nowhere"], /^The library "nowhere" does not exist\. Name a file or a folder/],
  [["nowhere.jsonl", "--out", "r"], /^The file of queries "nowhere\.jsonl" does not exist/],
  [
    ["works.jsonl", "--library", "works.jsonl", "--out", "r"],
    /^works\.jsonl, line 1: is no query\. Every line is/,
  ],
  [["works.jsonl", "--library", "works.jsonl"], /^A file of queries wants a place for its run: --out RUN\./],
  [["  "], /^The query is empty\. Give words to look for/],
  [["x", "--top", "0"], /^--top wants a whole number from 1 to 999999, but "0" was given\./],
  [["x", "--databases", "arxive"], /^--databases: "arxive" is not known\. .*arxiv/],
  [[], /is missing: npm run search/],
])("%j ends with code 2 and says how to mend it, and nothing is written", async (args, message) => {
  const { code, said, out } = await search(...args);
  expect({ code, out, said }).toEqual({ code: 2, out: "", said: expect.stringMatching(message) });
  expect(await readdir(folder)).not.toContain("r");
});

test("a text becomes a planned query of its telling words and phrases", () => {
  expect(textQuery('How does "sleep loss" affect (C++) memory?').groups).toEqual([
    ["sleep loss"],
    ["affect"],
    ["C++"],
    ["memory"],
  ]);
  expect(textQuery("the").groups).toEqual([["the"]]);
});
