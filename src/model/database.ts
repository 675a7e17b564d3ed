import { z } from "zod";

/** Everything that can be searched. `variable` is where a key comes from, where the database wants one. */
export const DATABASES = {
  library: { name: "Library", help: "the works in content/library, or in the file named by --library" },
  openalex: { name: "OpenAlex", help: "works of all fields; wants a free API key" },
  crossref: { name: "Crossref", help: "what publishers deposited; wants a contact address" },
  semanticscholar: { name: "Semantic Scholar", help: "works of all fields; without a key it often refuses" },
  arxiv: { name: "arXiv", help: "preprints in physics, mathematics, computing and neighbours" },
  europepmc: { name: "Europe PMC", help: "life sciences, with open-access full text" },
  pubmed: { name: "PubMed", help: "biomedicine" },
  dblp: { name: "DBLP", help: "computing, without abstracts" },
  datacite: { name: "DataCite", help: "data sets, reports and preprints with DataCite DOIs" },
  doaj: { name: "DOAJ", help: "articles of open-access journals" },
  core: { name: "CORE", help: "open-access works of repositories; wants a free API key" },
} as const satisfies Record<string, { name: string; help: string }>;

export const DatabaseId = z.enum(
  Object.keys(DATABASES) as [keyof typeof DATABASES, ...(keyof typeof DATABASES)[]],
);
export type DatabaseId = z.infer<typeof DatabaseId>;
