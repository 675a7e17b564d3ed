import { createHash } from "node:crypto";
import { tmpdir, userInfo } from "node:os";
import { join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { WorldError } from "../model/trouble.ts";

/**
 * Keeps other runs of this person from writing to a content folder until the function that it gives back is called. The lock is
 * SQLite's on a file in the system's temporary folder: the system itself gives it up when a process is killed, so none
 * is ever left behind. Throws a WorldError where another run holds it.
 */
export function lockContent(content: string): () => void {
  const key = createHash("sha256").update(resolve(content)).digest("hex").slice(0, 16);
  const path = join(tmpdir(), `touchstone-${userInfo().uid}-${key}.lock`);
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { timeout: 0 });
    database.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    database?.close();
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY)
      throw new WorldError(`Another run is writing to ${content}. Wait for it to end, and run this again.`, {
        cause: error,
      });
    throw new WorldError(`${path} could not be locked: ${(error as Error).message}.`, { cause: error });
  }
  const lock = database;
  held.add(lock);
  return () => {
    held.delete(lock);
    lock.close();
  };
}

/** A lock that nothing refers to would be collected, and given up with it. */
const held = new Set<DatabaseSync>();

const SQLITE_BUSY = 5;
