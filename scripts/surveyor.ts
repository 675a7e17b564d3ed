import { setImmediate as nextTurn } from "node:timers/promises";
import { type Library, openLibrary } from "../src/databases/library/library.ts";
import type { Effects } from "../src/pipeline/effects.ts";
import { libraryPassages, searchLibrary } from "./library-effects.ts";
import type { Progress } from "./progress-event.ts";
import { type Asked, libraryPath } from "./survey-inputs.ts";

/** Where indexes and answers of databases are kept between runs; TOUCHSTONE_CACHE names another folder. */
export const CACHE = process.env.TOUCHSTONE_CACHE || ".cache";

/** What the questions of a run are searched in. */
export interface Sources {
  /** Digest of the library's works; empty where no question searches it. */
  libraryDigest: string;
  /** What answers bear the date of the run, handed in. */
  effects(date: string): Effects;
  close(): void;
}

/**
 * Opens what the questions are searched in, and says what of the library could not be read. Throws an AuthorError where
 * the library is not there.
 */
export async function openSources(
  asked: readonly Asked[],
  at: { content: string; library: string | undefined },
  progress: Progress,
): Promise<Sources> {
  const wanted = asked.some(({ databases }) => databases.includes("library"));
  const library = wanted ? await openOwnLibrary(at, progress) : undefined;
  return {
    libraryDigest: library?.digest ?? "",
    effects: (date) => ({
      async search(query, database) {
        await nextTurn();
        if (database === "library" && library !== undefined) return searchLibrary(library, query, date);
        throw new Error(`${database} is not opened`);
      },
      async readFullText(record) {
        return { passages: library === undefined ? [] : libraryPassages(library, record), gaps: [] };
      },
    }),
    close: () => library?.close(),
  };
}

async function openOwnLibrary(
  at: { content: string; library: string | undefined },
  progress: Progress,
): Promise<Library> {
  const note = (message: string) => progress.tell({ event: "note", message });
  const { path, note: which } = await libraryPath(at.content, at.library);
  if (which !== undefined) note(which);
  const library = await openLibrary({ paths: [path], cacheDir: CACHE });
  const { problems } = library;
  for (const problem of problems.slice(0, 20)) note(problem.message);
  if (problems.length > 0)
    note(
      `${problems.length} entries of the library could not be read and were left out; ${library.size} works are used.`,
    );
  return library;
}
