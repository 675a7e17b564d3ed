import { setImmediate as nextTurn } from "node:timers/promises";
import { type Library, openLibrary } from "../src/databases/library/library.ts";
import { CITATION_DIRECTIONS, type CitationChasing } from "../src/model/citations.ts";
import type { Question } from "../src/model/question.ts";
import type { Effects } from "../src/pipeline/effects.ts";
import { cacheFolder } from "./cache-folder.ts";
import { type Databases, openDatabases } from "./databases.ts";
import { limitedFullTexts } from "./full-text.ts";
import { libraryPassages, searchLibrary } from "./library-effects.ts";
import { libraryProblemLines } from "./library-problems.ts";
import { misspeltVariables } from "./misspelt-variables.ts";
import { runDate } from "./run-date.ts";
import { type Asked, libraryPath } from "./survey-inputs.ts";

/** What the questions of a run are searched in. */
export interface Sources {
  /** Digest of the library's works; empty where no question searches it. */
  libraryDigest: string;
  /**
   * What the pipeline asks of the world for one question; what the library answers bears the date of the run. Retractions and full texts are
   * asked of the network only where the question is, so that a library alone needs none.
   */
  effects(asked: Asked, date: string): Effects;
  close(): Promise<void>;
}

/** Where the library is, how the network is asked, and who is told what of the library could not be read. */
export interface SourceWishes {
  content: string;
  library: string | undefined;
  offline: boolean;
  fresh: boolean;
  /** For how many days the answer of a database counts. */
  answerDays: number;
  note(message: string): void;
}

const NO_CONTACT =
  "TOUCHSTONE_CONTACT is not set. Put your mail address there: Crossref and others serve callers with an address better, and Unpaywall, which knows open copies, answers nobody else.";

/**
 * Opens what the questions are searched in. Throws an AuthorError where the library is not there, or a variable of the
 * environment cannot be used.
 */
export async function openSources(asked: readonly Asked[], wishes: SourceWishes): Promise<Sources> {
  const { offline, fresh, answerDays } = wishes;
  const searched = new Set(asked.flatMap(({ databases }) => databases));
  const library = searched.has("library") ? await openNotedLibrary(wishes) : undefined;
  const onNetwork = [...searched].some((database) => database !== "library");
  if (onNetwork) for (const line of misspeltVariables(process.env)) wishes.note(line);
  if (onNetwork && !offline && !process.env.TOUCHSTONE_CONTACT) wishes.note(NO_CONTACT);
  const network = openDatabases(process.env, {
    ...{ cacheDir: await cacheFolder(), offline, fresh, answerDays },
    ...(process.env.SOURCE_DATE_EPOCH ? { date: runDate() } : {}),
  });
  return {
    libraryDigest: library?.digest ?? "",
    effects: ({ question, databases, citations }, date) => {
      const onNetwork = databases.some((database) => database !== "library");
      const askFullText = onNetwork ? limitedFullTexts(network) : undefined;
      return {
        ...(onNetwork ? { checkIntegrity: network.checkIntegrity } : {}),
        ...(citations === "none" ? {} : { chaseCitations: chasing(network, citations) }),
        async search(query, database) {
          await nextTurn();
          if (database !== "library") return network.search(query, database, yearsOf(question));
          if (library === undefined) throw new Error("the library is searched, but was not opened");
          return searchLibrary(library, query, date);
        },
        async readFullText(record) {
          const passages = library === undefined ? [] : libraryPassages(library, record);
          if (passages.length > 0 || askFullText === undefined) return { passages, gaps: [] };
          return askFullText(record);
        },
      };
    },
    async close() {
      library?.close();
      await network.close();
    },
  };
}

/** At most so many works at the other end of one work's citations, in one direction; a cut is a gap. */
const CITATIONS_A_WORK = 100;

function chasing(network: Databases, citations: CitationChasing): NonNullable<Effects["chaseCitations"]> {
  const directions = [...CITATION_DIRECTIONS[citations]];
  return async (records) => {
    const chased = await network.chaseCitations(records, { directions, limit: CITATIONS_A_WORK });
    return { directions, records: chased.records, gaps: chased.gaps };
  };
}

function yearsOf({ from, to }: Question): { from?: number; to?: number } {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

async function openNotedLibrary({ content, library: given, note }: SourceWishes): Promise<Library> {
  const { path, note: which } = await libraryPath(content, given);
  if (which !== undefined) note(which);
  const library = await openLibrary({ paths: [path], cacheDir: await cacheFolder() });
  const { problems, size } = library;
  for (const line of libraryProblemLines(problems, size)) note(line);
  if (size === 0 && problems.length === 0)
    note(`${path} holds no works. Put a file of them there: README.md names the formats.`);
  return library;
}
