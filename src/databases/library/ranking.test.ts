import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Library, openLibrary } from "./library.ts";

let folder: string;
let library: Library | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "touchstone-ranking-"));
});
afterEach(async () => {
  library?.close();
  await rm(folder, { recursive: true, force: true });
});

async function libraryOf(works: { id: string; title: string; abstract: string }[]): Promise<Library> {
  const path = join(folder, "works.jsonl");
  await writeFile(path, works.map((work) => `${JSON.stringify(work)}\n`).join(""));
  library = await openLibrary({ paths: [path], cacheDir: join(folder, "cache") });
  return library;
}

const WEATHER = Array.from({ length: 60 }, (_, i) => ({
  id: `weather-${String(i).padStart(2, "0")}`,
  title: `Rain in district ${i}`,
  abstract: `Rain fell on ${i} days${" and on hills".repeat(i % 7)}.`,
}));

test("a work that has only the short form of what is asked is found, where another spells it out", async () => {
  const spelt = { id: "spelt", title: "Brains", abstract: "Deep brain stimulation (DBS) was tried." };
  const short = { id: "short", title: "Tremor", abstract: "DBS helped." };
  const ids = (texts: Library) => texts.rank("deep brain stimulation", 20).map(({ id }) => id);
  expect(ids(await libraryOf([...WEATHER, spelt, short]))).toEqual(["spelt", "short"]);
  library?.close();
  expect(
    ids(await libraryOf([...WEATHER, { ...spelt, abstract: "Deep brain stimulation." }, short])),
  ).toEqual(["spelt"]);
});

test("the first twenty stay the same however many are asked for, each work comes once, and scores never rise", async () => {
  const { rank, size } = await libraryOf(WEATHER);
  const few = rank("rain on hills and days", 20);
  const many = rank("rain on hills and days", 100);
  expect(many.slice(0, 20)).toEqual(few);
  expect(new Set(many.map(({ id }) => id)).size).toBe(size);
  many.slice(1).forEach(({ score }, i) => {
    expect(score).toBeLessThanOrEqual(many[i]?.score ?? 0);
  });
});

test("TNF-alpha finds TNF-α, and TNF-α finds TNF-alpha", async () => {
  const letter = { id: "letter", title: "Cytokines", abstract: "TNF-α rose." };
  const named = { id: "named", title: "Mice", abstract: "TNF-alpha fell." };
  const { search } = await libraryOf([...WEATHER, letter, named]);
  for (const text of ["alpha", "α", "TNF-α"])
    expect(search(text, 5).records.map(({ id }) => id)).toEqual(expect.arrayContaining(["letter", "named"]));
});

test("a word's works are counted, however it is written", async () => {
  const { worksWith, size } = await libraryOf([
    ...WEATHER,
    { id: "one", title: "Il-6", abstract: "IL-6 rose." },
  ]);
  expect(worksWith("IL-6")).toBe(1);
  expect(worksWith("il 6")).toBe(1);
  expect(worksWith("raining")).toBe(size - 1);
  expect(worksWith("unheard")).toBe(0);
  expect(worksWith("—")).toBe(0);
});
