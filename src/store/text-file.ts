import { readFile } from "node:fs/promises";
import { AuthorError } from "../model/trouble.ts";
import { worldError } from "./world-error.ts";

/**
 * The text of a UTF-8 file without its byte order mark; undefined where there is no such file. Throws an AuthorError
 * where it is a folder or not UTF-8, and a WorldError where it cannot be read.
 */
export async function readTextFile(path: string): Promise<string | undefined> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT") return undefined;
    if (code === "EISDIR") throw new AuthorError([`${path}: is a folder, not a file.`]);
    throw worldError(`${path} could not be read`, error);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new AuthorError([`${path}: is not UTF-8 text. Save it with that encoding.`], { cause: error });
  }
}
