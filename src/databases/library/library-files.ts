import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { basename, join, relative, resolve, sep } from "node:path";
import type { Gap } from "../../model/gap.ts";
import { AuthorError } from "../../model/trouble.ts";
import { byCodeUnits } from "../../reading/code-unit-order.ts";
import { formatOf } from "../../reading/library-format.ts";

/** A file of a library. `name` is how reports call it: its path within the library, with forward slashes. */
export interface LibraryFile {
  path: string;
  name: string;
  size: number;
  /** Size and times of change: while they stay the same, so does the file. */
  stamp: string;
}

/** Deeper folders than any library has; beyond it something points back at itself. */
const DEEPEST_FOLDER = 30;
const MOST_FILES = 50_000;

/**
 * The files of a library, sorted by name: each path is a file, or a folder that is read with all its folders. Hidden
 * files and notes (`.md`) are passed over; what no reader knows is a gap. Throws an AuthorError that names a missing path.
 */
export async function findLibraryFiles(paths: string[]): Promise<{ files: LibraryFile[]; gaps: Gap[] }> {
  const files: LibraryFile[] = [];
  const gaps: Gap[] = [];
  const missing: string[] = [];
  for (const path of paths) {
    try {
      const found = await stat(path);
      const top = paths.length > 1 ? basename(resolve(path)) : "";
      if (!found.isDirectory()) await takeFile(path, basename(path), files, gaps, true);
      else await takeFolder(path, top, await realpath(path), 0, files, gaps);
    } catch (cause) {
      const code = (cause as NodeJS.ErrnoException).code;
      if (code !== "ENOENT" && code !== "EACCES" && code !== "ENOTDIR" && code !== "ELOOP") throw cause;
      const what = code === "EACCES" ? "may not be read" : "does not exist";
      missing.push(`The library "${path}" ${what}. Name a file or a folder of works that is there.`);
    }
  }
  if (missing.length > 0) throw new AuthorError(missing);
  return { files: named(files), gaps: gaps.sort((a, b) => byCodeUnits(a.where, b.where)) };
}

async function takeFolder(
  folder: string,
  name: string,
  root: string,
  depth: number,
  files: LibraryFile[],
  gaps: Gap[],
): Promise<void> {
  for (const entry of (await readdir(folder)).sort(byCodeUnits)) {
    if (entry.startsWith(".")) continue;
    const path = join(folder, entry);
    const inside = name === "" ? entry : `${name}/${entry}`;
    if (files.length >= MOST_FILES || depth > DEEPEST_FOLDER) {
      gaps.push(
        fileGap(inside, `is beyond ${MOST_FILES} files or ${DEEPEST_FOLDER} folders deep and was left out`),
      );
      return;
    }
    const link = (await lstat(path)).isSymbolicLink();
    if (link && !(await staysWithin(path, root))) {
      gaps.push(
        fileGap(inside, "is a link out of the library and was not followed: put the file itself there"),
      );
    } else if ((await stat(path)).isDirectory()) {
      if (!link) await takeFolder(path, inside, root, depth + 1, files, gaps);
    } else await takeFile(path, inside, files, gaps, false);
  }
}

/** Whether a link leads to something inside the library's own folder. */
async function staysWithin(path: string, root: string): Promise<boolean> {
  const target = await realpath(path).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === "ENOENT" || cause.code === "ELOOP") return undefined;
    throw cause;
  });
  return target !== undefined && !relative(root, target).split(sep).includes("..");
}

async function takeFile(
  path: string,
  name: string,
  files: LibraryFile[],
  gaps: Gap[],
  asked: boolean,
): Promise<void> {
  const found = await stat(path, { bigint: true });
  if (!found.isFile()) gaps.push(fileGap(name, "is no ordinary file and was left out"));
  else if (formatOf(name) !== undefined || asked) {
    const stamp = `${found.size}:${found.mtimeNs}:${found.ctimeNs}`;
    files.push({ path, name, size: Number(found.size), stamp });
  } else if (!/\.md$/i.test(name)) gaps.push(fileGap(name, unknownFormat(name)));
}

/** What is said of a file whose name no reader knows. */
export function unknownFormat(name: string): string {
  const extension = /\.[^./]+$/.exec(name)?.[0] ?? "no extension";
  return `is of no kind that can be read (${extension}): give .jsonl, .jsonl.gz, .bib, .ris, .json (CSL), .xml (JATS) or .pdf`;
}

export function fileGap(name: string, message: string): Gap {
  return { kind: "library-file", database: "library", where: name, message: `${name} ${message}.` };
}

/** Files sorted by name, no name twice: two libraries may hold files called the same. */
function named(files: LibraryFile[]): LibraryFile[] {
  const seen = new Map<string, number>();
  const unique = new Map(files.map((file) => [resolve(file.path), file])).values();
  return [...unique]
    .sort((a, b) => byCodeUnits(a.name, b.name))
    .map((file) => {
      const count = (seen.get(file.name) ?? 0) + 1;
      seen.set(file.name, count);
      return count === 1 ? file : { ...file, name: `${file.name} (${count})` };
    });
}

/** The SHA-256 of a file's bytes, read as a stream. */
export async function digestOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}
