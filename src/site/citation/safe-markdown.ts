import type { Element, Root } from "hast";
import type { Html, Image, Parents } from "mdast";
import type { Options } from "remark-rehype";
import { visit } from "unist-util-visit";
import { hideMarkup } from "./csl-text.ts";

/** Markup and pictures of a text from outside become the text that they are written as. */
export const INERT_HANDLERS: NonNullable<Options["handlers"]> = {
  html: (_state, node: Html, parent: Parents | undefined) => {
    const text = { type: "text", value: hideMarkup(node.value) } as const;
    const isInline =
      parent?.type === "paragraph" || parent?.type === "heading" || parent?.type === "tableCell";
    return isInline ? text : { type: "element", tagName: "p", properties: {}, children: [text] };
  },
  image: (_state, node: Image) => ({ type: "text", value: node.alt ?? "" }),
  imageReference: (_state, node: { alt?: string }) => ({ type: "text", value: node.alt ?? "" }),
};

/** Whether an address may become a link: the web's own schemes and no other. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(address) && URL.canParse(address);
}

/** Takes every link away that does not lead to the web or to a place on the page; its words stay. */
export function keepSafeLinks(tree: Root): void {
  visit(tree, "element", (node) => {
    if (node.tagName !== "a") return;
    const href = String(node.properties.href ?? "");
    if (href.startsWith("#")) return;
    if (isWebAddress(href)) node.properties = { href, rel: ["noopener"] };
    else Object.assign(node, { tagName: "span", properties: {} });
  });
}

/** Puts each table into a frame that scrolls by itself, can be reached by keyboard, and is called `label`. */
export function frameTables(tree: Root, label = "Table"): void {
  visit(tree, "element", (node, index, parent) => {
    if (node.tagName !== "table" || parent === undefined || index === undefined) return;
    const frame: Element = {
      type: "element",
      tagName: "div",
      properties: { className: ["table-frame"], role: "region", ariaLabel: label, tabIndex: 0 },
      children: [node],
    };
    parent.children[index] = frame;
    return index + 1;
  });
}
