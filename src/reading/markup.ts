import { formulaText, texFormula } from "./formula.ts";
import { parseFragment } from "./fragment.ts";
import { elementsOf, type XmlElement, type XmlNode } from "./xml.ts";

const BLOCKS = new Set(
  `abstract abstracttext sec section p div list list-item ul ol li dl dt dd def-list def-item blockquote disp-quote disp-formula table tr
  trans-abstract verse-group verse-line pre preformat center body`.split(/\s+/),
);
const HEADINGS = new Set(["title", "h1", "h2", "h3", "h4", "h5", "h6"]);
const DROPPED = new Set(["graphic", "inline-graphic", "img", "annotation", "annotation-xml", "object-id"]);
/** Marks that separate blocks and headings while a text is gathered; they cannot stand in XML. */
const BLOCK = "\u0001";
const HEADING = "\u0002";
/** Where words in another type, or a formula, begin and end: databases lose the spaces there. */
const TYPE = "\u0003";
const FORMULA = "\u0004";
const OTHER_TYPE = new Set(["i", "b", "em", "strong", "italic", "bold"]);
/**
 * “Abstract” where it was a heading and has run into the text: before a colon, before a word that begins an abstract, or
 * before a capital and a small letter (“Abstract Large language models …”); the names of abstract things stay.
 */
const LEADING_WORD =
  /^(?:Abstract|ABSTRACT)(?:\s*:\s*|[.–—]?\s+(?=(?:A|An|The|This|These|We|Our|In|On|At|As|By|For|From|To|With|It|Here|How|What|When|While|Background|Introduction|Context|Objectives?|Purpose|Aims?|Motivation|Methods?|Significance|Importance)\b)|[.–—]?\s+(?!(?:Syntax|Algebra|Meaning|Interpretation|Wiener|Cauchy|Hilbert|Banach|Boolean|Domain|State|Data)\b)(?=\p{Lu}\S*\s+\p{Ll}))/u;
/** All that is left of an abstract that only has its heading. */
const HEADING_ALONE = /^abstract\.?$/i;

