import { cp, lstat, mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * How a folder is replaced so that, whenever the process is killed, it is read as it was or as it will be, never
 * between: everything is written to `.NAME.writing`, which becomes `.NAME.ready` once it is whole and on disk; then the
 * folder steps aside as `.NAME.old`, and the new one takes its name. `finishReplacing` completes what a killed run
 * left; `wholeFolder` reads around it.
 */
const STEPS = ["writing", "ready", "old"] as const;
type Step = (typeof STEPS)[number];

function beside(folder: string, step: Step): string {
  return join(dirname(folder), `.${basename(folder)}.${step}`);
}

/** Replaces or makes a folder with these files; files of the old one that bear other names are kept. Throws errors of the file system. */
export async function replaceFolder(folder: string, files: Record<string, string>): Promise<void> {
  const writing = beside(folder, "writing");
  await mkdir(dirname(folder), { recursive: true });
  await rm(writing, { recursive: true, force: true });
  try {
    await mkdir(writing);
    for (const [name, text] of Object.entries(files)) await writeThrough(join(writing, name), text);
    for (const name of await entries(folder))
      if (!Object.hasOwn(files, name)) await cp(join(folder, name), join(writing, name), { recursive: true });
  } catch (error) {
    await rm(writing, { recursive: true, force: true });
    throw error;
  }
  await rename(writing, beside(folder, "ready"));
  await swap(folder);
}

/** Completes or clears what killed runs left in a folder of folders; says which names it touched. */
export async function finishReplacing(parent: string): Promise<string[]> {
  const touched: string[] = [];
  const left = await entries(parent);
  for (const step of ["ready", "old", "writing"] as const) {
    for (const entry of left.filter((each) => each.startsWith(".") && each.endsWith(`.${step}`))) {
      const folder = join(parent, entry.slice(1, -step.length - 1));
      if (step === "ready") await swap(folder);
      else if (step === "old" && !(await exists(folder))) await rename(join(parent, entry), folder);
      else await rm(join(parent, entry), { recursive: true, force: true });
      touched.push(basename(folder));
    }
  }
  return [...new Set(touched)];
}

/** Where a whole version of the folder stands, if any does: under its name, or where a killed run left it. */
export async function wholeFolder(folder: string): Promise<string | undefined> {
  for (const place of [folder, beside(folder, "ready"), beside(folder, "old")])
    if (await exists(place)) return place;
  return undefined;
}

/** Names of all folders in a folder, in code-unit order, those that a killed run left between names included. */
export async function folderNames(parent: string): Promise<string[]> {
  const folders = (await readdir(parent, { withFileTypes: true }).catch(noneIfMissing)).filter((entry) =>
    entry.isDirectory(),
  );
  const names = folders.map((entry) => entry.name.replace(/^\.(.+)\.(?:ready|old)$/, "$1"));
  return [...new Set(names)].filter((name) => !name.startsWith(".")).sort();
}

async function swap(folder: string): Promise<void> {
  const old = beside(folder, "old");
  if (await exists(folder)) {
    await rm(old, { recursive: true, force: true });
    await rename(folder, old);
  }
  await rename(beside(folder, "ready"), folder);
  await rm(old, { recursive: true, force: true });
}

async function writeThrough(path: string, text: string): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function entries(folder: string): Promise<string[]> {
  return readdir(folder).catch(noneIfMissing);
}

async function exists(folder: string): Promise<boolean> {
  const found = await lstat(folder).catch(noneIfMissing);
  return !Array.isArray(found);
}

function noneIfMissing(error: unknown): [] {
  if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
  throw error;
}
