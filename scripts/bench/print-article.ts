import type { Page } from "playwright-core";

/** A stretch of an article to be set: a heading, a paragraph, a table or the caption of a figure. */
export interface Block {
  kind: "title" | "heading" | "paragraph" | "table" | "figure";
  text: string;
  /** The cells of a table, row by row. */
  rows?: string[][];
}

/** How an article is set. Sizes in points. */
export interface Setting {
  columns: 1 | 2;
  family: "serif" | "sans-serif";
  size: number;
  /** Break words at the ends of lines. */
  hyphens: boolean;
  /** Put a note at the foot of the column after every so many paragraphs; none where 0. */
  notesEvery: number;
  /** A line at the head of every page, and the number of the page at its foot. */
  running: string;
  /** Indent the first line of a paragraph instead of putting space before it. */
  indent: boolean;
}

/** Words of a footnote, which stand in no article. */
export const NOTE = "This note was set at the foot of the column by those who print.";

/** Sets an article on pages of letter size and prints it, as publishers do: columns of one height, notes at their feet. */
export async function printArticle(page: Page, blocks: Block[], setting: Setting): Promise<Uint8Array> {
  await page.setContent("<!doctype html><html lang=en><body></body></html>");
  await page.evaluate(layOut, { blocks, setting, note: NOTE });
  return new Uint8Array(await page.pdf({ width: "8.5in", height: "11in", preferCSSPageSize: true }));
}

/** Runs in the browser: fills column after column, word by word. */
function layOut({ blocks, setting, note }: { blocks: Block[]; setting: Setting; note: string }): void {
  const { columns, family, size, hyphens, notesEvery, running, indent } = setting;
  const style = document.createElement("style");
  style.textContent = `@page { size: 612pt 792pt; margin: 0 } * { margin: 0; padding: 0; box-sizing: border-box }
    body { font: ${size}pt/1.2 ${family} } .page { position: relative; width: 612pt; height: 792pt; break-after: page; overflow: hidden }
    .head { position: absolute; top: 28pt; left: 60pt; font-size: ${size - 2}pt } .foot { position: absolute; bottom: 28pt; left: 300pt }
    .column { position: absolute; top: 60pt; height: 660pt; display: flex; flex-direction: column; width: ${columns === 2 ? 235 : 492}pt }
    .text { flex: 1 1 0; min-height: 0; overflow: hidden } .notes { font-size: ${size - 2}pt; flex: none }
    p { text-align: justify; hyphens: manual; ${indent ? "text-indent: 12pt" : `margin-top: ${size * 0.7}pt`} } p.on { text-indent: 0; margin-top: 0 }
    h1 { font-size: ${size + 7}pt } h2 { font-size: ${size + 1}pt; margin: ${size}pt 0 4pt } sup { font-size: 65%; line-height: 0 }
    .caption { font-size: ${size - 1}pt; margin: 4pt 0 ${size}pt } table { font-size: ${size - 2}pt; margin-top: ${size}pt } td { padding-right: 14pt }
    .box { height: 60pt; margin-top: ${size}pt; border: 1pt solid }`;
  document.head.append(style);
  let text: HTMLElement = document.body;
  let notes: HTMLElement = document.body;
  let pages = 0;
  let onPage: number = columns;
  let paragraphs = 0;
  let noted = 0;
  const make = (parent: HTMLElement, tag: string, className: string, html = ""): HTMLElement => {
    const element = document.createElement(tag);
    element.className = className;
    element.innerHTML = html;
    parent.append(element);
    return element;
  };
  let sheet: HTMLElement = document.body;
  const nextColumn = () => {
    if (onPage === columns) {
      sheet = make(document.body, "div", "page");
      pages++;
      onPage = 0;
      if (running !== "") make(sheet, "div", "head", `${running} ${pages}`);
      make(sheet, "div", "foot", String(pages));
    }
    const column = make(sheet, "div", "column");
    column.style.left = `${60 + onPage * 257}pt`;
    text = make(column, "div", "text");
    notes = make(column, "div", "notes");
    onPage++;
  };
  const overflows = () => text.scrollHeight > text.clientHeight + 1;
  const escaped = (words: string) => words.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const broken = (word: string) =>
    hyphens ? word.replace(/([bcdfghjklmnpqrstvwxz])(?=[aeiou][a-z]{2})(?<=[a-z]{3})/g, "$1\u00ad") : word;
  const html = (words: string) =>
    escaped(broken(words)).replace(/(\d)\^(\u2212?[+-]?\d+)/g, "$1<sup>$2</sup>");
  const put = (tag: string, className: string, inner: string) => {
    let element = make(text, tag, className, inner);
    if (!overflows()) return element;
    element.remove();
    nextColumn();
    element = make(text, tag, className, inner);
    return element;
  };
  nextColumn();
  for (const block of blocks) {
    if (block.kind === "title") put("h1", "", html(block.text));
    else if (block.kind === "heading") put("h2", "", html(block.text));
    else if (block.kind === "figure")
      put("div", "", `<div class=box></div><div class=caption>${html(block.text)}</div>`);
    else if (block.kind === "table") {
      const rows = (block.rows ?? []).map(
        (row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`,
      );
      put("div", "", `<div class=caption>${html(block.text)}</div><table>${rows.join("")}</table>`);
    } else {
      paragraphs++;
      const marked = notesEvery > 0 && paragraphs % notesEvery === 0;
      const words = block.text.split(" ").map(html);
      // The mark goes behind the end of a sentence in the middle of the paragraph.
      const at = words.findIndex((word, i) => i >= words.length / 2 && /[a-z]\.$/.test(word));
      const noteAt = marked && at >= 0 ? at : -1;
      if (noteAt >= 0) words[noteAt] += `<sup>${++noted}</sup>`;
      let from = 0;
      while (from < words.length) {
        const element = make(text, "p", from === 0 ? "" : "on");
        const fits = (to: number) => {
          element.innerHTML = words.slice(from, to).join(" ");
          const has = noteAt >= from && noteAt < to;
          const extra = has ? make(notes, "div", "", `<sup>${noted}</sup>${note}`) : undefined;
          const over = overflows();
          if (over) extra?.remove();
          else if (to < words.length) extra?.remove();
          return !over;
        };
        let low = 0;
        let high = words.length - from;
        while (low < high) {
          const middle = Math.ceil((low + high) / 2);
          if (fits(from + middle)) {
            low = middle;
            if (from + middle === words.length) break;
          } else high = middle - 1;
        }
        if (low === 0) {
          element.remove();
          nextColumn();
          continue;
        }
        if (from + low < words.length) {
          element.innerHTML = words.slice(from, from + low).join(" ");
          element.style.textAlignLast = "justify";
          if (noteAt >= from && noteAt < from + low) make(notes, "div", "", `<sup>${noted}</sup>${note}`);
          nextColumn();
        }
        from += low;
      }
    }
  }
}
