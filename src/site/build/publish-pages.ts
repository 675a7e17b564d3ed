import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { AuthorError } from "../../model/trouble.ts";
import { deadLinkMessages, deadLinks, pageReader } from "./dead-links.ts";
import type { SiteFile } from "./site-file.ts";
import { forgetWritten, noteWritten, type WrittenPages } from "./written-pages.ts";

/** What a build has to publish: new pages in `staging`, files to write, and the digests that pages now have. */
export interface Publication {
  staging: string;
  out: string;
  /** Where it is noted what stands in `out`. */
  note: string;
  written: WrittenPages;
  /** Digest of each item's page; pages that are in none are written at every build. */
  pages: ReadonlyMap<string, string>;
  beside: SiteFile[];
  assets: ReadonlyMap<string, string | Uint8Array>;
}

/**
 * Moves what was built into the output folder: new pages over old ones, files beside them, and away with what the site
 * no longer has. Files that we did not write are left alone. Throws an AuthorError, before anything is moved, where a link is dead.
 */
export async function publishPages(publication: Publication): Promise<{ pages: number; changed: number }> {
  const { staging, out, note, written, pages, beside, assets } = publication;
  const built = filesIn(staging);
  const kept = [...pages].filter(([page, digest]) => written.files.get(page) === digest && !built.has(page));
  const files = new Map([
    ...kept,
    ...[...built].map((file): [string, string] => [file, pages.get(file) ?? ""]),
  ]);
  for (const file of beside)
    files.set(file.path, file.page === undefined ? "" : (pages.get(file.page) ?? ""));
  for (const path of assets.keys()) files.set(path, "");
  const gone = [...written.files.keys()].filter((file) => !files.has(file));
  const checked = gone.length > 0 ? [...files.keys()] : [...built];
  const html = checked.filter((file) => file.endsWith(".html"));
  const dead = deadLinks(html, new Set(files.keys()), pageReader([staging, out]));
  if (dead.length > 0) throw new AuthorError(deadLinkMessages(dead));

  await forgetWritten(note);
  const isWritten = (path: string, page: string) =>
    written.files.has(path) && written.files.get(path) === pages.get(page);
  mkdirSync(out, { recursive: true });
  moveInto(staging, out);
  for (const [path, text] of assets) writeInto(out, path, text);
  for (const file of beside) {
    if (file.page !== undefined && isWritten(file.path, file.page) && isWritten(file.page, file.page))
      continue;
    const body = file.text();
    writeInto(out, file.path, typeof body === "string" ? body.toWellFormed() : body);
  }
  removeFiles(out, gone);
  await noteWritten(note, { files });
  return { pages: [...files.keys()].filter((file) => file.endsWith(".html")).length, changed: built.size };
}

function filesIn(folder: string): Set<string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Set(files.map((file) => file.slice(folder.length + 1).replaceAll("\\", "/")));
}

/** Moves what is in one folder into another: whole folders where they are new, file by file where they are not. */
function moveInto(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory() && existsSync(target)) moveInto(source, target);
    else move(source, target, entry.isDirectory());
  }
}

/** Renames where both are on one disk, which they may not be. */
function move(from: string, to: string, isFolder: boolean): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    if (isFolder) {
      mkdirSync(to);
      moveInto(from, to);
    } else copyFileSync(from, to);
  }
}

function writeInto(out: string, path: string, text: string | Uint8Array): void {
  const file = join(out, path);
  try {
    writeFileSync(file, text);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Removes files, and the folders that become empty by that. */
function removeFiles(out: string, gone: string[]): void {
  for (const file of gone) {
    rmSync(join(out, file), { force: true });
    const folder = dirname(join(out, file));
    if (folder !== out && existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
  }
}
