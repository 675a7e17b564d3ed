import { isReferenceHeading } from "../language/reference-list.ts";
import { elementText } from "./markup.ts";
import { elementAt, elementsOf, rawText, type XmlElement, type XmlNode } from "./xml.ts";

/** A stretch of an article's text under one heading. */
export interface Section {
  section: string;
  text: string;
}

const FLOATS = new Set(["fig", "table-wrap", "boxed-text", "fig-group", "table-wrap-group"]);
/** What is no text of the article: references, notes, material elsewhere, numbers of lines and parts. */
const PASSED_OVER = new Set(
  `ref-list fn fn-group notes ack glossary supplementary-material media graphic inline-graphic object-id label title sec-meta
  inline-supplementary-material permissions attrib sub-article response processing-meta`.split(/\s+/),
);
const LONGEST_HEADING = 200;
/** Sections that tell of the article's making rather than its subject. */
const MATTER =
  /^(?:\d+\.?\s*)?(?:supporting information|supplementary (?:materials?|information|data)|acknowledge?ments?|authors?['’]? contributions?|funding|(?:conflicts?|declarations?) of interests?|competing interests?|data availability(?: statement)?|additional information|publisher['’]s note|abbreviations?)\W*$/i;
/** An address of the figure itself, as some publishers put below a caption. */
const OWN_ADDRESS = /\s*\bDOI:\s*https?:\/\/\S+\s*$/;

/** The text of the parts of an article by section, tables and figures with their captions after the section they stand in. */
export function bodyPassages(parts: (XmlElement | undefined)[], floats: XmlElement[]): Section[] {
  const sections: Section[] = [];
  for (const part of parts) if (part !== undefined) takeSection(part, [], sections);
  for (const float of floats) takeFloat(float, sections);
  return withUniqueNames(sections.filter(({ text }) => text !== ""));
}

function headingOf(section: XmlElement): string {
  const title = inline(elementAt(section, "title"));
  const label = inline(elementAt(section, "label"));
  return (title === "" ? label : title).slice(0, LONGEST_HEADING);
}

/** Takes a section's own paragraphs as one passage, then its tables and figures, then the sections within it. */
function takeSection(section: XmlElement, above: string[], into: Section[]): void {
  const heading = headingOf(section);
  if (isReferenceHeading(heading) || MATTER.test(heading)) return;
  const path = heading === "" ? above : [...above, heading];
  const paragraphs: string[] = [];
  const floats: XmlElement[] = [];
  const inner: XmlElement[] = [];
  for (const child of elementsOf(section)) {
    if (child.name === "sec" || child.name === "app") inner.push(child);
    else if (FLOATS.has(child.name)) floats.push(child);
    else if (!PASSED_OVER.has(child.name)) paragraphs.push(elementText(withoutFloats(child, floats)));
  }
  const text = paragraphs.filter((paragraph) => paragraph !== "").join("\n");
  into.push({ section: path.length > 0 ? path.join(" › ") : "Text", text });
  for (const float of floats) takeFloat(float, into);
  for (const child of inner) takeSection(child, path, into);
}

/** A copy of an element without the tables and figures in it, which are put into `floats`, and with citations in brackets. */
function withoutFloats(element: XmlElement, floats: XmlElement[]): XmlElement {
  const children = element.children.flatMap((child): XmlNode[] => {
    if (typeof child === "string") return [child];
    if (FLOATS.has(child.name)) {
      floats.push(child);
      return [];
    }
    if (PASSED_OVER.has(child.name) && child.name !== "label" && child.name !== "title") return [];
    if (child.name === "sup" && isCitation(child)) return [`[${rawText(child).trim()}]`];
    return [withoutFloats(child, floats)];
  });
  return { ...element, children };
}

/** Whether a raised text is nothing but marks of citations: set down as it stands, it would grow a word by a number. */
function isCitation(raised: XmlElement): boolean {
  const marks = elementsOf(raised, "xref").filter(({ attributes }) => attributes["ref-type"] === "bibr");
  return marks.length > 0 && elementsOf(raised).length === marks.length;
}

function takeFloat(float: XmlElement, into: Section[]): void {
  if (float.name.endsWith("-group")) for (const each of elementsOf(float)) takeFloat(each, into);
  else if (float.name === "boxed-text") {
    const inner = elementAt(float, "sec") ?? float;
    const heading = headingOf(inner) || inline(elementAt(float, "caption", "title")) || "Box";
    takeSection(
      {
        ...inner,
        children: inner.children.filter((child) => typeof child === "string" || child.name !== "title"),
      },
      [heading],
      into,
    );
  } else if (float.name === "fig" || float.name === "table-wrap") {
    const label = inline(elementAt(float, "label")).replace(/[.:]\s*$/, "");
    const caption = captionText(elementAt(float, "caption"));
    const rows = float.name === "fig" ? [] : tableRows(float);
    const text = [caption, ...rows].filter((row) => row !== "").join("\n");
    into.push({ section: label || (float.name === "fig" ? "Figure" : "Table"), text });
  }
}

/** A caption's title as a sentence of its own, and what follows it. */
function captionText(caption: XmlElement | undefined): string {
  const title = inline(elementAt(caption, "title"));
  const paragraphs = elementsOf(caption, "p").map((each) => elementText(withoutFloats(each, [])));
  const heading = title === "" || /[.!?:]$/.test(title) ? title : `${title}.`;
  return [heading, ...paragraphs]
    .filter((part) => part !== "")
    .join(" ")
    .replace(OWN_ADDRESS, "");
}

/** The rows of a table, a line each, cells apart by a bar; then what stands below it. */
function tableRows(wrap: XmlElement): string[] {
  const rows: string[] = [];
  const visit = (element: XmlElement) => {
    if (element.name === "tr") {
      const cells = elementsOf(element).filter(({ name }) => name === "td" || name === "th");
      const line = cells.map((cell) => inline(withoutFloats(cell, []))).join(" | ");
      if (/[^\s|]/.test(line)) rows.push(line);
    } else
      for (const child of elementsOf(element))
        if (child.name !== "caption" && child.name !== "label") visit(child);
  };
  visit(wrap);
  const foot = elementsOf(elementAt(wrap, "table-wrap-foot")).map((each) => inline(each));
  return [...rows, ...foot.filter((note) => note !== "")];
}

function inline(element: XmlElement | undefined): string {
  return elementText(element).replace(/\s+/g, " ").trim();
}

/** Names that stand once: a second “Methods” becomes “Methods (2)”. */
function withUniqueNames(sections: Section[]): Section[] {
  const seen = new Map<string, number>();
  return sections.map(({ section, text }) => {
    const count = (seen.get(section) ?? 0) + 1;
    seen.set(section, count);
    return { section: count === 1 ? section : `${section} (${count})`, text };
  });
}
