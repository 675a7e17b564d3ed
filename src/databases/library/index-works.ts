import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { Passage } from "../../model/passage.ts";
import type { BibliographicRecord } from "../../model/record.ts";
import { compoundsIn, indexText } from "./index-text.ts";

/** UTF-16 units of full text that are indexed for one work. */
const MOST_FULL_TEXT = 200_000;
const COLUMNS = "title, abstract, compounds, fulltext";

/**
 * Puts works into the full-text index and takes them out. The index holds no text, so that what is taken out must be said
 * again as it was put in: a work is taken out before anything that is said of it changes.
 */
export interface WorksIndex {
  /** Takes the works out, if they are in. */
  takeOut(works: Iterable<string>): void;
  /** Chooses, of the entries of each work, the one that describes it (a bibliography before an article), and indexes it. */
  putIn(works: Iterable<string>): void;
}

export function worksIndex(database: DatabaseSync): WorksIndex {
  const insert = database.prepare(`INSERT INTO works (rowid, ${COLUMNS}) VALUES (?, ?, ?, ?, ?)`);
  const remove = database.prepare(
    `INSERT INTO works (works, rowid, ${COLUMNS}) VALUES ('delete', ?, ?, ?, ?, ?)`,
  );
  const chosen = database.prepare("SELECT id, body FROM entry WHERE work = ? AND chosen = 1");
  const best = database.prepare(
    "SELECT id, body FROM entry WHERE work = ? ORDER BY place, file, line LIMIT 1",
  );
  const choose = database.prepare("UPDATE entry SET chosen = ? WHERE id = ?");
  const texts = database.prepare(
    `SELECT p.body FROM passage p JOIN entry e ON e.id = p.entry WHERE e.work = ?
     ORDER BY e.place, e.file, e.line, p.position`,
  );
  const anyPassage = database.prepare("SELECT 1 FROM passage LIMIT 1");
  const apply =
    (source: StatementSync, change: StatementSync, isChosen: 0 | 1) => (works: Iterable<string>) => {
      const fullTexts = anyPassage.get() !== undefined;
      for (const work of works) {
        const row = source.get(work);
        if (row === undefined) continue;
        const full = fullTexts
          ? texts.all(work).map(({ body }) => (JSON.parse(String(body)) as Passage).text)
          : [];
        const { title, abstract } = JSON.parse(String(row.body)) as BibliographicRecord;
        change.run(row.id!, ...indexedColumns(title, abstract ?? "", full));
        choose.run(isChosen, row.id!);
      }
    };
  return { takeOut: apply(chosen, remove, 0), putIn: apply(best, insert, 1) };
}

/** The texts of the index's columns. A change here wants another INDEX_VERSION. */
function indexedColumns(title: string, abstract: string, full: string[]): string[] {
  const heading = indexText(title);
  const body = indexText(abstract);
  const compounds = compoundsIn(`${heading} . ${body}`).join(" . ");
  return [heading, body, compounds, indexText(full.join("\n").slice(0, MOST_FULL_TEXT))];
}
