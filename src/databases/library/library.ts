import { DatabaseSync } from "node:sqlite";
import type { Gap } from "../../model/gap.ts";
import type { Passage } from "../../model/passage.ts";
import type { Query } from "../../model/query.ts";
import type { BibliographicRecord } from "../../model/record.ts";
import { byCodeUnits } from "../../reading/code-unit-order.ts";
import { ftsGroups } from "./fts-query.ts";
import { findLibraryFiles } from "./library-files.ts";
import { entryGap } from "./library-gap.ts";
import { indexPath, updateIndex } from "./library-index.ts";
import { type Ranked, Ranking } from "./ranking.ts";

/** What a library gave to one query. `sent` is the FTS5 query, exactly as it was put to the index. */
export interface LibraryAnswer {
  sent: string;
  /** How many works match, whatever the limit. */
  total: number;
  /** The best first. */
  records: BibliographicRecord[];
}

/** The works that somebody brought, ready to be searched. Only ids that `get` knows come out of `search` and `rank`. */
export interface Library {
  /** Works, each counted once. */
  size: number;
  /** Of the files' names and bytes, wherever they lie: the same digest, the same answers. */
  digest: string;
  /** What could not be read, file by file and line by line. */
  problems: Gap[];
  /** A planned query means what it says; a text finds whatever holds one of its words. */
  search(query: Query | string, limit: number): LibraryAnswer;
  /** The `limit` works nearest to a text, best first; scores compare within one answer only. */
  rank(text: string, limit: number): Ranked[];
  /** How many works have a word, in any of its forms. */
  worksWith(word: string): number;
  get(id: string): BibliographicRecord | undefined;
  /** Full text by section, where a file of the library holds it, by the record's id or by an origin's (file and line). */
  passages(id: string): Passage[];
  close(): void;
}

/**
 * Opens the works in files and folders as one library. Its index is kept in `cacheDir` and updated for what changed.
 * Throws an AuthorError that names a path that is not there, and a WorldError where the index cannot be written.
 */
export async function openLibrary(at: { paths: string[]; cacheDir: string }): Promise<Library> {
  const { files, gaps } = await findLibraryFiles(at.paths);
  const path = indexPath(at.paths, at.cacheDir);
  await updateIndex(path, files, BigInt(Date.now()) * 1_000_000n);
  const database = new DatabaseSync(path, { readOnly: true });
  const ranking = new Ranking(database);
  const body = database.prepare("SELECT body FROM entry WHERE work = ? AND chosen = 1");
  const get = (id: string) => {
    const row = body.get(id);
    return row === undefined ? undefined : (JSON.parse(String(row.body)) as BibliographicRecord);
  };
  const recordsOf = (ranked: Ranked[]) => ranked.flatMap(({ id }) => get(id) ?? []);
  const meta = database.prepare("SELECT digest FROM meta").get();
  return {
    size: ranking.size,
    digest: String(meta?.digest),
    problems: [...gaps, ...problemsIn(database)],
    search(query, limit) {
      const sent = typeof query === "string" ? ranking.queryFor(query) : ftsGroups(query.groups);
      const found = ranking.match(sent, limit);
      return { sent, total: ranking.count(sent), records: recordsOf(found) };
    },
    rank: (text, limit) => ranking.rank(text, limit),
    worksWith: (word) => ranking.worksWith(word),
    get,
    passages: (id) => passagesIn(database, id),
    close: () => database.close(),
  };
}

/** The problems kept in the index, and the entries whose id another file has already. */
function problemsIn(database: DatabaseSync): Gap[] {
  const kept = database.prepare("SELECT gap FROM problem ORDER BY file, line").all();
  const repeated = database.prepare(
    `SELECT e.file, e.line, e.work, c.file AS other, c.line AS otherLine
     FROM entry e JOIN entry c ON c.work = e.work AND c.chosen = 1
     WHERE e.chosen = 0 AND e.place = 0 ORDER BY e.file, e.line LIMIT 1000`,
  );
  const gaps = repeated.all().map(({ file, line, work, other, otherLine }): Gap => {
    const message = `repeats the id "${work}" of ${other}:${otherLine}: that one is used`;
    return entryGap("library-line", String(file), Number(line), message);
  });
  return [...kept.map((row) => JSON.parse(String(row.gap)) as Gap), ...gaps].sort((a, b) =>
    byCodeUnits(a.where.replace(/:\d+$/, ""), b.where.replace(/:\d+$/, "")),
  );
}

function passagesIn(database: DatabaseSync, id: string): Passage[] {
  const origin = /^(.+):(\d+)$/s.exec(id);
  const byOrigin = database.prepare("SELECT work FROM entry WHERE file = ? AND line = ?");
  const work =
    database.prepare("SELECT work FROM entry WHERE work = ?").get(id)?.work ??
    (origin === null ? undefined : byOrigin.get(origin[1]!, Number(origin[2]))?.work);
  if (work === undefined) return [];
  const source = database.prepare(
    `SELECT e.id FROM entry e WHERE e.work = ? AND EXISTS (SELECT 1 FROM passage p WHERE p.entry = e.id)
     ORDER BY e.place, e.file, e.line LIMIT 1`,
  );
  const entry = source.get(work)?.id;
  if (entry === undefined) return [];
  const rows = database.prepare("SELECT body FROM passage WHERE entry = ? ORDER BY position").all(entry);
  return rows.map((row) => ({ ...(JSON.parse(String(row.body)) as Passage), record: String(work) }));
}
