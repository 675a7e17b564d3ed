import { createHash } from "node:crypto";
import { copyFile, mkdir, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { WorldError } from "../../model/trouble.ts";
import { dropFile, takeFile } from "./index-file.ts";
import { GATHERED_BYTES, INDEX_VERSION, SCHEMA } from "./index-schema.ts";
import { worksIndex } from "./index-works.ts";
import { digestOf, type LibraryFile } from "./library-files.ts";
import { pdfReader } from "./pdf-reader.ts";

interface KnownFile {
  stamp: string;
  digest: string;
}

/** A draft is thrown away where it is not finished, so that it needs no journal. */
const DRAFT_SETTINGS =
  "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-65536; PRAGMA temp_store=MEMORY";
/** Two seconds: a file changed so shortly before it was read may change again and keep its times. */
const RACY_NS = 2_000_000_000n;

/** Where the index of these paths is kept: a file of its own in the cache folder. */
export function indexPath(paths: string[], cacheDir: string): string {
  const key = createHash("sha256").update(
    paths
      .map((path) => resolve(path))
      .sort()
      .join("\0"),
  );
  return join(cacheDir, `library-${key.digest("hex").slice(0, 16)}.sqlite`);
}

/**
 * Brings the index at `path` up to the files: only what is new, changed or gone is touched. Works on a copy that takes the
 * old one's place when it is whole, so that a process killed at any moment leaves an index as it was. Throws a WorldError
 * that names the folder where it cannot be written.
 */
export async function updateIndex(path: string, files: LibraryFile[], now: bigint): Promise<void> {
  const known = knownFiles(path);
  if (known !== undefined && sameStamps(known, files)) return;
  const draft = `${path}.${process.pid}.draft`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await removeDrafts(path);
    await writeDraft(path, draft, known, files, now);
    await rename(draft, path);
  } catch (cause) {
    throw unwritable(dirname(path), cause);
  }
}

/** A whole new index at `draft`; nothing is left there where that fails. */
async function writeDraft(
  path: string,
  draft: string,
  known: Map<string, KnownFile> | undefined,
  files: LibraryFile[],
  now: bigint,
): Promise<void> {
  try {
    if (known !== undefined) await copyFile(path, draft);
    const database = new DatabaseSync(draft);
    try {
      database.exec(DRAFT_SETTINGS);
      database.exec("BEGIN");
      if (known === undefined) database.exec(SCHEMA);
      database.exec(`INSERT INTO works (works, rank) VALUES ('hashsize', ${GATHERED_BYTES})`);
      await bringUp(database, known ?? new Map(), files, now);
      database.exec("COMMIT");
    } finally {
      database.close();
    }
  } catch (cause) {
    await rm(draft, { force: true });
    throw cause;
  }
}

/** The files that an index was made of; undefined where there is none, or one that cannot be used. */
function knownFiles(path: string): Map<string, KnownFile> | undefined {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { readOnly: true });
    const meta = database.prepare("SELECT version FROM meta").get();
    if (meta?.version !== INDEX_VERSION) return undefined;
    const rows = database.prepare("SELECT name, stamp, digest FROM file").all();
    return new Map(
      rows.map((row) => [String(row.name), { stamp: String(row.stamp), digest: String(row.digest) }]),
    );
  } catch (cause) {
    if (isSqliteError(cause)) return undefined;
    throw cause;
  } finally {
    database?.close();
  }
}

function sameStamps(known: Map<string, KnownFile>, files: LibraryFile[]): boolean {
  return known.size === files.length && files.every((file) => known.get(file.name)?.stamp === file.stamp);
}

async function bringUp(
  database: DatabaseSync,
  known: Map<string, KnownFile>,
  files: LibraryFile[],
  now: bigint,
): Promise<void> {
  const names = new Set(files.map((file) => file.name));
  const touched = new Set<string>();
  const works = worksIndex(database);
  for (const name of known.keys()) if (!names.has(name)) dropFile(database, works, name, touched);
  const put = database.prepare("INSERT OR REPLACE INTO file (name, stamp, digest) VALUES (?, ?, ?)");
  const all = createHash("sha256").update(`library index ${INDEX_VERSION}`);
  const pdfs = pdfReader();
  for (const file of files) {
    const before = known.get(file.name);
    const digest = before?.stamp === file.stamp ? before.digest : await digestOf(file.path);
    if (before?.digest !== digest) await takeFile(database, works, file, touched, pdfs);
    put.run(file.name, isSettled(file.stamp, now) ? file.stamp : "unsettled", digest);
    all.update(`\0${file.name}\0${digest}`);
  }
  await pdfs.close();
  works.putIn(touched);
  database.exec("DELETE FROM meta");
  database.prepare("INSERT INTO meta VALUES (?, ?)").run(INDEX_VERSION, all.digest("hex"));
}

/** Whether a file last changed long enough before `now` (nanoseconds) for its stamp to be trusted. */
function isSettled(stamp: string, now: bigint): boolean {
  const changed = stamp.split(":").slice(1).map(BigInt);
  return changed.every((time) => time + RACY_NS < now);
}

/** Removes what processes that are gone left half-written. */
async function removeDrafts(path: string): Promise<void> {
  for (const name of await readdir(dirname(path))) {
    const draft = /^(.+)\.(\d+)\.draft(?:-journal)?$/.exec(name);
    if (draft?.[1] === basename(path) && !isAlive(Number(draft[2])))
      await rm(join(dirname(path), name), { force: true });
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === "EPERM";
  }
}

function isSqliteError(error: unknown): error is Error {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === "ERR_SQLITE_ERROR";
}

/** Trouble with the cache folder as a WorldError that names it; anything else as it is. */
function unwritable(folder: string, cause: unknown): unknown {
  const code = (cause as NodeJS.ErrnoException).code ?? "";
  if (
    !isSqliteError(cause) &&
    !["EACCES", "EPERM", "EROFS", "ENOSPC", "EDQUOT", "ENOTDIR", "EEXIST"].includes(code)
  ) {
    return cause;
  }
  const message = (cause as Error).message;
  return new WorldError(
    `The library's index could not be written in ${folder}: ${message}. Free some space, make the folder writable, or name another with TOUCHSTONE_CACHE.`,
    { cause },
  );
}