/** Perhaps a tag or character reference that was itself encoded. */
const STILL_ENCODED = /<\/?[a-z]|&(?:[a-z]+|#\w+);/i;

/**
 * The text of a title, name or label that carries markup, on one line: tags gone, character references decoded (also
 * those encoded twice), subscripts set down, formulas in one line.
 */
export function plainText(markup: string): string {
  return unwrapped(markup).replace(/\s+/g, " ");
}

/**
 * The text of an abstract that carries markup, a paragraph a line. The heading of a part becomes its label
 * (“Methods: …”); a heading that only says “Abstract” is dropped, also where it has run into the text.
 */
export function plainAbstract(markup: string): string {
  return unwrapped(markup).replace(LEADING_WORD, "").replace(HEADING_ALONE, "");
}

/** All markup read, that which was encoded twice included. */
function unwrapped(markup: string): string {
  let text = fragmentText(parseFragment(markup));
  for (let round = 0; round < 2 && STILL_ENCODED.test(text); round++)
    text = fragmentText(parseFragment(text));
  return text;
}

/** The text of an element that was read already, such as a title or abstract in an XML document; as `plainAbstract`. */
export function elementText(element: XmlElement | undefined): string {
  return element === undefined ? "" : fragmentText(element);
}

function fragmentText(root: XmlElement): string {
  const gathered: string[] = [];
  gather(root, gathered);
  return respaced(gathered)
    .split(BLOCK)
    .map(labelled)
    .filter((line) => line !== "")
    .join("\n");
}

/** One block on one line, its headings as labels. A heading without text stays as a line of its own. */
function labelled(block: string): string {
  const parts = block.split(HEADING).map((part) => part.replace(/\s+/g, " ").trim());
  const text = parts.at(-1) ?? "";
  const labels = parts
    .slice(0, -1)
    .map((label) => label.replace(/\s*[:.]$/, ""))
    .filter((label) => label !== "" && !/^(?:abstract|summary)$/i.test(label));
  return [...labels.map((label) => (text === "" ? label : `${label}:`)), text]
    .filter((part) => part !== "")
    .join(" ");
}

function gather(node: XmlNode, into: string[]): void {
  if (typeof node === "string") {
    into.push(node.replace(/[\u0001-\u0004]/g, "\ufffd"));
    return;
  }
  const { name } = node;
  if (DROPPED.has(name)) return;
  if (name === "math") into.push(formulaText(node).replace(/ {2,}/g, " ").trim());
  else if (name === "tex-math") into.push(texFormula(node));
  else if (name === "alternatives") gatherAlternative(node, into);
  else if (name === "sup")
    into.push(raised(innerText(node), into.findLast((part) => part !== TYPE)?.slice(-1) ?? ""));
  else if (name === "br" || name === "break" || name === "hr") into.push(" ");
  else if (OTHER_TYPE.has(name) && into.at(-1) !== HEADING) gatherWithin(TYPE, node, into);
  else if (name === "inline-formula") gatherWithin(FORMULA, node, into);
  else if (HEADINGS.has(name)) into.push(BLOCK, innerText(node), HEADING);
  else {
    // The first block after a heading belongs to it; td and th stand apart on their line.
    const block = BLOCKS.has(name) && into.at(-1) !== HEADING;
    if (block) into.push(BLOCK);
    for (const child of node.children) if (!blankAfterHeading(child, into)) gather(child, into);
    if (BLOCKS.has(name)) into.push(BLOCK);
    if (name === "td" || name === "th") into.push(" ");
  }
}

function gatherWithin(mark: string, element: XmlElement, into: string[]): void {
  into.push(mark);
  for (const child of element.children) gather(child, into);
  into.push(mark);
}

/**
 * The parts as one text, with a space where words in another type or a formula have run into their neighbours: a sentence
 * or label that ends there before one that begins, a formula between words.
 */
function respaced(parts: string[]): string {
  return parts
    .join("")
    .replace(
      /(?<=[\p{Ll})\]][.:])\u0003(?=\p{Lu}\p{Ll})|(?<=\p{Ll}{3})\u0004+(?=\S)|(?<=\S)\u0004+(?=\p{Ll}{3})/gu,
      " ",
    )
    .replace(/[\u0003\u0004]/g, "");
}

function blankAfterHeading(child: XmlNode, into: string[]): boolean {
  return typeof child === "string" && child.trim() === "" && into.at(-1) === HEADING;
}

function innerText(element: XmlElement): string {
  const inner: string[] = [];
  for (const child of element.children) gather(child, inner);
  return respaced(inner).replaceAll(BLOCK, " ").replaceAll(HEADING, ": ").replace(/\s+/g, " ").trim();
}

/** Of several forms of one formula the one in MathML, else the first that is text. */
function gatherAlternative(element: XmlElement, into: string[]): void {
  const forms = elementsOf(element);
  const best = forms.find(({ name }) => name === "math") ?? forms.find(({ name }) => !DROPPED.has(name));
  if (best !== undefined) gather(best, into);
}

/** A number raised behind a digit or bracket is a power (“10^5”); whatever else is raised is set down (“Ca2+”, “5th”). */
function raised(text: string, before: string): string {
  return /^[+−–-]?\d+$/.test(text) && /[\d)]/.test(before) ? `^${text}` : text;
}

/**
 * An abstract from an index of its words by position (OpenAlex). Positions that are no whole numbers are left out; gaps
 * close up. Its markup, where it has any, is not yet read.
 */
export function invertedIndexText(index: Record<string, unknown>): string {
  const words: { at: number; word: string }[] = [];
  for (const [word, positions] of Object.entries(index)) {
    if (!Array.isArray(positions)) continue;
    for (const at of positions) if (Number.isSafeInteger(at) && at >= 0) words.push({ at, word });
  }
  return words
    .sort((one, other) => one.at - other.at)
    .map(({ word }) => word)
    .join(" ");
}
