import { createHash } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import type { LibraryItem } from "../../reading/library-item.ts";
import type { WorksIndex } from "./index-works.ts";

/** An entry that could be read. */
type Entry = Extract<LibraryItem, { record: unknown }>;

/** The entries of one file in the index, while it is brought up to what the file holds now. */
export interface FileEntries {
  /** Keeps an entry that says what one of before said, though it moved; puts in any other. */
  take(entry: Entry): void;
  /** Takes out the entries of before that were not kept. */
  dropOthers(): void;
}

/** What an entry says, wherever it stands: the digest of all but its place in the file. */
function saidBy({ record, place, passages }: Entry): string {
  const { origins: _, ...said } = record;
  return createHash("sha1")
    .update(JSON.stringify([said, place, passages]))
    .digest("base64url");
}

/** The ids of works whose entries changed are taken out of the full-text index and put into `touched`. */
export function fileEntries(
  database: DatabaseSync,
  works: WorksIndex,
  file: string,
  touched: Set<string>,
): FileEntries {
  const insert = database.prepare(
    "INSERT INTO entry (file, line, work, place, said, body) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const passage = database.prepare("INSERT INTO passage (entry, position, body) VALUES (?, ?, ?)");
  const move = database.prepare("UPDATE entry SET line = ?, body = ? WHERE id = ?");
  const before = new Map<string, { id: number; line: number; work: string }[]>();
  for (const row of database.prepare("SELECT id, line, work, said FROM entry WHERE file = ?").iterate(file)) {
    const entry = { id: Number(row.id), line: Number(row.line), work: String(row.work) };
    const same = before.get(String(row.said));
    if (same === undefined) before.set(String(row.said), [entry]);
    else same.push(entry);
  }
  const touch = (work: string) => {
    if (!touched.has(work)) works.takeOut([work]);
    touched.add(work);
  };
  return {
    take(entry) {
      const { record, line, place, passages } = entry;
      const said = saidBy(entry);
      const kept = before.get(said)?.shift();
      if (kept !== undefined) {
        if (kept.line !== line) move.run(line, JSON.stringify(record), kept.id);
        return;
      }
      touch(record.id);
      const { lastInsertRowid } = insert.run(file, line, record.id, place, said, JSON.stringify(record));
      passages.forEach((one, position) => {
        passage.run(lastInsertRowid, position, JSON.stringify(one));
      });
    },
    dropOthers() {
      const remove = database.prepare("DELETE FROM entry WHERE id = ?");
      const removePassages = database.prepare("DELETE FROM passage WHERE entry = ?");
      for (const { id, work } of [...before.values()].flat()) {
        touch(work);
        remove.run(id);
        removePassages.run(id);
      }
      before.clear();
    },
  };
}
