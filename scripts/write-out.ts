import { statSync } from "node:fs";
import { type FileHandle, open, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { AuthorError, WorldError } from "../src/model/trouble.ts";
import { makeFolder } from "../src/store/make-folder.ts";
import { worldError } from "../src/store/world-error.ts";

/**
 * Sees to it that a command's `--out` can be written before hours are spent on what goes there: its folder is made, and a
 * file beside it opened and taken away. Throws a WorldError that names the file and what stands in the way, an AuthorError where
 * it is one of the files that are `read`.
 */
export async function readyOut(path: string, read: readonly (string | undefined)[] = []): Promise<void> {
  const probe = `${path}.${process.pid}.part`;
  for (const other of read)
    if (other !== undefined && areOneFile(path, other))
      throw new AuthorError([
        `--out: "${path}" is a file that is read here. Name another, or it would be lost.`,
      ]);
  try {
    if ((await kindOf(path)) === "other") return;
    await makeFolder(dirname(path));
    const opened: FileHandle = await open(probe, "wx");
    await opened.close();
    await rm(probe);
  } catch (error) {
    throw unwritten(path, error);
  }
}

/** Writes what a command was asked to write: whole or not at all, but into a device or a pipe as it comes. Throws as `readyOut`. */
export async function writeOut(path: string, content: string | Uint8Array): Promise<void> {
  try {
    if ((await kindOf(path)) === "other") return await writeFile(path, content);
    await makeFolder(dirname(path));
    await writeFileAtomic(path, typeof content === "string" ? content : Buffer.from(content));
  } catch (error) {
    throw unwritten(path, error);
  }
}

function areOneFile(path: string, other: string): boolean {
  const [one, two] = [path, other].map((each) => statSync(each, { throwIfNoEntry: false }));
  return one?.isFile() === true && one.ino === two?.ino && one.dev === two.dev;
}

/** What stands there now. A device or a pipe is never replaced by a file. Throws a WorldError for a folder. */
async function kindOf(path: string): Promise<"file" | "other"> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
    throw error;
  });
  if (found?.isDirectory())
    throw new WorldError(`${path} could not be written: it is a folder. Name a file in it.`);
  return found === undefined || found.isFile() ? "file" : "other";
}

function unwritten(path: string, error: unknown): unknown {
  if (error instanceof WorldError) return error;
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ENOENT")
    return new WorldError(
      `${path} could not be written: no file can be made in ${dirname(path)}. Choose another place (${code}).`,
      { cause: error },
    );
  return worldError(`${path} could not be written`, error);
}
