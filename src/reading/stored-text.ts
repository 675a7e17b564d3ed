/** What no stored text may hold: XML and terminals choke on it, and none of it can be read. */
const UNREADABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]/g;

/**
 * A text as it is kept: control characters, noncharacters and lone surrogates become U+FFFD and a carriage return a
 * space, unit for unit, so that every UTF-16 offset into the text as it was given still holds.
 */
export function storedText(text: string): string {
  return text.toWellFormed().replace(UNREADABLE, "\ufffd").replaceAll("\r", " ");
}

/** A title, name or venue on one line: as `storedText`, with every run of white space made one space. */
export function storedLine(text: string): string {
  return storedText(text).replace(/\s+/g, " ").trim();
}
