import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { worldError } from "../src/store/world-error.ts";

/** Writes what a command was asked to write: whole or not at all. Throws a WorldError that names the file. */
export async function writeOut(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFileAtomic(path, text);
  } catch (error) {
    throw worldError(`${path} could not be written`, error);
  }
}
