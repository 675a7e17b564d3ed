import { isWebAddress } from "../citation/safe-markdown.ts";

/** Names of works that styles write without an address, and who resolves them. */
const NAMES: [pattern: RegExp, resolver: string][] = [
  [/(?<=\bdoi: ?)10\.\d{4,9}\/[^\s<>"']+/gi, "https://doi.org/"],
  [/(?<=\barXiv:)\d{4}\.\d{4,5}(?:v\d+)?/g, "https://arxiv.org/abs/"],
];

/** A formatted reference with its addresses, DOIs and arXiv numbers as links. `html` is escaped already; a closing full stop stays outside. */
export function linkedReference(html: string): string {
  const linked = html.replace(/https?:\/\/[^\s<>"']+/g, (address) => link(address, ""));
  return NAMES.reduce(
    (text, [pattern, resolver]) => text.replace(pattern, (name) => link(name, resolver)),
    linked,
  );
}

function link(name: string, resolver: string): string {
  let end = /(?:[.,;:)\]]|&(?:[a-z]+|#\d+);)*$/.exec(name)?.[0] ?? "";
  const opened = name.slice(0, name.length - end.length);
  if (end.startsWith(")") && opened.lastIndexOf("(") > opened.lastIndexOf(")")) end = end.slice(1);
  const words = name.slice(0, name.length - end.length);
  const href = resolver + words;
  if (!isWebAddress(href.replaceAll("&amp;", "&").replaceAll("&#38;", "&"))) return name;
  return `<a href="${href}" rel="noopener">${words}</a>${end}`;
}
