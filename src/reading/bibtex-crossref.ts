import type { BibtexEntry, BrokenEntry } from "./bibtex-entries.ts";

/** What belongs to a volume alone, and not to the works in it. */
const OWN = new Set(
  "title subtitle booktitle author doi url abstract pages isbn issn note annote file key crossref xdata ids keywords eprint eprinttype archiveprefix".split(
    " ",
  ),
);

/**
 * Entries with what they take from the volume that their `crossref` names (as DBLP writes them): its title as the title of the book,
 * and every field that they lack, but for what is the volume's own.
 */
export function withParents(entries: (BibtexEntry | BrokenEntry)[]): (BibtexEntry | BrokenEntry)[] {
  const byKey = new Map(
    entries.flatMap((entry) => ("key" in entry ? [[entry.key.toLowerCase(), entry] as const] : [])),
  );
  return entries.map((entry) => {
    if (!("key" in entry)) return entry;
    const parent = byKey.get(entry.fields.get("crossref")?.trim().toLowerCase() ?? "");
    if (parent === undefined || parent === entry) return entry;
    const inherited = [...parent.fields].filter(([name]) => !OWN.has(name));
    const book = parent.fields.get("booktitle") ?? parent.fields.get("title");
    const title: [string, string][] = book === undefined ? [] : [["booktitle", book]];
    return { ...entry, fields: new Map([...title, ...inherited, ...entry.fields]) };
  });
}
