import type { ClaimData, ClaimsData } from "../claims-data.ts";

/** What is asked of claims; an empty text asks nothing. */
export interface Filters {
  q: string;
  verdict: string;
  depth: string;
  report: string;
  /** Least confidence, of a hundred. */
  percent: string;
  from: string;
}

/** The claims that are as the filters want them. Every word looked for has to be there, in the claim or in its source's name. */
export function claimsLike(filters: Filters, data: ClaimsData): ClaimData[] {
  const words = filters.q
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  const report = data.reports.findIndex(([id]) => id === filters.report);
  return data.claims.filter((claim) => {
    const [, text, verdict, , percent, depth, year, source, , , reports] = claim;
    if (filters.verdict !== "" && verdict !== filters.verdict) return false;
    if (filters.depth !== "" && depth !== filters.depth) return false;
    if (filters.report !== "" && !reports.includes(report)) return false;
    if (filters.percent !== "" && percent < Number(filters.percent)) return false;
    if (filters.from !== "" && year < Number(filters.from)) return false;
    if (words.length === 0) return true;
    const said = `${text} ${data.works[source]?.[0] ?? ""}`.toLowerCase();
    return words.every((word) => said.includes(word));
  });
}
