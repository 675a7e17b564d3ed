import { type Author, authorName, type BibliographicRecord } from "../../src/model/record.ts";

type Telling = (record: BibliographicRecord) => Partial<BibliographicRecord>;

const plain = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "");
const initials = (given: string) =>
  given
    .split(/[\s-]+/)
    .map((name) => name[0] ?? "")
    .join("");

/** Ways in which databases tell of one work otherwise than each other, each seen in recorded answers. */
export const TELLINGS: Record<string, Telling> = {
  "title in capitals": ({ title }) => ({ title: title.toUpperCase() }),
  "title with a full stop": ({ title }) => ({ title: `${title}.` }),
  "title with markup": ({ title }) => ({ title: title.replace(/\S+$/, "<i>$&</i>") }),
  "title in LaTeX": ({ title }) => ({ title: title.replace(/\S+$/, "\\texttt{$&}") }),
  "title with other signs": ({ title }) => ({
    title: title.replace(/-/g, "\u2010").replace(/'/g, "’").replace(/ and /gi, " & "),
  }),
  "title without accents, hyphens as spaces": ({ title }) => ({ title: plain(title).replace(/-/g, " ") }),
  "title without its subtitle": ({ title }) => ({ title: title.split(/:\s/)[0]! }),
  "title with a slip of the pen": ({ title }) => ({
    title: title.replace(/([a-z]{6})([a-z])([a-z])/, "$1$3$2"),
  }),
  "authors with initials": ({ authors }) => ({
    authors: authors.map(
      (author): Author =>
        "given" in author && author.given !== undefined
          ? { ...author, given: initials(author.given) }
          : author,
    ),
  }),
  "authors as whole names": ({ authors }) => ({
    authors: authors.map((author) => ({ literal: authorName(author) })),
  }),
  "authors without accents": ({ authors }) => ({
    authors: authors.map(
      (author): Author => ("literal" in author ? author : { ...author, family: plain(author.family) }),
    ),
  }),
  "the first author alone": ({ authors }) => ({ authors: authors.slice(0, 1) }),
  "three authors and others": ({ authors }) => ({ authors: [...authors.slice(0, 3), { literal: "et al." }] }),
  "the next year": ({ year }) => (year === undefined ? {} : { year: year + 1 }),
  "no year": () => ({ year: undefined }) as unknown as Partial<BibliographicRecord>,
  "no authors": () => ({ authors: [] }),
};

/** A record as another database might tell of it, in one way, without identifiers and abstract. */
export function toldOtherwise(record: BibliographicRecord, telling: Telling): BibliographicRecord {
  const { abstract: _, ...rest } = record;
  return { ...rest, ...telling(record), identifiers: {}, depth: "title" };
}
