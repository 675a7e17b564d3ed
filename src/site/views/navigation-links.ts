import { NAVIGATION } from "../navigation.ts";

const made = new Map<string, string>();

/** The items of the site's navigation as HTML; made once for each depth and section, since every page shows them. */
export function navigationLinks(root: string, section: string | undefined): string {
  const memory = `${root}\n${section}`;
  let html = made.get(memory);
  if (html === undefined) {
    html = NAVIGATION.map(({ name, page }) => {
      const current = page === section ? ' aria-current="true"' : "";
      return `<li><a href="${root}${page}"${current}>${name}</a></li>`;
    }).join("");
    made.set(memory, html);
  }
  return html;
}
