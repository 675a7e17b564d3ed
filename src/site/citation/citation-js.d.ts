/** What we use of citation-js (https://citation.js.org/api), which declares no types. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(data: object[], options: { generateGraph: boolean });
    format(format: "bibtex" | "ris"): string;
  }
  export const plugins: { config: { get(name: "@bibtex"): { format: { useIdAsLabel: boolean } } } };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
