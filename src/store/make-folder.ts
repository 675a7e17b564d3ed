import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Makes a folder and those above it that are not there; one that is there already stays. Throws errors of the file system.
 * Node's own `recursive` never ends where a file system lets nobody make folders, and says that the parent is missing (`/proc`).
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "EEXIST" || code === "EISDIR") return; // a file of that name is told by what is written into it
    if (code !== "ENOENT" || dirname(path) === path) throw cause;
    await makeFolder(dirname(path));
    await mkdir(path);
  }
}
