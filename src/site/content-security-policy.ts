/** What a page may load: its own files and nothing else. From disk, `'self'` does not cover the files beside it: `file:` does. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' file:",
  // Nothing of the site's connects; whoever measures it from inside a page reads robots.txt and llms.txt.
  "connect-src 'self'",
  "style-src 'self' file:",
  "font-src 'self' file:",
  "img-src 'self' file: data:",
  "base-uri 'none'",
  "form-action 'self' file:",
].join("; ");
