import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openLibrary } from "./library.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "touchstone-update-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const WORDS = ["lark", "wren", "owl", "hedge", "nest"];
/** A library as its files' lines: works by few ids, so that files tell of the same ones. */
const libraries = fc.dictionary(
  fc.constantFrom("a.jsonl", "b.jsonl", "c.bib"),
  fc.array(
    fc.record({ id: fc.constantFrom("1", "2", "3", "4"), words: fc.subarray(WORDS, { minLength: 1 }) }),
    {
      maxLength: 6,
    },
  ),
  { maxKeys: 3, noNullPrototype: true },
);

function fileText(name: string, works: { id: string; words: string[] }[]): string {
  const told = works.map(({ id, words }) =>
    name.endsWith(".bib")
      ? `@article{${id}, title = {Work ${id}}, abstract = {${words.join(" ")}}, pmid = {${id}}}`
      : JSON.stringify({ id: `pmid:${id}`, title: `Work ${id}`, abstract: words.join(" ") }),
  );
  return told.join("\n");
}

/** All that a library answers: sizes, problems, ranks with scores, records. */
async function answers(cacheDir: string): Promise<unknown> {
  const library = await openLibrary({ paths: [join(folder, "library")], cacheDir });
  try {
    const { size, problems, digest } = library;
    const found = WORDS.map((word) => [library.search(word, 9), library.rank(`${word} nest`, 9)]);
    return {
      size,
      problems,
      digest,
      found,
      works: ["1", "2", "3", "4"].map((id) => library.get(`pmid:${id}`)),
    };
  } finally {
    library.close();
  }
}

test("whatever is added, moved, changed or taken away, an index answers as one made anew", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(libraries, { minLength: 2, maxLength: 4 }), async (states) => {
      const kept = join(folder, "kept");
      await rm(kept, { recursive: true, force: true });
      for (const [i, state] of states.entries()) {
        await rm(join(folder, "library"), { recursive: true, force: true });
        await mkdir(join(folder, "library"), { recursive: true });
        for (const [name, works] of Object.entries(state))
          await writeFile(join(folder, "library", name), fileText(name, works));
        expect(await answers(kept)).toEqual(await answers(join(folder, `anew-${i}`)));
        await rm(join(folder, `anew-${i}`), { recursive: true, force: true });
      }
    }),
    { numRuns: 25, seed: 7 },
  );
});
