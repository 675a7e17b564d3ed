import type { NavigationPage } from "../model/navigation.ts";
import { phrase } from "./words/phrase.ts";

/** Pages that the navigation can lead to, by the folder that each stands in. */
export const NAVIGATION: Record<NavigationPage, string> = {
  reports: phrase("Reports"),
  claims: phrase("Claims"),
  results: phrase("Results"),
  disagreements: phrase("Disagreements"),
  graph: phrase("Graph"),
  references: phrase("References"),
  methods: phrase("Methods"),
  search: phrase("Search"),
  about: phrase("About"),
};

/** What it shows where site.yaml says nothing: the foot of each page leads to the others. */
export const SHOWN_UNASKED: NavigationPage[] = [
  "reports",
  "claims",
  "results",
  "disagreements",
  "graph",
  "references",
  "methods",
  "search",
];
