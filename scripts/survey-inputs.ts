import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import type { CitationChasing } from "../src/model/citations.ts";
import { DatabaseId } from "../src/model/database.ts";
import { EngineName, type Question } from "../src/model/question.ts";
import type { Site } from "../src/model/site.ts";
import { AuthorError, allOrFindings } from "../src/model/trouble.ts";
import { suggestion } from "../src/store/nearest-spelling.ts";
import { readQuestions } from "../src/store/question-list.ts";
import { readSite } from "../src/store/site-settings.ts";
import { listOf } from "./arguments.ts";

/** A question with what it is searched in, every default filled in. */
export interface Asked {
  question: Question;
  databases: DatabaseId[];
  /** Where citations of the included works are followed to. */
  citations: CitationChasing;
}

/** What the command line says about it; undefined where it says nothing. */
export interface Wishes {
  content: string;
  only: string | undefined;
  databases: string | undefined;
  library: string | undefined;
  engine: string | undefined;
}

/**
 * The site and the questions to answer now; `ids` are those of the whole list. Throws an AuthorError with everything that is wrong
 * in the files and the wishes.
 */
export async function readInputs(wishes: Wishes): Promise<{ site: Site; asked: Asked[]; ids: string[] }> {
  const [site, questions, named, engine] = await allOrFindings([
    readSite(wishes.content),
    readQuestions(wishes.content),
    later(() => wishes.databases && listOf("--databases", wishes.databases, DatabaseId.options)),
    later(() => wishes.engine && listOf("--engine", wishes.engine, EngineName.options)[0]),
  ] as const);
  const ids = questions.map((question) => question.id);
  const chosen = wishes.only === undefined ? ids : chosenIds(wishes.only, ids);
  const asked = questions
    .filter((question) => chosen.includes(question.id))
    .map((question) => {
      refuseEngine(engine || (question.engine ?? site.engine));
      const wanted = named || (question.databases ?? site.databases);
      const brought = wishes.library !== undefined && !wanted.includes("library");
      const databases = brought ? ["library" as const, ...wanted] : wanted;
      return { question, databases, citations: site.citations };
    });
  return { site, asked, ids };
}

async function later<T>(act: () => T): Promise<T> {
  return act();
}

function chosenIds(only: string, ids: readonly string[]): string[] {
  const chosen = only.split(",").map((id) => id.trim());
  const unknown = chosen.filter((id) => !ids.includes(id));
  if (unknown.length > 0)
    throw new AuthorError(
      unknown.map((id) => `--only: no question has the id "${id}". ${suggestion(id, ids)}`),
    );
  return chosen;
}

function refuseEngine(engine: EngineName): void {
  if (engine === "extractive") return;
  throw new AuthorError([
    `The engine "${engine}" is not built yet. Use --engine extractive, or take "engine" out of site.yaml and questions.yaml.`,
  ]);
}

const SAMPLE_LIBRARY = join(import.meta.dirname, "..", "content", "library");

/**
 * Where the library is: what the command line names, else the content's own folder, else the sample library that comes with
 * Touchstone; `note` says so in the last case.
 */
export async function libraryPath(
  content: string,
  given: string | undefined,
): Promise<{ path: string; note?: string }> {
  if (given !== undefined) return { path: given };
  const own = join(content, "library");
  const files = await readdir(own).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  if (files.some((name) => !name.startsWith("."))) return { path: own };
  const sample = relative(process.cwd(), SAMPLE_LIBRARY) || SAMPLE_LIBRARY;
  return {
    path: SAMPLE_LIBRARY,
    note: `${own} has no works: the sample library that comes with Touchstone is searched (${sample}).`,
  };
}
