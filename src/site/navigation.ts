import { phrase } from "./words/phrase.ts";

/** The entries of the site's navigation, in their order. */
export const NAVIGATION = [
  { name: phrase("Reports"), page: "reports/index.html" },
  { name: phrase("Claims"), page: "claims/index.html" },
  { name: phrase("Results"), page: "results/index.html" },
  { name: phrase("Disagreements"), page: "disagreements/index.html" },
  { name: phrase("Graph"), page: "graph/index.html" },
  { name: phrase("References"), page: "references/index.html" },
  { name: phrase("Methods"), page: "methods/index.html" },
  { name: phrase("Search"), page: "search/index.html" },
];
