import type { ClaimData, ClaimsData } from "../claims-data.ts";

/** What is asked of claims; an empty text asks nothing. */
export interface Filters {
  q: string;
  verdict: string;
  depth: string;
  report: string;
  from: string;
}

/** Whether a claim is as the filters want it. Every word looked for has to be there. */
export function keptByFilters(claim: ClaimData, filters: Filters): boolean {
  const [, text, verdict, , depth, year, source, , reports] = claim;
  if (filters.verdict !== "" && verdict !== filters.verdict) return false;
  if (filters.depth !== "" && depth !== filters.depth) return false;
  if (filters.report !== "" && !reports.includes(Number(filters.report))) return false;
  if (filters.from !== "" && year < Number(filters.from)) return false;
  if (filters.q === "") return true;
  const words = `${text} ${source}`.toLowerCase();
  return filters.q
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(word));
}

/** The fields of the form: words, and what the claims have of each kind. */
export function filterFields(data: ClaimsData): HTMLElement[] {
  const kinds = (place: 2 | 4) => [...new Set(data.claims.map((claim) => claim[place]))].sort();
  const words = document.createElement("input");
  words.type = "search";
  const year = document.createElement("input");
  year.type = "number";
  year.min = "1500";
  year.max = "2200";
  const reset = document.createElement("button");
  reset.type = "reset";
  reset.textContent = "Show all";
  return [
    field("q", "Words", words),
    field("verdict", "Verdict", choice(kinds(2).map((kind) => [kind, kind]))),
    field("depth", "Depth", choice(kinds(4).map((kind) => [kind, kind]))),
    field("report", "Report", choice(data.reports.map((title, i) => [String(i), title]))),
    field("from", "Source from", year),
    reset,
  ];
}

function field(
  name: keyof Filters,
  label: string,
  control: HTMLInputElement | HTMLSelectElement,
): HTMLElement {
  const frame = document.createElement("label");
  const words = document.createElement("span");
  words.textContent = label;
  control.name = name;
  frame.append(words, control);
  return frame;
}

function choice(options: [value: string, label: string][]): HTMLSelectElement {
  const select = document.createElement("select");
  select.append(new Option("any", ""), ...options.map(([value, label]) => new Option(label, value)));
  return select;
}
