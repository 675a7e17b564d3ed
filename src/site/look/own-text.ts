import type { Element, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import remarkRehype from "remark-rehype";
import { visit } from "unist-util-visit";
import { showMarkup } from "../citation/csl-text.ts";
import { frameTables, INERT_HANDLERS, isWebAddress } from "../citation/safe-markdown.ts";
import type { Translate } from "../words/translator.ts";

/** A text of whoever publishes the site, as HTML for a page whose way to the root is given. */
export type OwnText = (root: string) => string;

const parser = remark().use(remarkGfm).use(remarkRehype, { handlers: INERT_HANDLERS }).freeze();

/** Where pages of the site stand: no scheme, no way out, no place above the root. */
const PAGE = /^(?!\/)(?!.*(?:\.\.|\/\/))[\w./~-]+(?:#[\w-]+)?$/;

/**
 * Markdown of one's own: headings, lists, tables and links to the web, to mail and to pages of the site, written from its root
 * (`methods/`). Markup and pictures in it are shown as text. `inline` leaves the paragraph around a single line away.
 */
export function ownText(markdown: string, t: Translate, inline = false): OwnText {
  const tree = parser.runSync(parser.parse(markdown)) as unknown as Root;
  frameTables(tree, t("Table"));
  visit(tree, "element", (node) => {
    // The page has its first heading already.
    if (node.tagName === "h1") node.tagName = "h2";
  });
  const [only, ...more] = tree.children;
  if (inline && more.length === 0 && only?.type === "element" && only.tagName === "p")
    tree.children = only.children;
  const made = new Map<string, string>();
  return (root) => {
    let html = made.get(root);
    if (html === undefined) {
      html = showMarkup(toHtml(withLinks(structuredClone(tree), root)));
      made.set(root, html);
    }
    return html;
  };
}

function withLinks(tree: Root, root: string): Root {
  visit(tree, "element", (node: Element) => {
    if (node.tagName !== "a") return;
    const href = String(node.properties.href ?? "");
    if (isWebAddress(href)) node.properties = { href, rel: ["noopener"] };
    else if (/^mailto:[^\s@]+@[^\s@]+$/i.test(href)) node.properties = { href };
    else if (PAGE.test(href)) node.properties = { href: root + pageOf(href) };
    else Object.assign(node, { tagName: "span", properties: {} });
  });
  return tree;
}

/** The page with its file named: pages open from disk too. */
function pageOf(href: string): string {
  const [path = "", place] = href.split("#", 2);
  const file = path.endsWith("/") ? `${path}index.html` : path;
  return place === undefined ? file : `${file}#${place}`;
}
