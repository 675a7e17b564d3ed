import type { NavigationLink } from "../look/site-look.ts";
import { escapeHtml } from "./marked-quotation.ts";

const made = new WeakMap<NavigationLink[], Map<string, string>>();

/** The items of the site's navigation as HTML; made once for each depth and section, since every page shows them. */
export function navigationLinks(links: NavigationLink[], root: string, section: string | undefined): string {
  const known = made.get(links) ?? new Map<string, string>();
  made.set(links, known);
  const memory = `${root}\n${section}`;
  let html = known.get(memory);
  if (html === undefined) {
    html = links.map((link) => `<li>${item(link, root, section)}</li>`).join("");
    known.set(memory, html);
  }
  return html;
}

function item(link: NavigationLink, root: string, section: string | undefined): string {
  const name = escapeHtml(link.name);
  if ("url" in link) return `<a href="${escapeHtml(link.url)}" rel="noopener">${name}</a>`;
  const current = link.page === section ? ' aria-current="true"' : "";
  return `<a href="${root}${link.page}"${current}>${name}</a>`;
}
