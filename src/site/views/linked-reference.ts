import { isWebAddress } from "../citation/safe-markdown.ts";

/** A formatted reference with its addresses as links. `html` is escaped already; a closing full stop stays outside. */
export function linkedReference(html: string): string {
  return html.replace(/https?:\/\/[^\s<>"']+/g, (address) => {
    const end = /(?:[.,;:)\]]|&(?:[a-z]+|#\d+);)*$/.exec(address)?.[0] ?? "";
    const href = address.slice(0, address.length - end.length);
    if (!isWebAddress(href.replaceAll("&amp;", "&").replaceAll("&#38;", "&"))) return address;
    return `<a href="${href}" rel="noopener">${href}</a>${end}`;
  });
}
