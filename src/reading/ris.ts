import { arxivOf, pmcidOf } from "../model/identifiers.ts";
import { authorOf } from "./author-name.ts";
import { languageTag } from "./language-tag.ts";
import { type EntryAt, libraryItems } from "./library-entries.ts";
import type { LibraryItem } from "./library-item.ts";
import type { LibraryEntry } from "./library-record.ts";
import { plainAbstract, plainText } from "./markup.ts";
import { type TaggedEntry, taggedEntries } from "./tagged-entries.ts";
import { yearIn } from "./written-year.ts";

/** CSL types of the types of RIS, EndNote and PubMed, letters alone in lower case. */
const TYPES: Record<string, string> = {
  jour: "article-journal",
  jfull: "article-journal",
  abst: "article-journal",
  journalarticle: "article-journal",
  electronicarticle: "article-journal",
  ejour: "article-journal",
  mgzn: "article-magazine",
  magazinearticle: "article-magazine",
  news: "article-newspaper",
  newspaperarticle: "article-newspaper",
  conf: "paper-conference",
  cpaper: "paper-conference",
  conferencepaper: "paper-conference",
  conferenceproceedings: "paper-conference",
  book: "book",
  electronicbook: "book",
  editedbook: "book",
  ebook: "book",
  edbook: "book",
  chap: "chapter",
  echap: "chapter",
  booksection: "chapter",
  thes: "thesis",
  thesis: "thesis",
  rprt: "report",
  report: "report",
  unpb: "manuscript",
  inpr: "article",
  elec: "webpage",
  webpage: "webpage",
  data: "dataset",
  dataset: "dataset",
  comp: "software",
  computerprogram: "software",
  pat: "patent",
  patent: "patent",
};

/** The works of a file in RIS, PubMed's (.nbib) or EndNote's (.enw) tagged form. `name` is the file's. */
export function risItems(text: string, name: string): LibraryItem[] {
  return libraryItems(
    taggedEntries(text).map((entry): EntryAt => ({ line: entry.line, entry: entryOf(entry) })),
    name,
  );
}

/** What a reference in tags says of a work. Of several values of one tag the first counts, unless a work has more of that kind. */
export function entryOf({ fields }: TaggedEntry): LibraryEntry {
  const all = (...tags: string[]) =>
    tags.flatMap((tag) =>
      fields.filter((field) => field.tag === tag && field.value !== "").map(({ value }) => value),
    );
  const first = (...tags: string[]) => all(...tags)[0];
  const pubmed = fields[0]?.tag === "PMID";
  const authors = pubmed
    ? [...(all("FAU").length > 0 ? all("FAU") : all("AU")), ...all("CN")]
    : all("AU", "A1", "A");
  const date = dateOf(first("DA", "PY", "Y1", "DP", "D") ?? "", first("PY", "Y1", "DP", "D") ?? "");
  const abstract = pubmed ? first("AB") : first("AB", "N2", "X");
  const [written = "", end] = [first("SP", "PG", "P"), first("EP")];
  // EndNote keeps the DOI of what is not yet in print where its pages will stand.
  const start = /\bdoi\b/i.test(written) ? "" : written;
  const links = all("R", "LID", "AID", "UR", "L3", "U", "M3", "L2", "LK").concat(
    start === written ? [] : [written],
  );
  const isbn = all("SN", "@").find((number) =>
    /^(?:97[89]|\d[- ]?\d{2,5}[- ]\d{2,6}[- ][\dX]$|\d{9}[\dX]$)/i.test(number),
  );
  return {
    title: plainText(
      pubmed ? (first("TI") ?? "").replace(/(?<!\.)\.$/, "") : (first("TI", "T1", "CT", "BT", "T") ?? ""),
    ),
    authors: authors.flatMap((author) => authorOf(author) ?? []),
    ...date,
    abstract: abstract === undefined ? undefined : plainAbstract(abstract),
    venue: first("JF", "JT", "T2", "JO", "J2", "JA", "TA", "J", "B"),
    type: TYPES[(first("TY", "0", "PT") ?? "").toLowerCase().replace(/[^a-z]/g, "")],
    volume: first("VL", "VI", "V"),
    issue: pubmed ? first("IP") : first("IS", "IP", "N"),
    pages: (start !== "" && end !== undefined && !start.includes("-") ? `${start}–${end}` : start).replace(
      /(?<=\d)\s*-+\s*(?=\w*\d)/,
      "–",
    ),
    publisher: first("PB", "I"),
    language: languageTag(first("LA", "G")),
    url: all("UR", "U").find((link) => /^https?:/i.test(link)),
    links,
    notes: all("N1", "Z"),
    writtenYear: first("PY", "Y1", "DP", "D", "DA"),
    identifiers: {
      doi: first("DO"),
      arxiv: [...links, ...all("DO", "AN", "C7", "JO", "T2")].flatMap((text) =>
        /arxiv/i.test(text) ? (arxivOf(text)?.id ?? []) : [],
      )[0],
      pmid: pubmed
        ? first("PMID")
        : all("AN", "C8", "M").find((text) => /^\d{5,8}$/.test(text) || /pmid/i.test(text)),
      pmcid: all("PMC", "C2", "2").flatMap((text) => pmcidOf(text) ?? [])[0],
      isbn,
    },
  };
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** The year, and the date as exactly as it is said: `2020/05/01/`, `2020-05`, `2020 May 1`. */
function dateOf(exact: string, plain: string): { year?: number; date?: string } {
  const whole = yearIn(plain) ?? yearIn(exact);
  if (whole === undefined) return {};
  const year = String(whole);
  const numbers = /^(\d{4})[/-](\d{1,2})(?:[/-](\d{1,2}))?/.exec(exact);
  const words = /^(\d{4})\s+([A-Za-z]{3})[a-z]*(?:\s+(\d{1,2}))?/.exec(exact);
  const month =
    numbers?.[2] ?? (words === null ? undefined : MONTHS.indexOf(words[2]!.toLowerCase()) + 1 || undefined);
  const parts = [month, numbers?.[3] ?? words?.[3]].flatMap((part) => {
    return part === undefined || Number(part) === 0 ? [] : [String(part).padStart(2, "0")];
  });
  const sameYear = (numbers?.[1] ?? words?.[1]) === year;
  return {
    year: whole,
    ...(sameYear && parts.length > 0 ? { date: [year, ...parts].join("-") } : {}),
  };
}
