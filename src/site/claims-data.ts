import type { Verdict } from "../model/verdict.ts";

/** A work as the browser of all claims names it; `page` is empty where it has none of its own. */
export type WorkData = [short: string, page: string, title: string];

/** A claim as the browser of all claims knows it: a list, since there may be ten thousand. Works and reports are places in their lists. */
export type ClaimData = [
  id: string,
  text: string,
  verdict: Verdict,
  confidence: string,
  /** Of a hundred; -1 where nothing was counted. */
  percent: number,
  depth: string,
  year: number,
  source: number,
  isFor: number[],
  against: number[],
  reports: number[],
];

/** What `assets/claims-data.js` assigns. */
export interface ClaimsData {
  /** Each verdict in the language of the site. */
  verdicts: Record<Verdict, string>;
  reports: [id: string, title: string][];
  works: WorkData[];
  claims: ClaimData[];
}
