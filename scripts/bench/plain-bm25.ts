import { DatabaseSync } from "node:sqlite";
import type { Source } from "../../src/language/prepare.ts";
import { isStopWord } from "../../src/language/stop-words.ts";

/**
 * What a ranking is compared with: BM25 as it comes with SQLite's FTS5 (k1 1.2, b 0.75, Porter's stems), title and abstract as
 * one text, a query's words without stop words joined by OR. In memory; gives the ids of the nearest 100.
 */
export function plainBm25(works: ReadonlyMap<string, Source>): (text: string) => string[] {
  const database = new DatabaseSync(":memory:");
  database.exec("CREATE VIRTUAL TABLE works USING fts5 (id UNINDEXED, text, tokenize='porter unicode61')");
  const insert = database.prepare("INSERT INTO works VALUES (?, ?)");
  for (const [id, { title, text }] of works) insert.run(id, `${title}. ${text}`);
  const nearest = database.prepare("SELECT id FROM works WHERE works MATCH ? ORDER BY rank LIMIT 100");
  return (text) => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const telling = words.filter((word) => !isStopWord(word));
    const query = telling.map((word) => `"${word}"`).join(" OR ");
    return query === "" ? [] : nearest.all(query).map(({ id }) => String(id));
  };
}
