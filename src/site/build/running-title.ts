/** Longest running title, in UTF-16 units: one line of a printed page. */
const LONGEST = 90;

/** The style that sets a title at the head of each printed page after the first, which has it already. */
export function runningTitle(title: string): string {
  const shown = title.length > LONGEST ? `${title.slice(0, LONGEST - 1).toWellFormed()}…` : title;
  return `@media print{@page{@top-left{content:${styleString(shown)};font-size:8pt}}@page :first{@top-left{content:none}}}`;
}

/** Any text as a string of CSS: what could end it, or be taken for markup, stands as its number. */
function styleString(text: string): string {
  const inert = text
    .toWellFormed()
    .replace(/[^\p{L}\p{N} .,:;!?()…–—'’“”-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);
  return `"${inert}"`;
}
