import type { SiteContent } from "./site-content.ts";

/**
 * The door between the command that prepares the content and the pages that show it. Astro bundles the pages, and so would
 * give them a second copy of any module: only the process itself is the same for both.
 */
const DOOR = Symbol.for("touchstone.site-content");

/** Hands the content to the pages. */
export function provideContent(content: SiteContent): void {
  Reflect.set(globalThis, DOOR, content);
}

/** The content that was handed over. */
export function siteContent(): SiteContent {
  const content: SiteContent | undefined = Reflect.get(globalThis, DOOR);
  if (content === undefined)
    throw new Error("The site was built without its content. Run it as: npm run build (or npm run dev).");
  return content;
}
