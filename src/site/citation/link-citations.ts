import type { Element, ElementContent, Root } from "hast";
import { visit } from "unist-util-visit";

/** Where a work is cited in the text: the `id` of the place, to link back to. */
export type CitedAt = Map<string, string[]>;

/**
 * Links each citation that rehype-citation set to its entry in the list of references, and notes the way back.
 * `short` is how a work is cited alone, without brackets: where the words of a cluster hold it, just those words are the link.
 */
export function linkCitations(tree: Root, short: ReadonlyMap<string, string>): CitedAt {
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
    node.properties = { className: ["citation"], id: `cite-${place}` };
    if (isNote(node)) {
      toNote(node, keys[0] ?? "");
      const before = parent?.children[(index ?? 0) - 1];
      if (before?.type === "text") before.value = before.value.trimEnd();
    } else
      node.children = keys.length === 1 ? [link(keys[0] ?? "", node.children)] : linkEach(node, keys, short);
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
