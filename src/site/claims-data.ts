/** A claim as the browser of all claims knows it: a list, since there may be ten thousand. */
export type ClaimData = [
  id: string,
  text: string,
  verdict: string,
  confidence: string,
  depth: string,
  year: number,
  source: string,
  sourcePage: string,
  reports: number[],
];

/** What `assets/claims-data.js` assigns. */
export interface ClaimsData {
  reports: string[];
  claims: ClaimData[];
}
