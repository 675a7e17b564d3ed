import { createHash } from "node:crypto";

/**
 * What a page may load: its own files and nothing else. From disk, `'self'` does not cover the files beside it: `file:` does.
 * Of scripts that stand in the page it may run `inline` alone, to the letter.
 */
export function contentSecurityPolicy(inline?: string): string {
  const digest =
    inline === undefined ? "" : ` 'sha256-${createHash("sha256").update(inline).digest("base64")}'`;
  return [
    "default-src 'none'",
    `script-src 'self' file:${digest}`,
    // Nothing of the site's connects; whoever measures it from inside a page reads robots.txt and llms.txt.
    "connect-src 'self'",
    "style-src 'self' file:",
    "font-src 'self' file:",
    "img-src 'self' file: data:",
    "base-uri 'none'",
    "form-action 'self' file:",
  ].join("; ");
}
