/** A field of a tagged bibliography: `AU  - Lovelace, Ada`. */
export interface TaggedField {
  tag: string;
  value: string;
}

/** A reference of a tagged bibliography, and the line on which it begins. */
export interface TaggedEntry {
  line: number;
  fields: TaggedField[];
}

/** `TY  - JOUR` (RIS), `PMID- 77` (PubMed), `%0 Journal Article` (EndNote). */
const FIELD = /^(?:([A-Z][A-Z0-9]{1,3}) {0,2}- ?|%([0-9A-Z@!&$?*#^+[<>(~]) )(.*)$/;
/** The tag with which a reference begins, in each of the three. */
const FIRST = new Set(["TY", "PMID", "0"]);

/** The references of a file in RIS, PubMed's or EndNote's tagged form. Lines without a tag go on with the field before. */
export function taggedEntries(text: string): TaggedEntry[] {
  const entries: { line: number; fields: { tag: string; lines: string[] }[] }[] = [];
  let open: (typeof entries)[number] | undefined;
  text.split("\n").forEach((line, i) => {
    const found = FIELD.exec(line) ?? /^(ER) {0,2}-?()()\s*$/.exec(line);
    const tag = found?.[1] ?? found?.[2];
    if (tag === "ER") open = undefined;
    else if (tag !== undefined) {
      if (FIRST.has(tag)) {
        open = { line: i + 1, fields: [] };
        entries.push(open);
      }
      open?.fields.push({ tag, lines: [found![3]!.trim()] });
    } else if (line.trim() !== "") open?.fields.at(-1)?.lines.push(line.trim());
  });
  return entries.map(({ line, fields }) => ({
    line,
    fields: fields.map(({ tag, lines }) => ({ tag, value: lines.join(" ").trim() })),
  }));
}
