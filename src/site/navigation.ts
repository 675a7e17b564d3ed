/** The entries of the site's navigation, in their order. */
export const NAVIGATION = [
  { name: "Reports", page: "reports/index.html" },
  { name: "Claims", page: "claims/index.html" },
  { name: "Results", page: "results/index.html" },
  { name: "Disagreements", page: "disagreements/index.html" },
  { name: "References", page: "references/index.html" },
  { name: "Methods", page: "methods/index.html" },
  { name: "Search", page: "search/index.html" },
];
