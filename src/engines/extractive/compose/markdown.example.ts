import { createMarkdownProcessor, type MarkdownRenderer } from "@astrojs/markdown-remark";
import rehypeCitation from "rehype-citation";
import { remark } from "remark";

interface Node {
  type: string;
  value?: string;
  children?: Node[];
}

/** What CommonMark makes of Markdown: each block with its text; any node but text and code is named in angle brackets. */
export function blocks(markdown: string): [string, string][] {
  const root: Node = remark().parse(markdown);
  return (root.children ?? []).map((block) => [block.type, (block.children ?? []).map(textOf).join("")]);
}

function textOf(node: Node): string {
  if (node.type === "text" || node.type === "inlineCode") return node.value ?? "";
  return `<${node.type}>${(node.children ?? []).map(textOf).join("")}`;
}

/** The site's way from Markdown to HTML: GFM, then citations into the file of references, where one is named. */
export async function renderer(bibliography?: string): Promise<(markdown: string) => Promise<string>> {
  const rehypePlugins = bibliography === undefined ? [] : [[rehypeCitation, { bibliography, path: "/" }]];
  const processor: MarkdownRenderer = await createMarkdownProcessor({
    syntaxHighlight: false,
    smartypants: false,
    rehypePlugins: rehypePlugins as never,
  });
  return async (markdown) => (await processor.render(markdown)).code;
}

const NAMED: Record<string, string> = { lt: "<", gt: ">", quot: '"', amp: "&" };

/** The text of HTML that holds these tags and no others; any other tag stays and shows. */
export function textOfHtml(html: string): string {
  return html
    .replace(/<\/?(?:p|code|h2|table|thead|tbody|tr|th|td)(?: id="[^"]*")?>/g, "")
    .replace(/&(?:#x([0-9A-F]+)|(\w+));/gi, (all, hex: string | undefined, name: string) =>
      hex === undefined ? (NAMED[name] ?? all) : String.fromCodePoint(Number.parseInt(hex, 16)),
    );
}
