import type { Passage } from "../model/passage.ts";
import type { BibliographicRecord } from "../model/record.ts";
import { bodyPassages } from "./jats-body.ts";
import { frontEntry } from "./jats-front.ts";
import { libraryRecord } from "./library-record.ts";
import { elementAt, elementsOf, parseXml, type XmlElement, XmlError } from "./xml.ts";

/** An article that was read: what it says of itself, and its text by section without its list of references. */
export interface ReadArticle {
  record: BibliographicRecord;
  /** Depth “fulltext”; none where the file holds front matter alone. The abstract is the record's. */
  passages: Passage[];
}

/** The first article in a document, which may hold a set of them. */
function firstArticle(root: XmlElement): XmlElement | undefined {
  if (root.name === "article") return root;
  for (const child of elementsOf(root)) {
    const found = firstArticle(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * An article in JATS (or its forerunner, NLM). `where` is its origin (file and line, or an address). Throws XmlError where
 * the text is no whole XML document, or holds no article with a title.
 */
export function readJats(xml: string, where: string): ReadArticle {
  return articleIn(parseXml(xml), where);
}

/** The first article in a document that was parsed, as `readJats`. */
export function articleIn(root: XmlElement, where: string): ReadArticle {
  const article = firstArticle(root);
  if (article === undefined) throw new XmlError(`there is no JATS article in it, its root is <${root.name}>`);
  const entry = frontEntry(article);
  if (entry.title === "") throw new XmlError("the article has no title");
  const record = libraryRecord(entry, where);
  const floats = elementsOf(elementAt(article, "floats-group"));
  const appendices = elementsOf(elementAt(article, "back", "app-group"));
  const passages = bodyPassages([elementAt(article, "body"), ...appendices], floats);
  return { record, passages: passages.map(({ section, text }) => passage(record.id, section, text)) };
}

function passage(record: string, section: string, text: string): Passage {
  return { record, section, depth: "fulltext", text };
}
