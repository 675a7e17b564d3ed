import { NAVIGATION } from "../navigation.ts";
import type { Translate } from "../words/translator.ts";
import { escapeHtml } from "./marked-quotation.ts";

const made = new Map<string, string>();

/** The items of the site's navigation as HTML; made once for each depth and section, since every page shows them. */
export function navigationLinks(root: string, section: string | undefined, t: Translate): string {
  const memory = `${root}\n${section}\n${t.language}`;
  let html = made.get(memory);
  if (html === undefined) {
    html = NAVIGATION.map(({ name, page }) => {
      const current = page === section ? ' aria-current="true"' : "";
      return `<li><a href="${root}${page}"${current}>${escapeHtml(t(name))}</a></li>`;
    }).join("");
    made.set(memory, html);
  }
  return html;
}
