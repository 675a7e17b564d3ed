import type { DatabaseId } from "../model/database.ts";
import { ARXIV } from "./arxiv/request.ts";
import { CORE } from "./core/request.ts";
import { CROSSREF } from "./crossref/request.ts";
import { DATACITE } from "./datacite/request.ts";
import { DBLP } from "./dblp/request.ts";
import { DOAJ } from "./doaj/request.ts";
import { EUROPE_PMC } from "./europepmc/request.ts";
import { OPENALEX } from "./openalex/request.ts";
import { PUBMED } from "./pubmed/request.ts";
import type { SearchedDatabase } from "./searched-database.ts";
import { SEMANTIC_SCHOLAR } from "./semanticscholar/request.ts";

/** Every database that is searched over the network; a new one that is missing here does not compile. */
export const SEARCHED_DATABASES: Record<Exclude<DatabaseId, "library">, SearchedDatabase> = {
  openalex: OPENALEX,
  crossref: CROSSREF,
  semanticscholar: SEMANTIC_SCHOLAR,
  arxiv: ARXIV,
  europepmc: EUROPE_PMC,
  pubmed: PUBMED,
  dblp: DBLP,
  datacite: DATACITE,
  doaj: DOAJ,
  core: CORE,
};
