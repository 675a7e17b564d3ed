import { libraryItems } from "./library-entries.ts";
import type { LibraryItem } from "./library-item.ts";
import { entryOf } from "./ris.ts";
import type { TaggedField } from "./tagged-entries.ts";
import { elementAt, elementsOf, rawText, type XmlElement } from "./xml.ts";

/** The tag of RIS that means what an element of a record means, by the element's path. */
const TAGS: [tag: string, ...path: string[]][] = [
  ["AU", "contributors", "authors", "author"],
  ["TI", "titles", "title"],
  ["JF", "periodical", "full-title"],
  ["T2", "titles", "secondary-title"],
  ["JA", "periodical", "abbr-1"],
  ["PY", "dates", "year"],
  ["VL", "volume"],
  ["IS", "number"],
  ["IS", "issue"],
  ["SP", "pages"],
  ["PB", "publisher"],
  ["SN", "isbn"],
  ["LA", "language"],
  ["AB", "abstract"],
  ["N1", "notes"],
  ["DO", "electronic-resource-num"],
  ["AN", "accession-num"],
  ["C2", "custom2"],
  ["UR", "urls", "related-urls", "url"],
  ["UR", "urls", "web-urls", "url"],
];

/** The records of an EndNote XML document, as EndNote itself, Zotero and others write it; undefined where it is none. */
export function endNoteRecords(root: XmlElement): XmlElement[] | undefined {
  const records = root.name === "xml" ? elementAt(root, "records") : root;
  return records?.name === "records" ? elementsOf(records, "record") : undefined;
}

/** The works of the records of an EndNote XML file, numbered as they stand: such files have no lines. `name` is the file's. */
export function endNoteItems(records: XmlElement[], name: string): LibraryItem[] {
  return libraryItems(
    records.map((record, i) => ({ line: i + 1, entry: entryOf({ line: i + 1, fields: fieldsOf(record) }) })),
    name,
  );
}

function fieldsOf(record: XmlElement): TaggedField[] {
  const type = elementAt(record, "ref-type")?.attributes.name ?? "";
  const fields = TAGS.flatMap(([tag, ...path]) =>
    textsAt(record, ...path).map((value): TaggedField => ({ tag, value })),
  );
  const [date] = textsAt(record, "dates", "pub-dates", "date");
  const [year] = textsAt(record, "dates", "year");
  if (date !== undefined) fields.push({ tag: "DA", value: /^\d{4}/.test(date) ? date : `${year} ${date}` });
  return [{ tag: "TY", value: type }, ...fields];
}

/** The texts of all elements at the end of a path, whatever type they are set in. */
function textsAt(record: XmlElement, ...path: string[]): string[] {
  return elementsOf(elementAt(record, ...path.slice(0, -1)), path.at(-1)).map((element) =>
    rawText(element).trim(),
  );
}
