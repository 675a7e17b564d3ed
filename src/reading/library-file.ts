import { bibtexItems } from "./bibtex.ts";
import { cslItems } from "./csl-json.ts";
import type { LibraryFormat } from "./library-format.ts";
import type { LibraryItem } from "./library-item.ts";
import { xmlItems } from "./library-xml.ts";
import { risItems } from "./ris.ts";
import { decodedText } from "./text-encoding.ts";

/** Kinds of file that are read whole. A PDF is read apart from these, for it may take long. */
export type WholeFormat = Exclude<LibraryFormat, "lines" | "pdf">;

/** A file that is read whole: its bytes and name in, what it holds out, entry by entry in its order. */
type WholeFileReader = (bytes: Uint8Array, name: string) => LibraryItem[];

/** The reader of each kind of file. None of them throws for what a file says: that is a problem in its list. */
const READERS: Record<WholeFormat, WholeFileReader> = {
  bibtex: (bytes, name) => bibtexItems(decodedText(bytes), name),
  ris: (bytes, name) => risItems(decodedText(bytes), name),
  csl: (bytes, name) => cslItems(decodedText(bytes), name),
  xml: xmlItems,
};

/** What a file that is read whole holds. */
export function readLibraryFile(format: WholeFormat, bytes: Uint8Array, name: string): LibraryItem[] {
  return READERS[format](bytes, name);
}
