import { createHash } from "node:crypto";
import { constants, createReadStream } from "node:fs";
import { access, lstat, readdir, realpath, stat } from "node:fs/promises";
import { basename, join, relative, resolve, sep } from "node:path";
import type { Gap } from "../../model/gap.ts";
import { AuthorError } from "../../model/trouble.ts";
import { byCodeUnits } from "../../reading/code-unit-order.ts";
import { formatOf } from "../../reading/library-format.ts";
import { fileGap } from "./library-gap.ts";

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
/** Why a file or folder within a library is left out, by the code of the file system's error. */
const UNREADABLE: Record<string, string> = {
  EACCES: "may not be read by you and was left out: change its permissions",
  EPERM: "may not be read by you and was left out: change its permissions",
  ENOENT: "went away while the library was read",
  ELOOP: "is a link that leads back to itself: take it away",
  ENAMETOOLONG: "has too long a path and was left out: shorten its name",
  EIO: "could not be read from its disk and was left out",
};

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
  return { files: await named(files), gaps: gaps.sort((a, b) => byCodeUnits(a.where, b.where)) };
}

async function takeFolder(
  folder: string,
  name: string,
  root: string,
  depth: number,
  files: LibraryFile[],
  gaps: Gap[],
): Promise<void> {
  const entries = await readdir(folder).catch((cause: NodeJS.ErrnoException) => {
    if (depth === 0 || UNREADABLE[cause.code ?? ""] === undefined) throw cause;
    gaps.push(fileGap(name, UNREADABLE[cause.code ?? ""]!));
    return [];
  });
  for (const entry of entries.sort(byCodeUnits)) {
    if (entry.startsWith(".")) continue;
    const path = join(folder, entry);
    const inside = name === "" ? entry : `${name}/${entry}`;
    if (files.length >= MOST_FILES || depth > DEEPEST_FOLDER) {
      gaps.push(
        fileGap(inside, `is beyond ${MOST_FILES} files or ${DEEPEST_FOLDER} folders deep and was left out`),
      );
      return;
    }
    try {
      const link = (await lstat(path)).isSymbolicLink();
      const trouble = link ? await linkTrouble(path, root) : undefined;
      if (trouble !== undefined) gaps.push(fileGap(inside, trouble));
      else if ((await stat(path)).isDirectory()) {
        if (!link) await takeFolder(path, inside, root, depth + 1, files, gaps);
      } else await takeFile(path, inside, files, gaps, false);
    } catch (cause) {
      const trouble = UNREADABLE[(cause as NodeJS.ErrnoException).code ?? ""];
      if (trouble === undefined) throw cause;
      gaps.push(fileGap(inside, trouble));
    }
  }
}

/** Why a link is not followed; undefined for one that leads to something inside the library's own folder. */
async function linkTrouble(path: string, root: string): Promise<string | undefined> {
  const target = await realpath(path).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === "ENOENT" || cause.code === "ELOOP") return undefined;
    throw cause;
  });
  if (target === undefined) return "is a link that leads nowhere: mend it, or take it away";
  return relative(root, target).split(sep).includes("..")
    ? "is a link out of the library and was not followed: put the file itself there"
    : undefined;
}

async function takeFile(
  path: string,
  name: string,
  files: LibraryFile[],
  gaps: Gap[],
  asked: boolean,
): Promise<void> {
  const found = await stat(path, { bigint: true });
  if (found.isFile()) await access(path, constants.R_OK);
  if (!found.isFile()) gaps.push(fileGap(name, "is no ordinary file and was left out"));
  else if (formatOf(name) !== undefined || asked) {
    const stamp = `${found.size}:${found.mtimeNs}:${found.ctimeNs}`;
    files.push({ path, name, size: Number(found.size), stamp });
  } else if (!/\.md$/i.test(name)) gaps.push(fileGap(name, unknownFormat(name)));
}

/** What is said of a file whose name no reader knows. */
export function unknownFormat(name: string): string {
  const extension = /\.[^./]+$/.exec(name)?.[0] ?? "no extension";
  return `is of no kind that can be read (${extension}): give .jsonl, .jsonl.gz, .bib, .ris, .json (CSL), .xml (JATS or EndNote) or .pdf`;
}

/**
 * Files sorted by name, each once, though links lead to it from other places; and no name twice: two libraries may hold files
 * called the same.
 */
async function named(files: LibraryFile[]): Promise<LibraryFile[]> {
  const unique = new Map<string, LibraryFile>();
  for (const file of files) {
    const real = await realpath(file.path);
    if (!unique.has(real) || real === resolve(file.path)) unique.set(real, file);
  }
  const seen = new Map<string, number>();
  return [...unique.values()]
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
