import { arxivOf } from "../model/identifiers.ts";
import type { Author } from "../model/record.ts";
import { authorOf } from "./author-name.ts";
import { withParents } from "./bibtex-crossref.ts";
import { type BibtexEntry, bibtexEntries } from "./bibtex-entries.ts";
import { languageTag } from "./language-tag.ts";
import { latexText } from "./latex-text.ts";
import { type EntryAt, libraryItems } from "./library-entries.ts";
import type { LibraryItem } from "./library-item.ts";
import type { LibraryEntry } from "./library-record.ts";
import { plainAbstract, plainText } from "./markup.ts";
import { yearIn } from "./written-year.ts";

/** CSL types of BibTeX's and BibLaTeX's entry types. */
const TYPES: Record<string, string> = {
  article: "article-journal",
  inproceedings: "paper-conference",
  conference: "paper-conference",
  proceedings: "book",
  book: "book",
  mvbook: "book",
  booklet: "pamphlet",
  inbook: "chapter",
  incollection: "chapter",
  phdthesis: "thesis",
  mastersthesis: "thesis",
  thesis: "thesis",
  techreport: "report",
  report: "report",
  unpublished: "manuscript",
  online: "webpage",
  electronic: "webpage",
  dataset: "dataset",
  software: "software",
  patent: "patent",
};

/** The works of a BibTeX or BibLaTeX file, such as Zotero, JabRef, EndNote and Mendeley write. `name` is the file's. */
export function bibtexItems(text: string, name: string): LibraryItem[] {
  const entries = withParents(bibtexEntries(text)).map((entry): EntryAt => {
    return "message" in entry ? entry : { line: entry.line, entry: entryOf(entry) };
  });
  return libraryItems(entries, name);
}

function entryOf({ type, fields }: BibtexEntry): LibraryEntry {
  const raw = (...names: string[]) => names.map((name) => fields.get(name)?.trim()).find((value) => value);
  const text = (...names: string[]) => {
    const value = raw(...names);
    return value === undefined ? undefined : plainText(latexText(value));
  };
  const verbatim = (...names: string[]) => raw(...names)?.replace(/\\([_%&#~$])|[{}]/g, "$1");
  const abstract = raw("abstract");
  const date = dateOf(raw("date"), raw("year"), raw("month"));
  const title = [text("title") ?? "", text("subtitle")].filter((part) => part).join(": ");
  const preprint = arxivIn(fields);
  // Mendeley writes several addresses into one field, and an ISSN where the ISBN should be.
  const links = [verbatim("url"), verbatim("ee"), verbatim("howpublished")].flatMap(
    (field) => field?.match(/\S+/g)?.map((link) => link.replace(/^\\url/, "")) ?? [],
  );
  const isbn = raw("isbn");
  return {
    title,
    authors: bibtexNames(raw("author") ?? raw("editor") ?? ""),
    ...date,
    abstract: abstract === undefined ? undefined : abstractText(abstract),
    venue: text("journaltitle", "journal", "booktitle", "maintitle", "eventtitle", "series"),
    type: TYPES[type] ?? (preprint === undefined ? "document" : "article"),
    volume: text("volume"),
    issue: text("number", "issue"),
    pages: text("pages")?.replace(/\s*[–-]+\s*/g, "–"),
    publisher: text("publisher", "institution", "school", "organization"),
    language: languageTag(raw("langid", "language")),
    url: links.find((link) => /^https?:/i.test(link)),
    links,
    notes: [verbatim("note"), verbatim("annote")],
    writtenYear: raw("year", "date"),
    identifiers: {
      doi: verbatim("doi"),
      arxiv: preprint,
      pmid: raw("pmid") ?? (/^pubmed$/i.test(raw("eprinttype") ?? "") ? raw("eprint") : undefined),
      pmcid: raw("pmcid"),
      isbn: isbn === undefined || /^\d{4}-?\d{3}[\dX]\b/i.test(isbn) ? undefined : isbn,
    },
  };
}

/** An abstract with paragraphs of its own keeps them, a line each; LaTeX and markup are read. */
function abstractText(written: string): string {
  const paragraphs = written.split(/\n\s*\n/).map((paragraph) => plainAbstract(latexText(paragraph)));
  return paragraphs.filter((paragraph) => paragraph !== "").join("\n");
}

/** The arXiv identifier, where any of the fields in which people keep it holds one. */
function arxivIn(fields: Map<string, string>): string | undefined {
  const says = (name: string) =>
    fields
      .get(name)
      ?.replace(/[{}\\]/g, "")
      .trim() ?? "";
  const declared = /^arxiv$/i.test(says("archiveprefix") || says("eprinttype"));
  const bare = says("eprint") === "" ? says("arxivid") || says("arxiv") : says("eprint");
  if (declared || arxivOf(bare) !== undefined) return arxivOf(bare)?.id;
  return ["journal", "howpublished", "url", "note", "number", "volume"]
    .map((name) => says(name))
    .flatMap((value) => (/arxiv/i.test(value) ? (arxivOf(value)?.id ?? []) : []))[0];
}

/** The year, and the date as exactly as it is said: `date` of BibLaTeX, else `year` and `month`. */
function dateOf(date = "", year = "", month = ""): { year?: number; date?: string } {
  const whole = yearIn(date) ?? yearIn(year);
  if (whole === undefined) return {};
  const written = /(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date);
  const names = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
  const number =
    names.indexOf(month.replace(/[{}]/g, "").trim().slice(0, 3).toLowerCase()) + 1 ||
    Number(/\d+/.exec(month)?.[0]);
  const said = number >= 1 && number <= 12 ? String(number).padStart(2, "0") : undefined;
  const exact = [String(whole), written?.[2] ?? said, written?.[3]].filter((part) => part !== undefined);
  return { year: whole, ...(exact.length > 1 ? { date: exact.join("-") } : {}) };
}

/** Authors joined by “and”; what stands whole in braces is a group, and “others” is nobody. */
export function bibtexNames(written: string): Author[] {
  return splitNames(written).flatMap((name): Author[] => {
    const group = /^\{([^{}\\]*(?:\{[^{}]*\}[^{}]*)*)\}$/.exec(name);
    const text = latexText(name);
    if (text === "" || /^others$/i.test(text) || /^et al\.?$/i.test(text)) return [];
    if (group !== null && !name.includes(",")) return [{ literal: text }];
    const parts = text.split(/\s*,\s*/);
    const given = parts.length === 3 ? `${parts[0]}, ${parts[2]}, ${parts[1]}` : text;
    return [authorOf(given) ?? []].flat();
  });
}

/** Names between “and” that stands outside braces; semicolons too, where there is no “and”. */
function splitNames(written: string): string[] {
  const text = written.replace(/\s+/g, " ");
  const names: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "{") depth++;
    else if (text[i] === "}") depth--;
    else if (depth === 0 && /^ and /i.test(text.slice(i, i + 5))) {
      names.push(text.slice(from, i));
      from = i + 5;
      i += 3;
    }
  }
  names.push(text.slice(from));
  const split = names.length === 1 && names[0]!.includes(";") ? names[0]!.split(";") : names;
  return split.map((name) => name.trim()).filter((name) => name !== "");
}
