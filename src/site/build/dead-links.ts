import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { rootFrom } from "../address.ts";

/** A link of a page that leads nowhere. */
export interface DeadLink {
  page: string;
  href: string;
}

const LINK = /<(?:a|link|script|img|area|source)\b[^>]*?\s(?:href|src)="([^"]*)"/g;
const PLACE = /\sid="([^"]*)"/g;
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/**
 * The internal links of these pages that lead to no file of the site, or to no place on its page. `html` reads a page
 * of the site; 404.html is left out, since its links hold the base address.
 */
export function deadLinks(
  pages: Iterable<string>,
  files: ReadonlySet<string>,
  html: (page: string) => string,
): DeadLink[] {
  const dead: DeadLink[] = [];
  const places = new Map<string, Map<string, string>>();
  for (const page of pages) {
    if (page === "404.html") continue;
    const text = html(page);
    const root = rootFrom(page);
    let own: Set<string> | undefined;
    for (const href of new Set(Array.from(text.matchAll(LINK), (match) => match[1] ?? ""))) {
      if (href.startsWith(root) && files.has(href.slice(root.length))) continue;
      if (ELSEWHERE.test(href)) continue;
      const [path = "", fragment = ""] = href.replaceAll("&amp;", "&").split("#", 2);
      const target = path === "" ? page : posix.normalize(posix.join(posix.dirname(page), decodeURI(path)));
      if (!files.has(target)) dead.push({ page, href });
      else if (path === "" && fragment !== "") {
        own ??= placesOf(text);
        if (!own.has(fragment)) dead.push({ page, href });
      } else if (fragment !== "") {
        const wanted = places.get(target) ?? new Map<string, string>();
        wanted.set(fragment, page);
        places.set(target, wanted);
      }
    }
  }
  for (const [target, wanted] of places) {
    const there = placesOf(html(target));
    for (const [fragment, page] of wanted)
      if (!there.has(fragment)) dead.push({ page, href: `${target}#${fragment}` });
  }
  return dead;
}

function placesOf(html: string): Set<string> {
  return new Set(Array.from(html.matchAll(PLACE), ([, id = ""]) => id));
}

/** Reads a page from the first of these folders that has it. */
export function pageReader(folders: string[]): (page: string) => string {
  return (page) => {
    const folder = folders.find((each) => existsSync(join(each, page))) ?? folders[0] ?? ".";
    return readFileSync(join(folder, page), "utf8");
  };
}

/** A message for dead links: where they stand and what they lead to. */
export function deadLinkMessages(dead: DeadLink[]): string[] {
  return dead.slice(0, 20).map(({ page, href }) => `${page}: the link "${href}" leads nowhere on this site.`);
}
