import type { ClaimData } from "../claims-data.ts";
import { type Filters, filterFields, keptByFilters } from "./claim-filters.ts";
import { claimRow } from "./claim-row.ts";

const MOST_ROWS = 250;

/** Filters over all claims, not those of one page alone; the address holds them, so that a selection can be shared. */
function startBrowser(form: HTMLFormElement, table: HTMLTableElement): void {
  const data = globalThis.touchstoneClaims;
  const body = table.tBodies[0];
  if (data === undefined || body === undefined) return;
  const written = [...body.rows];
  const pager = document.querySelector<HTMLElement>(".pager");
  const status = document.createElement("p");
  status.className = "section-note";
  status.setAttribute("role", "status");
  form.replaceChildren(...filterFields(data), status);
  form.hidden = false;

  const show = () => {
    const filters = Object.fromEntries(new FormData(form)) as unknown as Filters;
    const chosen = Object.entries(filters).filter(([, value]) => value !== "");
    const kept: ClaimData[] =
      chosen.length === 0 ? [] : data.claims.filter((claim) => keptByFilters(claim, filters));
    body.replaceChildren(...(chosen.length === 0 ? written : kept.slice(0, MOST_ROWS).map(claimRow)));
    if (pager !== null) pager.hidden = chosen.length > 0;
    status.textContent = chosen.length === 0 ? "" : inWords(kept.length, data.claims.length);
    keepInAddress(new URLSearchParams(chosen));
  };
  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", show);
  form.addEventListener("reset", () => setTimeout(show));
  if (location.search !== "") show();
}

function inWords(kept: number, all: number): string {
  if (kept === 0) return `None of ${all} claims is like that. Take a filter away.`;
  return `${kept} of ${all} claims${kept > MOST_ROWS ? `; the first ${MOST_ROWS} are shown` : ""}.`;
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
