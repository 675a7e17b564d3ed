import { decodeHTMLStrict } from "entities";
import { SaxesParser } from "saxes";

/** An element of a document: its local name without prefix, its attributes by their written names, its contents in order. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}
export type XmlNode = XmlElement | string;

/** A text that is not the XML it should be: cut off, badly nested, or no XML at all. */
export class XmlError extends Error {
  override name = "XmlError";
}

/** Deeper nesting than any article has: beyond it somebody means harm. */
const DEEPEST = 500;

/**
 * The root element of an XML document. Nothing is fetched and no entity of a document's own is expanded: an entity that
 * HTML names becomes its character, any other stays as it is written. Throws XmlError, with line and column, where the
 * document is cut off or badly formed.
 */
export function parseXml(text: string): XmlElement {
  const top: XmlElement = { name: "", attributes: {}, children: [] };
  const open: XmlElement[] = [top];
  const parser = new SaxesParser();
  parser.ENTITIES = new Proxy(parser.ENTITIES, { get: (known, name) => entityOf(known, name) });
  parser.on("error", (error) => {
    throw new XmlError(error.message, { cause: error });
  });
  parser.on("opentag", (tag) => {
    if (open.length > DEEPEST)
      throw new XmlError(`${parser.line}: elements are nested deeper than ${DEEPEST}.`);
    const element = { name: localName(tag.name), attributes: { ...tag.attributes }, children: [] };
    open.at(-1)?.children.push(element);
    if (!tag.isSelfClosing) open.push(element);
  });
  parser.on("closetag", (tag) => {
    if (!tag.isSelfClosing) open.pop();
  });
  const push = (words: string) => void open.at(-1)?.children.push(words);
  parser.on("text", push);
  parser.on("cdata", push);
  parser.write(text.replace(/^\uFEFF/, "")).close();
  const root = top.children.find((child) => typeof child !== "string");
  if (root === undefined) throw new XmlError("There is no element in it.");
  return root;
}

/** What an entity stands for. Own entities of the document were never read, so they cannot be found here. */
function entityOf(known: Record<string, string>, name: string | symbol): string | undefined {
  if (typeof name === "symbol") return undefined;
  return Object.hasOwn(known, name) ? known[name] : decodeHTMLStrict(`&${name};`);
}

/** A name without its namespace prefix: `jats:p` and `p` are the same to a reader. */
export function localName(name: string): string {
  return name.slice(name.lastIndexOf(":") + 1);
}

/** The child elements of that name, in order; all of them where no name is given. */
export function elementsOf(parent: XmlElement | undefined, name?: string): XmlElement[] {
  return (parent?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== "string" && (name === undefined || child.name === name),
  );
}

/** The first element down a path of names, each the first child so named. */
export function elementAt(parent: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce((at, name) => elementsOf(at, name)[0], parent);
}

/** All characters of an element and what it holds, as they stand, white space included. */
export function rawText(node: XmlNode | undefined): string {
  if (node === undefined) return "";
  return typeof node === "string" ? node : node.children.map(rawText).join("");
}
