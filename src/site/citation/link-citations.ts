import type { Element, ElementContent, Root } from "hast";
import { visit } from "unist-util-visit";
import { hideMarkup } from "./csl-text.ts";
import type { ClaimQuotation } from "./quotation-before.ts";

/** Where a work is cited in the text: the `id` of the place, to link back to. */
export type CitedAt = Map<string, string[]>;

/**
 * Links each citation that rehype-citation set to its entry in the list of references, and notes the way back.
 * `short` is how a work is cited alone, without brackets: where the words of a cluster hold it, just those words are the link.
 * A link bears what `quoted` finds to be said by its work of the claim before it.
 */
export function linkCitations(
  tree: Root,
  short: ReadonlyMap<string, string>,
  quoted: (before: string, key: string) => ClaimQuotation | undefined,
): CitedAt {
  const citedAt: CitedAt = new Map();
  let place = 0;
  visit(tree, "element", (node, index, parent) => {
    const id = String(node.properties.id ?? "");
    if (!id.startsWith("citation--")) return;
    const keys = id
      .split("--")
      .slice(1, -1)
      .filter((key) => short.has(key));
    place += 1;
    const before = plainText((parent?.children.slice(0, index) ?? []) as ElementContent[]);
    node.properties = { className: ["citation"], id: `cite-${place}` };
    if (isNote(node)) {
      toNote(node, keys[0] ?? "");
      const words = parent?.children[(index ?? 0) - 1];
      if (words?.type === "text") words.value = words.value.trimEnd();
    } else
      node.children = keys.length === 1 ? [link(keys[0] ?? "", node.children)] : linkEach(node, keys, short);
    visit(node, "element", ({ properties }) => {
      const found = typeof properties.dataRef === "string" ? quoted(before, properties.dataRef) : undefined;
      if (found !== undefined)
        Object.assign(properties, { dataClaim: found.claim, dataQuotation: hideMarkup(found.quotation) });
    });
    for (const key of keys) citedAt.set(key, [...(citedAt.get(key) ?? []), `cite-${place}`]);
    return "skip";
  });
  return citedAt;
}

function isNote(node: Element): boolean {
  const [first] = node.children;
  return first?.type === "element" && first.tagName === "sup";
}

/** The number of a note leads to the note, which names all works; its card shows the first of them. */
function toNote(node: Element, key: string): void {
  visit(node, "element", (inside) => {
    if (inside.tagName !== "a") return;
    const { href, id } = inside.properties;
    inside.properties = { href, id, dataRef: key };
  });
}

/** Each work's own words in the cluster as a link; a work whose words were drawn together with another's gets a mark after them. */
function linkEach(node: Element, keys: string[], short: ReadonlyMap<string, string>): ElementContent[] {
  let rest = plainText(node.children);
  const children: ElementContent[] = [];
  const left = [...keys];
  while (left.length > 0) {
    const found = left
      .flatMap((key) =>
        wordsFor(short.get(key) ?? "").map((words) => ({ key, words, at: rest.indexOf(words) })),
      )
      .filter((each) => each.at !== -1 && each.words !== "")
      .sort((a, b) => a.at - b.at)[0];
    if (found === undefined) break;
    children.push({ type: "text", value: rest.slice(0, found.at) });
    children.push(link(found.key, [{ type: "text", value: found.words }]));
    rest = rest.slice(found.at + found.words.length);
    left.splice(left.indexOf(found.key), 1);
  }
  if (left.length === keys.length) return [link(keys[0] ?? "", node.children), ...marks(left.slice(1))];
  // “[2]–[4]” names the third in the way of its style: numbers in a range need no mark.
  const unnamed = left.filter((key) => !/^\d+$/.test(short.get(key) ?? ""));
  return [...children, { type: "text", value: rest }, ...marks(unnamed)];
}

/** How a work may stand in a cluster: in full, or, after another work of the same authors, by its year alone. */
function wordsFor(short: string): string[] {
  return [short, short.split(", ").at(-1) ?? ""];
}

function marks(keys: string[]): ElementContent[] {
  return keys.flatMap((key): ElementContent[] => [
    { type: "text", value: " " },
    link(key, [{ type: "text", value: "(also)" }]),
  ]);
}

function link(key: string, children: ElementContent[]): Element {
  return {
    type: "element",
    tagName: "a",
    properties: { href: `#ref-${key}`, dataRef: key },
    children,
  };
}

function plainText(nodes: ElementContent[]): string {
  return nodes
    .map((node) =>
      node.type === "text" ? node.value : node.type === "element" ? plainText(node.children) : "",
    )
    .join("");
}
