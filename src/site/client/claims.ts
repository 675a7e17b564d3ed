import { claimsLike, type Filters } from "./claim-filters.ts";
import { claimRow } from "./claim-row.ts";
import { t } from "./words.ts";

/** Rows that are drawn at once: what is found beyond them is drawn when it is asked for. */
const ROWS_AT_ONCE = 100;

/** Filters over all claims, not those of one page alone; the address holds them, so that a selection can be shared. */
function startBrowser(form: HTMLFormElement, table: HTMLTableElement): void {
  const data = globalThis.touchstoneClaims;
  const body = table.tBodies[0];
  const status = form.querySelector<HTMLElement>("[role=status]");
  const reports = form.elements.namedItem("report");
  if (data === undefined || body === undefined || status === null) return;
  if (!(reports instanceof HTMLSelectElement)) return;
  if (reports.options.length === 1)
    reports.append(...data.reports.map(([id, title]) => new Option(title, id)));
  const labels = Array.from(table.tHead?.rows[0]?.cells ?? [], (head) => head.textContent?.trim() ?? "");
  const written = [...body.rows];
  const pager = document.querySelector<HTMLElement>(".pager");
  const more = document.createElement("button");
  more.type = "button";
  more.className = "more";
  more.hidden = true;
  table.parentElement?.after(more);

  const forgetOrder = () => {
    for (const head of table.querySelectorAll("[aria-sort]")) head.removeAttribute("aria-sort");
  };
  const show = () => {
    forgetOrder();
    const filters = Object.fromEntries(new FormData(form)) as unknown as Filters;
    const chosen = Object.entries(filters).filter(([, value]) => value !== "");
    const isAll = chosen.length === 0;
    const kept = isAll ? [] : claimsLike(filters, data);
    let drawn = 0;
    const draw = () => {
      const rows = kept.slice(drawn, drawn + ROWS_AT_ONCE).map((claim) => claimRow(claim, data, labels));
      drawn += rows.length;
      more.hidden = drawn >= kept.length;
      more.textContent = t("Show {n} more", { n: Math.min(ROWS_AT_ONCE, kept.length - drawn) });
      return rows;
    };
    more.onclick = () => {
      forgetOrder();
      const rows = draw();
      body.append(...rows);
      rows[0]?.querySelector("a")?.focus();
    };
    body.replaceChildren(...(isAll ? written : draw()));
    if (isAll) more.hidden = true;
    if (pager !== null) pager.hidden = !isAll;
    status.textContent = isAll ? "" : inWords(kept.length, data.claims.length);
    keepInAddress(new URLSearchParams(chosen));
  };
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", show);
  form.addEventListener("reset", () => setTimeout(show));
  form.dataset.ready = "yes";
  if ([...new FormData(form).values()].some((value) => value !== "")) show();
}

function inWords(kept: number, all: number): string {
  if (kept === 0) return t("None of {all} claims is like that. Take a filter away.", { all });
  return t("{kept} of {all} claims.", { kept, all });
}

/** A page from disk may not be allowed to change its address: then it stays as it is. */
function keepInAddress(filters: URLSearchParams): void {
  const query = filters.size === 0 ? "" : `?${filters}`;
  try {
    history.replaceState(undefined, "", location.pathname + query);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

const form = document.querySelector<HTMLFormElement>("form[data-claims-browser]");
const table = document.querySelector<HTMLTableElement>("table.claims");
if (form !== null && table !== null) startBrowser(form, table);
