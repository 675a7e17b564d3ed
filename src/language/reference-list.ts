const HEADING =
  /^\s*(?:references?(?: cited| and notes)?|bibliography|works cited|literature(?: cited)?|cited literature)\s*[:.]?\s*$/i;
const ENTRY_MARK = /(?:^|\n)\s*(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}[.)])\s+\p{Lu}/gu;
const AUTHOR_YEAR = /\p{Lu}[\p{L}'’-]+,?\s+(?:\p{Lu}\.?[\s,-]*){1,3}(?:,|;|&|and|et al|\()/gu;
const YEAR = /\b(?:19|20)\d\d[a-z]?\b/g;
const VENUE =
  /\b(?:doi:|https?:\/\/doi|arXiv:|In Proc(?:eedings|\.)|Proceedings of|pp\.\s?\d|vol\.\s?\d|J\.\s\p{Lu}|\d+\(\d+\):\s?\d+|\d{1,4}\s?:\s?[eE]?\d{1,6}\s?[-–]\s?\d+)/gu;

/** Whether a heading announces a list of references, which is never evidence. */
export function isReferenceHeading(heading: string): boolean {
  return HEADING.test(heading.replace(/^\s*(?:\d+|[IVX]+)\.?\s+/, ""));
}

/**
 * Whether a text looks like a list of references: several entries each with authors in initials, a year and a place of
 * publication. A sentence that cites a work or two does not.
 */
export function hasReferenceListShape(text: string): boolean {
  const words = text.split(/\s+/).length;
  if (words < 12) return false;
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const venues = count(VENUE);
  const authors = count(AUTHOR_YEAR);
  const years = count(YEAR);
  const marks = count(ENTRY_MARK);
  const perHundred = (n: number) => (n * 100) / words;
  if (HEADING.test(text.split("\n", 1)[0] ?? "") && (years >= 2 || venues >= 2)) return true;
  if (marks >= 3 && years >= marks * 0.7 && authors + venues >= marks) return true;
  return authors >= 4 && years >= 2 && venues >= 1 && perHundred(authors + years + venues) >= 14;
}
