import { readFile } from "node:fs/promises";
import type { DatabaseSync } from "node:sqlite";
import type { Gap } from "../../model/gap.ts";
import { readLibraryFile } from "../../reading/library-file.ts";
import { formatOf } from "../../reading/library-format.ts";
import type { LibraryItem } from "../../reading/library-item.ts";
import { type LineProblem, readLibraryLine } from "../../reading/library-line.ts";
import { BrokenFile, fileLines } from "./file-lines.ts";
import { fileEntries } from "./index-entries.ts";
import type { WorksIndex } from "./index-works.ts";
import { type LibraryFile, unknownFormat } from "./library-files.ts";
import { entryGap, fileGap } from "./library-gap.ts";
import type { PdfReader } from "./pdf-reader.ts";

/** Most bytes of a file that is read whole, which is all but JSON-lines. */
const LARGEST_WHOLE = 64_000_000;
/** More problems of one file than these are counted, not listed. */
const MOST_PROBLEMS = 100;

/** Takes out all that a file gave. The ids of its works, which are out of the index then, are put into `touched`. */
export function dropFile(
  database: DatabaseSync,
  works: WorksIndex,
  name: string,
  touched: Set<string>,
): void {
  fileEntries(database, works, name, touched).dropOthers();
  for (const table of ["problem", "file"])
    database.prepare(`DELETE FROM ${table} WHERE ${table === "file" ? "name" : "file"} = ?`).run(name);
}

/**
 * Brings the index up to what a file holds now, and what of it could not be read. Entries that say what they said stay as they are,
 * wherever in the file they stand now. Ids of works that changed are put into `touched`, for the index.
 */
export async function takeFile(
  database: DatabaseSync,
  works: WorksIndex,
  file: LibraryFile,
  touched: Set<string>,
  pdfs: PdfReader,
): Promise<void> {
  database.prepare("DELETE FROM problem WHERE file = ?").run(file.name);
  const problem = database.prepare("INSERT INTO problem (file, line, gap) VALUES (?, ?, ?)");
  const entries = fileEntries(database, works, file.name, touched);
  let problems = 0;
  let doubted = 0;
  for await (const item of itemsOf(file, pdfs)) {
    if ("problem" in item) {
      problems++;
      const gap = JSON.stringify(gapOf(file.name, item.problem));
      if (problems <= MOST_PROBLEMS) problem.run(file.name, item.problem.line, gap);
      continue;
    }
    for (const doubt of item.doubts ?? []) {
      doubted++;
      const gap = entryGap("library-field", file.name, item.line, doubt);
      if (doubted <= MOST_PROBLEMS) problem.run(file.name, item.line, JSON.stringify(gap));
    }
    entries.take(item);
  }
  entries.dropOthers();
  const rest = [
    [problems - MOST_PROBLEMS, "more entries that could not be read"],
    [doubted - MOST_PROBLEMS, "more fields that could not be used"],
  ] as const;
  for (const [count, what] of rest) {
    const gap = fileGap(file.name, `has ${count} ${what}`);
    if (count > 0) problem.run(file.name, Number.MAX_SAFE_INTEGER, JSON.stringify(gap));
  }
}

function gapOf(file: string, { line, message }: LineProblem): Gap {
  return line === 0 ? fileGap(file, message) : entryGap("library-line", file, line, message);
}

async function* itemsOf(file: LibraryFile, pdfs: PdfReader): AsyncGenerator<LibraryItem> {
  const format = formatOf(file.path);
  if (format === undefined) yield broken(unknownFormat(file.name));
  else if (format === "lines") yield* linesOf(file);
  else if (file.size > LARGEST_WHOLE) {
    const size = `${Math.round(file.size / 1e6)} MB`;
    yield broken(`is ${size} large and was left out: ${LARGEST_WHOLE / 1e6} MB is the most, so split it`);
  } else {
    const bytes = new Uint8Array(await readFile(file.path));
    if (format === "pdf") yield await pdfs.read(bytes, file.name);
    else yield* readLibraryFile(format, bytes, file.name);
  }
}

function broken(message: string): LibraryItem {
  return { problem: { line: 0, message } };
}

async function* linesOf(file: LibraryFile): AsyncGenerator<LibraryItem> {
  const seen = new Map<string, string>();
  try {
    for await (const { number, text } of fileLines(file.path)) {
      const read =
        text === undefined
          ? { problem: { line: number, message: "is longer than 4 MB and was left out: shorten it" } }
          : readLibraryLine(text, file.name, number, seen);
      if (read === undefined) continue;
      yield "problem" in read ? read : { ...read, line: number, place: 0, passages: [] };
    }
  } catch (cause) {
    if (!(cause instanceof BrokenFile)) throw cause;
    yield broken(`${cause.message}; its first ${cause.line} lines were read`);
  }
}
