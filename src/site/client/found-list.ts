import { searchWords } from "../search-words.ts";
import type { Found } from "./search-index.ts";
import { t } from "./words.ts";

const KINDS: Record<string, string> = {
  report: t("report"),
  claim: t("claim"),
  reference: t("reference"),
};

/** Found entries as list items: kind, title as a link, a line of further words, what was looked for marked. */
export function foundItems(found: Found[]): HTMLLIElement[] {
  const root = document.documentElement.dataset.root ?? "./";
  return found.map((entry) => {
    const item = document.createElement("li");
    const kind = document.createElement("span");
    kind.className = "kind";
    kind.textContent = KINDS[entry.kind] ?? entry.kind;
    const link = document.createElement("a");
    link.href = root + entry.page;
    link.dir = "auto";
    link.append(...marked(entry.title, entry.beginnings));
    item.append(kind, link);
    if (entry.words !== "") {
      const words = document.createElement("p");
      words.dir = "auto";
      words.append(...marked(entry.words.slice(0, 240), entry.beginnings));
      item.append(words);
    }
    return item;
  });
}

const LETTERS = /([\p{L}\p{N}\p{M}]+)/u;

/** The text with every found word in a mark, as nodes: nothing in it is ever markup. */
function marked(text: string, beginnings: string[]): Node[] {
  return text.split(LETTERS).map((part) => {
    const words = searchWords(part);
    if (!words.some((word) => beginnings.some((beginning) => word.startsWith(beginning))))
      return document.createTextNode(part);
    const mark = document.createElement("mark");
    mark.textContent = part;
    return mark;
  });
}

/** What was found, or what was tried, in a sentence. */
export function foundInWords(words: string, total: number, shown: number): string {
  const wanted = words.trim();
  if (wanted === "") return t("Type a word or more.");
  if (total === 0)
    return t(
      "Nothing found for “{wanted}” in claims, reports and references. All words were looked for, with endings and small misspellings; try fewer.",
      { wanted },
    );
  if (total > shown) return t("{total} found, the best {shown} are shown.", { total, shown });
  return t("{total} found.", { total });
}
