import type { ClaimData } from "../claims-data.ts";

/** A claim as a row of the table, in its columns. */
export function claimRow([
  id,
  text,
  verdict,
  confidence,
  depth,
  ,
  source,
  sourcePage,
]: ClaimData): HTMLTableRowElement {
  const root = document.documentElement.dataset.root ?? "./";
  const row = document.createElement("tr");
  const head = document.createElement("th");
  head.scope = "row";
  head.append(link(`${root}claims/${id}/index.html`, text));
  const sources = sourcePage === "" ? document.createTextNode(source) : link(root + sourcePage, source);
  const number = cell(confidence);
  number.className = "number";
  row.append(head, cell(verdict), number, cell(sources), cell("see the claim"), cell(depth));
  return row;
}

function link(href: string, text: string): HTMLAnchorElement {
  const made = document.createElement("a");
  made.href = href;
  made.dir = "auto";
  made.textContent = text;
  return made;
}

function cell(content: string | Node): HTMLTableCellElement {
  const made = document.createElement("td");
  made.append(content);
  return made;
}
