import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { bodyPassages, type Section } from "./jats-body.ts";
import { elementsOf, type XmlElement, type XmlNode } from "./xml.ts";

type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
type HtmlElement = DefaultTreeAdapterTypes.Element;

/** A page that is no article as LaTeXML writes it. */
export class LatexmlError extends Error {
  override name = "LatexmlError";
}

/** What is no text of the article, by class or tag: its list of references, its head, notes, the site around it. */
const DROPPED =
  /\bltx_(?:bibliography|authors|dates|abstract|keywords|classification|acknowledgements|note|page_footer|page_header|page_navbar|ERROR|title_document|tag_item|tag_equation|tag_section|tag_subsection|tag_subsubsection|tag_paragraph|tag_appendix|rule|pagination|role_footnote|TOC|toclist)\b/;
const DROPPED_TAGS = new Set([
  "script",
  "style",
  "nav",
  "button",
  "footer",
  "header",
  "svg",
  "img",
  "template",
  "form",
]);
/** Deeper nesting than any article has. */
const DEEPEST = 200;

/**
 * The text of an article by section, from the HTML that arXiv makes of LaTeX sources: formulas in one line, tables as
 * rows with their captions, without abstract, notes and list of references. Throws LatexmlError where it is no such page.
 */
export function readLatexml(html: string): Section[] {
  const article = find(parse(html).childNodes, 0);
  if (article === undefined) throw new LatexmlError("it holds no article in the form that LaTeXML writes");
  const [body] = converted(article, 0);
  return typeof body === "object" ? bodyPassages([{ ...body, name: "body" }], []) : [];
}

function find(nodes: HtmlNode[], depth: number): HtmlElement | undefined {
  for (const node of nodes) {
    if (!("tagName" in node) || depth > DEEPEST) continue;
    if (/\bltx_document\b/.test(classOf(node))) return node;
    const inner = find(node.childNodes, depth + 1);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function classOf(element: HtmlElement): string {
  return element.attrs.find(({ name }) => name === "class")?.value ?? "";
}

/** An element as its like in JATS, so that both are read by the same rules. */
function converted(node: HtmlNode, depth: number): XmlNode[] {
  if (node.nodeName === "#text") return [(node as DefaultTreeAdapterTypes.TextNode).value];
  if (!("tagName" in node) || depth > DEEPEST) return [];
  const kind = classOf(node);
  if (DROPPED_TAGS.has(node.tagName) || DROPPED.test(kind)) return [];
  const children = node.childNodes.flatMap((child) => converted(child, depth + 1));
  const element = (name: string, inner = children): XmlElement => ({ name, attributes: {}, children: inner });
  if (
    /\bltx_(?:part|chapter|section|subsection|subsubsection|paragraph|subparagraph|appendix)\b/.test(kind)
  ) {
    if (node.tagName === "section" || node.tagName === "div") return [element("sec")];
  }
  if (/^h[1-6]$/.test(node.tagName) && /\bltx_title_(?!theorem)/.test(kind)) return [element("title")];
  if (/\bltx_table\b/.test(kind)) return [element("table-wrap", withLabel(children))];
  if (/\bltx_(?:figure|float)\b/.test(kind)) return [element("fig", withLabel(children))];
  if (node.tagName === "figcaption") return [captionOf(children)];
  if (/\bltx_tag\b/.test(kind)) return [element("label")];
  if (/\bltx_(?:equation|equationgroup|eqn_table)\b/.test(kind))
    return [element("disp-formula", withoutCells(children))];
  return [element(node.tagName)];
}

/** A caption without its number, which stands beside it as the label of the table or figure. */
function captionOf(children: XmlNode[]): XmlElement {
  const label = children.find(
    (child): child is XmlElement => typeof child !== "string" && child.name === "label",
  );
  const words = children.filter((child) => child !== label);
  const caption = { name: "p", attributes: {}, children: words };
  return { name: "caption", attributes: {}, children: label === undefined ? [caption] : [label, caption] };
}

function withLabel(children: XmlNode[]): XmlNode[] {
  const caption = children.find(
    (child): child is XmlElement => typeof child !== "string" && child.name === "caption",
  );
  const label = elementsOf(caption, "label")[0];
  return label === undefined ? children : [label, ...children];
}

/** Numbered formulas are laid out in a table, whose cells mean nothing. */
function withoutCells(nodes: XmlNode[]): XmlNode[] {
  return nodes.flatMap((node): XmlNode[] => {
    if (typeof node === "string") return [node];
    const inner = { ...node, children: withoutCells(node.children) };
    return /^(?:table|tbody|tr|td)$/.test(node.name) ? [...inner.children, " "] : [inner];
  });
}
