import type { Found } from "./search-index.ts";

/** Found entries as list items: kind, title as a link, a line of further words, what was looked for marked. */
export function foundItems(found: Found[]): HTMLLIElement[] {
  const root = document.documentElement.dataset.root ?? "./";
  return found.map((entry) => {
    const item = document.createElement("li");
    const kind = document.createElement("span");
    kind.className = "kind";
    kind.textContent = entry.kind;
    const link = document.createElement("a");
    link.href = root + entry.page;
    link.dir = "auto";
    link.append(...marked(entry.title, entry.terms));
    item.append(kind, link);
    if (entry.words !== "") {
      const words = document.createElement("p");
      words.dir = "auto";
      words.append(...marked(entry.words.slice(0, 240), entry.terms));
      item.append(words);
    }
    return item;
  });
}

/** The text with every found word in a mark, as nodes: nothing in it is ever markup. */
function marked(text: string, terms: string[]): Node[] {
  if (terms.length === 0) return [document.createTextNode(text)];
  const any = terms.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  return text.split(new RegExp(`(${any})`, "giu")).map((part, i) => {
    if (i % 2 === 0) return document.createTextNode(part);
    const mark = document.createElement("mark");
    mark.textContent = part;
    return mark;
  });
}

/** What was found, or what was tried, in a sentence. */
export function foundInWords(words: string, total: number, shown: number): string {
  if (words.trim() === "") return "Type a word or more.";
  if (total === 0)
    return `Nothing found for “${words.trim()}” in claims, reports and references. All words were looked for, with endings and small misspellings; try fewer.`;
  return total > shown ? `${total} found, the best ${shown} are shown.` : `${total} found.`;
}
