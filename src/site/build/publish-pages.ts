import { copyFile, mkdir, readdir, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { AuthorError } from "../../model/trouble.ts";
import { deadLinkMessages, deadLinks, pageReader } from "./dead-links.ts";
import type { SiteFile } from "./files-beside-pages.ts";
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
  assets: ReadonlyMap<string, string>;
}

/**
 * Moves what was built into the output folder: new pages over old ones, files beside them, and away with what the site
 * no longer has. Files that we did not write are left alone. Throws an AuthorError, before anything is moved, where a link is dead.
 */
export async function publishPages(publication: Publication): Promise<{ pages: number; changed: number }> {
  const { staging, out, note, written, pages, beside, assets } = publication;
  const built = await filesIn(staging);
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
  const dead = await deadLinks(html, new Set(files.keys()), pageReader([staging, out]));
  if (dead.length > 0) throw new AuthorError(deadLinkMessages(dead));

  await forgetWritten(note);
  const folders = new Set<string>();
  const folderOf = async (path: string): Promise<void> => {
    const folder = dirname(join(out, path));
    if (folders.has(folder)) return;
    folders.add(folder);
    await mkdir(folder, { recursive: true });
  };
  for (const file of built) {
    await folderOf(file);
    await move(join(staging, file), join(out, file));
  }
  for (const [path, text] of assets) {
    await folderOf(path);
    await writeFile(join(out, path), text);
  }
  for (const file of beside) {
    if (file.page !== undefined && written.files.get(file.path) === pages.get(file.page)) continue;
    await folderOf(file.path);
    await writeFile(join(out, file.path), (await file.text()).toWellFormed());
  }
  await removeFiles(out, gone);
  await noteWritten(note, { files });
  return { pages: [...files.keys()].filter((file) => file.endsWith(".html")).length, changed: built.size };
}

async function filesIn(folder: string): Promise<Set<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Set(files.map((file) => file.slice(folder.length + 1).replaceAll("\\", "/")));
}

/** Renames where both are on one disk, which they may not be. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    await copyFile(from, to);
  }
}

async function removeFiles(out: string, gone: string[]): Promise<void> {
  for (const file of gone) {
    await rm(join(out, file), { force: true });
    const folder = dirname(join(out, file));
    if (folder === out) continue;
    await rmdir(folder).catch(ignoreFilledFolder);
  }
}

function ignoreFilledFolder(error: NodeJS.ErrnoException): void {
  if (!["ENOTEMPTY", "ENOENT", "EEXIST"].includes(error.code ?? "")) throw error;
}
