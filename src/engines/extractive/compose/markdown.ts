import { withoutFormulaMarks } from "../../../pipeline/formula.ts";

/**
 * Text from outside as inert Markdown. Three readers come after us, and each must see plain text: CommonMark (with GFM),
 * which backslashes quiet; GFM's autolinks, which look at the text after backslashes are gone; and rehype-citation, whose
 * expression runs over each text node and takes `@word` and `[… @ …]` for citations however they were escaped. Only a
 * node of another kind stops the last two, so a word with an address or an `@` in it stands as code, which both skip.
 */

const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g;

/**
 * The text as a reader gets to see it: formulas without the marks around them, white space folded, controls and lone surrogates as
 * U+FFFD, and characters that turn the reading direction of what follows spelled out.
 */
export function shownText(text: string): string {
  return visible(withoutFormulaMarks(text));
}

function visible(text: string): string {
  return text
    .toWellFormed()
    .replace(CONTROLS, "\uFFFD")
    .replace(BIDI_CONTROLS, (control) => `‹U+${control.charCodeAt(0).toString(16).toUpperCase()}›`)
    .replace(/\s+/g, " ")
    .trim();
}

/** Markdown that reads as exactly `shownText(text)`, in a paragraph, a heading or a table cell. */
export function escapeMarkdown(text: string): string {
  const shown = shownText(text);
  const hasBracket = /[[\]]/.test(shown);
  const lastOpen = shown.lastIndexOf("[");
  const dangling = lastOpen > shown.lastIndexOf("]") ? lastOpen : -1;
  let markdown = "";
  for (const { 0: word, index } of shown.matchAll(/ |[^ ]+/g)) {
    const holdsDangling = dangling >= index && dangling < index + word.length;
    markdown += holdsDangling || isActive(word, hasBracket) ? asCode(word) : escapeWord(word, index === 0);
  }
  return markdown;
}

/** Markdown of a code span that shows the text as it is, formula marks included, fit for a table cell. */
export function codeSpan(text: string): string {
  return visible(text)
    .split("|")
    .map((part) => (part === "" ? "" : fence(part)))
    .join("\\|");
}

/** A word that becomes a link, a footnote or a citation even where its punctuation is escaped. */
function isActive(word: string, hasBracket: boolean): boolean {
  if (/https?:\/\/|www\.|\[\^/i.test(word)) return true;
  if (!word.includes("@")) return false;
  return hasBracket || !/^[(]*[\p{L}\d]+@[\p{L}\d]+[),.;:]*$/u.test(word);
}

function asCode(word: string): string {
  const [, before = "", core = "", after = ""] = /^([("']*)(.*?)([),.;:!?"']*)$/su.exec(word) ?? [];
  return core === "" ? escapeWord(word, true) : before + codeSpan(core) + after;
}

function fence(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const ticks = "`".repeat(longest + 1);
  const pad = /^`|`$|^ .* $/.test(text) ? " " : "";
  return ticks + pad + text + pad + ticks;
}

function escapeWord(word: string, first: boolean): string {
  const escaped = word.replace(
    /[\\`*[\]~|$]|(?<![\p{L}\d])_|_(?![\p{L}\d])|<(?![\d=])|&(?=[#A-Za-z])|^#|#$/gu,
    "\\$&",
  );
  return first ? escaped.replace(/^[>+=-]|^\d{1,9}(?=[.)])/, startEscape) : escaped;
}

const startEscape = (start: string) => (/\d/.test(start) ? `${start}\\` : `\\${start}`);
