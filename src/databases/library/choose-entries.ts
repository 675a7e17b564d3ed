import type { DatabaseSync } from "node:sqlite";
import type { Passage } from "../../model/passage.ts";
import type { BibliographicRecord } from "../../model/record.ts";
import { compoundsIn, indexText } from "./index-text.ts";

/** UTF-16 units of full text that are indexed for one work. */
const MOST_FULL_TEXT = 200_000;

/**
 * For each id touched, chooses the entry that describes the work (a bibliography before an article, then by file and line)
 * and indexes it. `fresh` says that nothing was indexed before.
 */
export function chooseEntries(database: DatabaseSync, touched: Set<string>, fresh: boolean): void {
  const entries = database.prepare(
    "SELECT id, chosen, body FROM entry WHERE work = ? ORDER BY place, file, line",
  );
  const choose = database.prepare("UPDATE entry SET chosen = ? WHERE id = ?");
  const drop = database.prepare("DELETE FROM works WHERE rowid = ?");
  const index = database.prepare(
    "INSERT INTO works (rowid, title, abstract, compounds, fulltext) VALUES (?, ?, ?, ?, ?)",
  );
  const passages = database.prepare(
    "SELECT p.body FROM passage p JOIN entry e ON e.id = p.entry WHERE e.work = ? ORDER BY e.place, e.file, e.line, p.position",
  );
  for (const work of touched) {
    const [first, ...others] = entries.all(work);
    if (first === undefined) continue;
    for (const other of fresh ? [] : [first, ...others]) {
      if (other.chosen === 1) drop.run(other.id!);
    }
    for (const other of others) if (other.chosen === 1) choose.run(0, other.id!);
    choose.run(1, first.id!);
    const { title, abstract = "" } = JSON.parse(String(first.body)) as BibliographicRecord;
    const full = passages.all(work).map((row) => (JSON.parse(String(row.body)) as Passage).text);
    const body = indexText(abstract);
    const heading = indexText(title);
    const compounds = compoundsIn(`${heading} . ${body}`).join(" . ");
    index.run(first.id!, heading, body, compounds, indexText(full.join("\n").slice(0, MOST_FULL_TEXT)));
  }
}
