import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openLibrary } from "../../src/databases/library/library.ts";
import type { Source } from "../../src/language/prepare.ts";

/** The project's own search over some texts. `close` removes what it wrote. */
export async function libraryOf(corpus: ReadonlyMap<string, Source>) {
  const folder = mkdtempSync(join(tmpdir(), "touchstone-library-"));
  const lines = [...corpus].map(([id, { title, text }]) => JSON.stringify({ id, title, abstract: text }));
  writeFileSync(join(folder, "works.jsonl"), `${lines.join("\n")}\n`);
  const library = await openLibrary({
    paths: [join(folder, "works.jsonl")],
    cacheDir: join(folder, "cache"),
  });
  return {
    size: library.size,
    worksWith: (word: string) => library.worksWith(word),
    /** The nearest first, with their scores. */
    nearest: (text: string, top: number) => library.rank(text, top),
    close: () => {
      library.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
