/** Changes whenever an index of before must not be read: layout, tokenizer, or what readers take from a file. */
export const INDEX_VERSION = 9;

/** Weights of title, abstract, compounds and full text in BM25. */
export const COLUMN_WEIGHTS = [4, 1, 0.3, 0.3] as const;

/**
 * `entry` holds what files say, one row an entry; of entries with one id (`work`) one is `chosen`, and it alone is indexed,
 * under its row number. The full-text index holds no text itself (`content=''`, a third of the space): the tables do. `contentless_delete` is not used: after
 * deletions it counts works that are gone, and scores would depend on the past.
 */
export const SCHEMA = `
  CREATE TABLE meta (version INTEGER NOT NULL, digest TEXT NOT NULL);
  CREATE TABLE file (name TEXT PRIMARY KEY, stamp TEXT NOT NULL, digest TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE entry (
    id INTEGER PRIMARY KEY,
    file TEXT NOT NULL,
    line INTEGER NOT NULL,
    work TEXT NOT NULL,
    place INTEGER NOT NULL,
    chosen INTEGER NOT NULL DEFAULT 0,
    said TEXT NOT NULL,
    body TEXT NOT NULL
  );
  CREATE INDEX entry_work ON entry (work);
  CREATE INDEX entry_file ON entry (file, line);
  CREATE TABLE passage (entry INTEGER NOT NULL, position INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (entry, position)) WITHOUT ROWID;
  CREATE TABLE problem (file TEXT NOT NULL, line INTEGER NOT NULL, gap TEXT NOT NULL);
  CREATE VIRTUAL TABLE works USING fts5 (
    title, abstract, compounds, fulltext,
    content='', tokenize='porter unicode61 remove_diacritics 2'
  );
  CREATE VIRTUAL TABLE vocabulary USING fts5vocab (works, row);
`;

/** Bytes of postings that FTS5 gathers before it writes a segment: fewer segments to merge, a third of the time. */
export const GATHERED_BYTES = 64_000_000;
