/** The kinds of file that a library may hold, by the end of their names. */
export const LIBRARY_FORMATS = {
  lines: [".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz"],
  bibtex: [".bib", ".bibtex"],
  ris: [".ris", ".enw", ".nbib", ".txt"],
  csl: [".json"],
  xml: [".xml", ".nxml"],
  pdf: [".pdf"],
} as const;
export type LibraryFormat = keyof typeof LIBRARY_FORMATS;

/** The kind of file that a name says; undefined where no reader knows it. */
export function formatOf(name: string): LibraryFormat | undefined {
  const lower = name.toLowerCase();
  for (const [format, ends] of Object.entries(LIBRARY_FORMATS)) {
    if (ends.some((end) => lower.endsWith(end))) return format as LibraryFormat;
  }
  return undefined;
}
