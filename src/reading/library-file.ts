import { bibtexItems } from "./bibtex.ts";
import { cslItems } from "./csl-json.ts";
import { jatsItem } from "./jats.ts";
import type { LibraryFormat } from "./library-format.ts";
import type { LibraryItem } from "./library-item.ts";
import { pdfItem } from "./pdf.ts";
import { risItems } from "./ris.ts";
import { decodedText } from "./text-encoding.ts";

/** A file that is read whole: its bytes and name in, what it holds out, entry by entry in its order. */
type WholeFileReader = (bytes: Uint8Array, name: string) => LibraryItem[] | Promise<LibraryItem[]>;

/** The reader of each kind of file. None of them throws for what a file says: that is a problem in its list. */
const READERS: Record<Exclude<LibraryFormat, "lines">, WholeFileReader> = {
  bibtex: (bytes, name) => bibtexItems(decodedText(bytes), name),
  ris: (bytes, name) => risItems(decodedText(bytes), name),
  csl: (bytes, name) => cslItems(decodedText(bytes), name),
  jats: (bytes, name) => [jatsItem(bytes, name)],
  pdf: async (bytes, name) => [await pdfItem(bytes, name)],
};

/** What a file that is read whole holds. */
export async function readLibraryFile(
  format: Exclude<LibraryFormat, "lines">,
  bytes: Uint8Array,
  name: string,
): Promise<LibraryItem[]> {
  return READERS[format](bytes, name);
}
