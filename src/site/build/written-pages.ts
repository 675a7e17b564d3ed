import { readFile, rename, rm, writeFile } from "node:fs/promises";

/** What stands in an output folder: every file that we wrote there, and the digest of the page it belongs to. */
export interface WrittenPages {
  /** Digest by file, relative to the output folder. */
  files: Map<string, string>;
}

/** What was written at the last whole build; nothing where there was none, or where it was broken off. */
export async function readWritten(file: string): Promise<WrittenPages> {
  const json = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (json === undefined) return { files: new Map() };
  return { files: new Map(JSON.parse(json) as [string, string][]) };
}

/** Notes what was written, whole or not at all. */
export async function noteWritten(file: string, written: WrittenPages): Promise<void> {
  await writeFile(`${file}.tmp`, JSON.stringify([...written.files]));
  await rename(`${file}.tmp`, file);
}

/** Forgets it, before anything in the output folder is touched: a build that is broken off is done anew. */
export async function forgetWritten(file: string): Promise<void> {
  await rm(file, { force: true });
}
