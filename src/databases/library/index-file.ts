import { readFile } from "node:fs/promises";
import type { DatabaseSync } from "node:sqlite";
import type { Gap } from "../../model/gap.ts";
import { readLibraryFile } from "../../reading/library-file.ts";
import { formatOf } from "../../reading/library-format.ts";
import type { LibraryItem } from "../../reading/library-item.ts";
import { type LineProblem, readLibraryLine } from "../../reading/library-line.ts";
import { BrokenFile, fileLines } from "./file-lines.ts";
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
  const rows = database.prepare("SELECT id, work FROM entry WHERE file = ?").all(name);
  const ids = new Set(rows.map((row) => String(row.work)));
  works.takeOut(ids);
  for (const id of ids) touched.add(id);
  const passages = database.prepare("DELETE FROM passage WHERE entry = ?");
  for (const row of rows) passages.run(row.id!);
  for (const table of ["entry", "problem"]) database.prepare(`DELETE FROM ${table} WHERE file = ?`).run(name);
  database.prepare("DELETE FROM file WHERE name = ?").run(name);
}

/** Puts in what a file holds, and what of it could not be read. Ids of its works are put into `touched`, for the index. */
export async function takeFile(
  database: DatabaseSync,
  works: WorksIndex,
  file: LibraryFile,
  touched: Set<string>,
  pdfs: PdfReader,
): Promise<void> {
  const entry = database.prepare("INSERT INTO entry (file, line, work, place, body) VALUES (?, ?, ?, ?, ?)");
  const passage = database.prepare("INSERT INTO passage (entry, position, body) VALUES (?, ?, ?)");
  const problem = database.prepare("INSERT INTO problem (file, line, gap) VALUES (?, ?, ?)");
  let problems = 0;
  let doubted = 0;
  for await (const item of itemsOf(file, pdfs)) {
    if ("problem" in item) {
      problems++;
      const gap = JSON.stringify(gapOf(file.name, item.problem));
      if (problems <= MOST_PROBLEMS) problem.run(file.name, item.problem.line, gap);
      continue;
    }
    const { record, line, place, passages, doubts = [] } = item;
    for (const doubt of doubts) {
      doubted++;
      if (doubted <= MOST_PROBLEMS)
        problem.run(file.name, line, JSON.stringify(entryGap("library-field", file.name, line, doubt)));
    }
    if (!touched.has(record.id)) works.takeOut([record.id]);
    touched.add(record.id);
    const { lastInsertRowid } = entry.run(file.name, line, record.id, place, JSON.stringify(record));
    passages.forEach((one, position) => {
      passage.run(lastInsertRowid, position, JSON.stringify(one));
    });
  }
  const rest = [
    [problems - MOST_PROBLEMS, "more entries that could not be read"],
    [doubted - MOST_PROBLEMS, "more fields that could not be used"],
  ] as const;
  for (const [count, what] of rest)
    if (count > 0)
      problem.run(
        file.name,
        Number.MAX_SAFE_INTEGER,
        JSON.stringify(fileGap(file.name, `has ${count} ${what}`)),
      );
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
