import type { Author } from "../model/record.ts";
import type { LibraryEntry } from "./library-record.ts";
import { elementText } from "./markup.ts";
import { elementAt, elementsOf, type XmlElement } from "./xml.ts";

/** Abstracts that are not the authors' own short form of the work. */
const OTHER_ABSTRACT =
  /teaser|graphical|key-points|highlights|executive-summary|toc|editor|digest|plain-language|video|web-summary|synopsis/i;
/** Which date of publication counts, the best first. */
const DATES = ["pub", "epub", "epub-ppub", "ppub", "collection"];

function line(element: XmlElement | undefined): string | undefined {
  const text = elementText(element).replace(/\s+/g, " ").trim();
  return text === "" ? undefined : text;
}

/** What an article's front matter says of it. The title is empty where there is none. */
export function frontEntry(article: XmlElement): LibraryEntry {
  const meta = elementAt(article, "front", "article-meta");
  const journal = elementAt(article, "front", "journal-meta");
  const titles = elementAt(meta, "title-group");
  const title = [line(elementAt(titles, "article-title")), line(elementAt(titles, "subtitle"))];
  const id = (type: string) =>
    line(elementsOf(meta, "article-id").find(({ attributes }) => attributes["pub-id-type"] === type));
  const [first, last] = [line(elementAt(meta, "fpage")), line(elementAt(meta, "lpage"))];
  return {
    title: title.filter((part) => part !== undefined).join(": "),
    authors: authorsOf(meta),
    ...dateOf(meta),
    abstract: elementText(
      elementsOf(meta, "abstract").find(
        ({ attributes }) => !OTHER_ABSTRACT.test(attributes["abstract-type"] ?? ""),
      ),
    ),
    venue:
      line(elementAt(journal, "journal-title-group", "journal-title")) ??
      line(elementAt(journal, "journal-title")),
    type: "article-journal",
    volume: line(elementAt(meta, "volume")),
    issue: line(elementAt(meta, "issue")),
    pages:
      first !== undefined && last !== undefined && first !== last
        ? `${first}–${last}`
        : (first ?? line(elementAt(meta, "elocation-id"))),
    publisher: line(elementAt(journal, "publisher", "publisher-name")),
    language: article.attributes["xml:lang"]?.toLowerCase(),
    identifiers: {
      doi: id("doi"),
      pmid: id("pmid"),
      pmcid: pmcid(id("pmcid") ?? id("pmc") ?? id("pmcaid")),
      arxiv: id("arxiv"),
    },
  };
}

function pmcid(written: string | undefined): string | undefined {
  return written !== undefined && /^\d+$/.test(written) ? `PMC${written}` : written;
}

function authorsOf(meta: XmlElement | undefined): Author[] {
  const contributors = elementsOf(meta, "contrib-group").flatMap((group) => elementsOf(group, "contrib"));
  return contributors
    .filter(({ attributes }) => (attributes["contrib-type"] ?? "author") === "author")
    .flatMap((contributor): Author[] => {
      const name =
        elementAt(contributor, "name") ??
        elementAt(contributor, "name-alternatives", "name") ??
        elementAt(contributor, "string-name");
      const family = line(elementAt(name, "surname"));
      const given = line(elementAt(name, "given-names"));
      const suffix = line(elementAt(name, "suffix"));
      if (family !== undefined) {
        const all = [given, suffix].filter((part) => part !== undefined).join(", ");
        return [all === "" ? { family } : { family, given: all }];
      }
      const group =
        elementAt(contributor, "collab") ?? elementAt(contributor, "collab-alternatives", "collab");
      const children = (group?.children ?? []).filter(
        (child) => typeof child === "string" || child.name !== "contrib-group",
      );
      const literal = line(group === undefined ? name : { ...group, children });
      return literal === undefined ? [] : [{ literal }];
    });
}

function dateOf(meta: XmlElement | undefined): { year?: number; date?: string } {
  const kind = ({ attributes }: XmlElement) => attributes["date-type"] ?? attributes["pub-type"] ?? "";
  const rank = (date: XmlElement) => (DATES.indexOf(kind(date)) + DATES.length + 1) % (DATES.length + 1);
  const dates = elementsOf(meta, "pub-date").filter((date) =>
    /^\d{4}$/.test(line(elementAt(date, "year")) ?? ""),
  );
  const best = dates.sort((a, b) => rank(a) - rank(b))[0];
  if (best === undefined) return {};
  const year = line(elementAt(best, "year"))!;
  const parts: string[] = [];
  for (const name of ["month", "day"]) {
    const part = Number(line(elementAt(best, name)));
    if (!Number.isInteger(part) || part < 1 || part > 31) break;
    parts.push(String(part).padStart(2, "0"));
  }
  return { year: Number(year), ...(parts.length > 0 ? { date: [year, ...parts].join("-") } : {}) };
}
