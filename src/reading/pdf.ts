import { getDocumentProxy } from "unpdf";
import type { ReadArticle } from "./jats.ts";
import type { LibraryItem } from "./library-item.ts";
import { libraryRecord } from "./library-record.ts";
import { captionSections } from "./pdf-captions.ts";
import { type PdfInfo, pdfEntry } from "./pdf-front.ts";
import { bodySize, knownLines } from "./pdf-layout.ts";
import { type PdfPage, type PdfPiece, pageLines } from "./pdf-line.ts";
import { withoutRaised } from "./pdf-raised.ts";
import { runningSections } from "./pdf-running.ts";
import { mendedLetters, wordsWithin } from "./pdf-text.ts";
import { storedText } from "./stored-text.ts";

/** A PDF that cannot be read, and why. */
export class PdfError extends Error {
  override name = "PdfError";
}

const MOST_PAGES = 400;
const MOST_PIECES = 1_000_000;
const LONGEST_HEADING = 200;
/** Less text than this before the first heading is names and places, not the beginning of the work. */
const SHORTEST_LEAD = 400;

/**
 * A work from its PDF: title and identifiers from its own text, its text by section in the order of reading, without
 * heads, feet, footnotes and the list of references. `where` is its origin; `name` stands in for a title that is not found. Throws
 * PdfError where it holds no text that can be read. Bound in pages and text; who calls bounds time and memory.
 */
export async function readPdf(bytes: Uint8Array, where: string, name: string): Promise<ReadArticle> {
  const { pages, info } = await pagesOf(bytes);
  const gathered = pages.flatMap(pageLines);
  const lines = withoutRaised(gathered, bodySize(gathered));
  if (lines.length === 0)
    throw new PdfError("it holds no text: pictures of pages want text recognition first");
  const entry = pdfEntry(lines, pages, info);
  const known = knownLines(lines, pages);
  const words = wordsWithin(known);
  const sections = [...runningSections(known, words), ...captionSections(known, words)].map((gathered) => ({
    section: storedText(gathered.section.slice(0, LONGEST_HEADING)),
    text: storedText(mendedLetters(gathered.paragraphs.join("\n"))),
  }));
  const abstract = sections.find(({ section }) => /^(?:abstract|summary)\W*$/i.test(section));
  const record = libraryRecord(
    { ...entry, title: entry.title || nameAsTitle(name), abstract: abstract?.text },
    where,
  );
  const seen = new Map<string, number>();
  const passages = sections.flatMap(({ section, text }, i) => {
    const front = i === 0 && sections.length > 1 && text.length < SHORTEST_LEAD;
    if (section === abstract?.section || text === "" || front) return [];
    const count = (seen.get(section) ?? 0) + 1;
    seen.set(section, count);
    const unique = count === 1 ? section : `${section} (${count})`;
    return [{ record: record.id, section: unique, depth: "fulltext" as const, text }];
  });
  return { record, passages };
}

function nameAsTitle(name: string): string {
  return (
    (name.split("/").at(-1) ?? name)
      .replace(/\.pdf$/i, "")
      .replace(/[_-]+/g, " ")
      .trim() || name
  );
}

async function pagesOf(bytes: Uint8Array): Promise<{ pages: PdfPage[]; info: PdfInfo }> {
  try {
    const document = await getDocumentProxy(bytes, { verbosity: 0, stopAtErrors: false });
    try {
      if (document.numPages > MOST_PAGES) {
        throw new PdfError(`it has ${document.numPages} pages, ${MOST_PAGES} are the most`);
      }
      const pages: PdfPage[] = [];
      let pieces = 0;
      for (let number = 1; number <= document.numPages; number++) {
        const page = await document.getPage(number);
        const { width, height } = page.getViewport({ scale: 1 });
        const { items } = await page.getTextContent();
        pages.push({
          width,
          height,
          pieces: items.flatMap((item) => ("str" in item ? [pieceOf(item)] : [])),
        });
        page.cleanup();
        pieces += items.length;
        if (pieces > MOST_PIECES) throw new PdfError(`it has more than ${MOST_PIECES} pieces of text`);
      }
      const { info } = await document.getMetadata();
      return { pages, info: infoOf(info as Record<string, unknown>) };
    } finally {
      await document.loadingTask.destroy();
    }
  } catch (cause) {
    if (cause instanceof PdfError || !(cause instanceof Error)) throw cause;
    const secret = cause.name === "PasswordException";
    throw new PdfError(
      secret
        ? "it is locked with a password"
        : `it is damaged or no PDF: ${cause.message.replace(/\.$/, "")}`,
      { cause },
    );
  }
}

function infoOf(info: Record<string, unknown>): PdfInfo {
  const text = (value: unknown) => (typeof value === "string" && value.trim() !== "" ? value : undefined);
  return { title: text(info.Title), author: text(info.Author) };
}

interface TextItem {
  str: string;
  transform: number[];
  width: number;
  fontName: string;
}

function pieceOf({ str, transform, width, fontName }: TextItem): PdfPiece {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
  return {
    str: str.replace(/[\u0002\u0003]/g, ""),
    x,
    y,
    width,
    size: Math.hypot(c, d),
    font: fontName,
    turned: Math.abs(b) > Math.abs(a),
  };
}

/** The work of a PDF in a library, or why there is none. `name` is the file's. */
export async function pdfItem(bytes: Uint8Array, name: string): Promise<LibraryItem> {
  try {
    return { ...(await readPdf(bytes, `${name}:1`, name)), line: 1, place: 3 };
  } catch (cause) {
    if (!(cause instanceof PdfError)) throw cause;
    return { problem: { line: 0, message: `could not be read as a PDF: ${cause.message}` } };
  }
}
