import type { Root, Text } from "mdast";
import { visit } from "unist-util-visit";
import { hideMarkup } from "./csl-text.ts";

/** `[@key]`, `[see @key, p. 3; @other]`, as it stands in Markdown source: an escaped bracket begins no citation. */
const CLUSTER =
  /(?<!\\)\[([^[\]@;\\]*@[a-z][a-z0-9]+(?:,[^[\]@;\\]*)?(?:;[^[\]@;\\]*@[a-z][a-z0-9]+(?:,[^[\]@;\\]*)?)*)\]/g;

/**
 * Gives every citation of the tree a text node of its own and hides every other `@`, so that rehype-citation, which
 * stops at the first key it does not know and then leaves all later ones of that text raw, can only meet citations
 * that it knows. Says which keys are cited that `known` does not have, each with its first place in `source` (UTF-16).
 */
export function markCitations(tree: Root, source: string, known: ReadonlySet<string>): Map<string, number> {
  const unknown = new Map<string, number>();
  visit(tree, "text", (node, index, parent) => {
    if (parent === undefined || index === undefined || !node.value.includes("@")) return;
    const raw = source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
    const parts: Text[] = [];
    let from = 0;
    for (const { 0: cluster, 1: inside = "", index: offset } of raw.matchAll(CLUSTER)) {
      const at = node.value.indexOf(cluster, from);
      if (at === -1) continue;
      const strange = citedKeys(inside).filter((key) => !known.has(key));
      for (const key of strange)
        if (!unknown.has(key)) unknown.set(key, (node.position?.start.offset ?? 0) + offset);
      if (strange.length > 0) continue;
      parts.push(text(hideMarkup(node.value.slice(from, at))), text(cluster));
      from = at + cluster.length;
    }
    parts.push(text(hideMarkup(node.value.slice(from))));
    parent.children.splice(index, 1, ...parts);
    return index + parts.length;
  });
  return unknown;
}

/** The keys inside a cluster, in order. */
function citedKeys(inside: string): string[] {
  return [...inside.matchAll(/@([a-z][a-z0-9]+)/g)].map((match) => match[1] ?? "");
}

function text(value: string): Text {
  return { type: "text", value };
}
