import type { ClaimData, ClaimsData, WorkData } from "../claims-data.ts";
import { VERDICT_SHAPES } from "../verdict-shapes.ts";
import { t } from "./words.ts";

/** A claim as a row of the table, as the rows are that the page was written with. `labels` are the heads of its columns. */
export function claimRow(claim: ClaimData, data: ClaimsData, labels: string[]): HTMLTableRowElement {
  const [id, text, verdict, confidence, , depth, , , isFor, against] = claim;
  const works = (places: number[]) =>
    sources(places.map((place) => data.works[place]).filter((work) => work !== undefined));
  const word = document.createElement("span");
  word.className = `verdict ${verdict}`;
  const shape = document.createElement("span");
  shape.ariaHidden = "true";
  shape.textContent = VERDICT_SHAPES[verdict];
  word.append(shape, ` ${data.verdicts[verdict]}`);
  const name = link(`${root()}claims/${id}/index.html`, text);
  if (!document.documentElement.lang.startsWith("en")) name.lang = "en";
  const head = cell(name, "th", "rowheader");
  head.scope = "row";
  const number = cell(confidence);
  number.className = "number";
  const cells = [head, cell(word), number, cell(works(isFor)), cell(works(against)), cell(depth)];
  for (const [i, made] of cells.entries()) made.dataset.label = labels[i] ?? "";
  const row = document.createElement("tr");
  row.setAttribute("role", "row");
  row.append(...cells);
  return row;
}

function sources(works: WorkData[]): HTMLElement {
  if (works.length === 0) {
    const none = document.createElement("span");
    none.className = "none";
    none.textContent = t("none");
    return none;
  }
  const list = document.createElement("ul");
  list.className = "sources";
  for (const [short, page, title] of works) {
    const item = document.createElement("li");
    const name = page === "" ? document.createElement("span") : link(root() + page, short);
    name.dir = "auto";
    name.textContent = short;
    name.title = title;
    item.append(name);
    list.append(item);
  }
  return list;
}

function root(): string {
  return document.documentElement.dataset.root ?? "./";
}

function link(href: string, text: string): HTMLAnchorElement {
  const made = document.createElement("a");
  made.href = href;
  made.dir = "auto";
  made.textContent = text;
  return made;
}

function cell(content: string | Node, name: "td" | "th" = "td", role = "cell"): HTMLTableCellElement {
  const made = document.createElement(name);
  made.setAttribute("role", role);
  made.append(content);
  return made;
}
