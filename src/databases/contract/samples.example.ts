import { ARXIV_SAMPLE } from "../arxiv/sample.example.ts";
import { CORE_SAMPLE } from "../core/sample.example.ts";
import { CROSSREF_SAMPLE } from "../crossref/sample.example.ts";
import { DATACITE_SAMPLE } from "../datacite/sample.example.ts";
import { DBLP_SAMPLE } from "../dblp/sample.example.ts";
import { DOAJ_SAMPLE } from "../doaj/sample.example.ts";
import { EUROPE_PMC_SAMPLE } from "../europepmc/sample.example.ts";
import { OPENALEX_SAMPLE } from "../openalex/sample.example.ts";
import { PUBMED_SAMPLE } from "../pubmed/sample.example.ts";
import { SEMANTIC_SCHOLAR_SAMPLE } from "../semanticscholar/sample.example.ts";
import type { Sample } from "./sample.example.ts";

/** Every database as a test plays it. */
export const SAMPLES: Sample[] = [
  OPENALEX_SAMPLE,
  CROSSREF_SAMPLE,
  SEMANTIC_SCHOLAR_SAMPLE,
  ARXIV_SAMPLE,
  EUROPE_PMC_SAMPLE,
  PUBMED_SAMPLE,
  DBLP_SAMPLE,
  DATACITE_SAMPLE,
  DOAJ_SAMPLE,
  CORE_SAMPLE,
];
