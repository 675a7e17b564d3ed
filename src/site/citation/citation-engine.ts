/** What we use of citeproc's engine (https://citeproc-js.readthedocs.io). */
export interface CitationEngine {
  opt: { xclass: "in-text" | "note" };
  cslXml: { dataObj: { children: { children: { attrs?: Record<string, string> }[] }[] } };
  registry: { mylist: string[] };
  updateItems(ids: string[]): void;
  updateUncitedItems(ids: string[]): void;
  processCitationCluster(citation: CitationCluster, before: unknown[], after: unknown[]): ClusterAnswer;
  makeBibliography(): [{ entry_ids: string[][] }, string[]];
}

export interface CitationCluster {
  citationID: string;
  citationItems: { id: string }[];
  properties: { noteIndex: number; mode: string };
}

export type ClusterAnswer = [unknown, [number, string, string][]];
