import { endNoteItems, endNoteRecords } from "./endnote-xml.ts";
import { articleIn } from "./jats.ts";
import type { LibraryItem } from "./library-item.ts";
import { decodedText } from "./text-encoding.ts";
import { parseXml, XmlError } from "./xml.ts";

const OWN_ENTITIES = /<!DOCTYPE[^>[]*\[[^\]]*<!ENTITY/;
const NOT_EXPANDED =
  "declares entities of its own, which are neither fetched nor expanded: their names stand in the text as they are written";
/** Control characters that no XML may hold, and that reference managers write nevertheless. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** The article of a JATS file, or the works of an EndNote XML file; or why there are none. `name` is the file's. */
export function xmlItems(bytes: Uint8Array, name: string): LibraryItem[] {
  try {
    const text = decodedText(bytes).replace(FORBIDDEN, "");
    const root = parseXml(text);
    const records = endNoteRecords(root);
    if (records !== undefined) return endNoteItems(records, name);
    const doubts = OWN_ENTITIES.test(text.slice(0, 100_000)) ? [NOT_EXPANDED] : [];
    return [{ ...articleIn(root, `${name}:1`), line: 1, place: 2, doubts }];
  } catch (cause) {
    if (!(cause instanceof XmlError)) throw cause;
    return [
      { problem: { line: 0, message: `could not be read as XML (${cause.message.replace(/\.$/, "")})` } },
    ];
  }
}
