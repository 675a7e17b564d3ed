import type { Identifiers } from "../../model/record.ts";
import { isWebAddress } from "../citation/safe-markdown.ts";
import type { WorkLine } from "../content/report-summary.ts";

/** An identifier with its name, and its address where it has one on the web. */
export interface IdentifierLink {
  name: string;
  value: string;
  href: string | undefined;
}

const RESOLVERS: Record<keyof Identifiers, [name: string, resolver: string | undefined]> = {
  doi: ["DOI", "https://doi.org/"],
  arxiv: ["arXiv", "https://arxiv.org/abs/"],
  pmid: ["PubMed", "https://pubmed.ncbi.nlm.nih.gov/"],
  pmcid: ["PubMed Central", "https://www.ncbi.nlm.nih.gov/pmc/articles/"],
  openalex: ["OpenAlex", "https://openalex.org/"],
  semanticscholar: ["Semantic Scholar", "https://www.semanticscholar.org/paper/"],
  dblp: ["DBLP", "https://dblp.org/rec/"],
  core: ["CORE", "https://core.ac.uk/works/"],
  isbn: ["ISBN", undefined],
};

/** All identifiers of a work, each with a link where a resolver knows it; each part of an address is escaped. */
export function identifierLinks(identifiers: Identifiers): IdentifierLink[] {
  return (Object.keys(RESOLVERS) as (keyof Identifiers)[]).flatMap((kind) => {
    const value = identifiers[kind];
    if (value === undefined) return [];
    const [name, resolver] = RESOLVERS[kind];
    const path = value.split("/").map(encodeURIComponent).join("/");
    return [{ name, value, href: resolver === undefined ? undefined : resolver + path }];
  });
}

/** Where the work itself can be read: open access first, then its DOI or page. None where no address is one of the web's. */
export function sourceAddress(
  work: Pick<WorkLine, "openAccess" | "url" | "identifiers">,
): string | undefined {
  const links = identifierLinks(work.identifiers).map((link) => link.href);
  const known = [work.openAccess, work.url, ...links];
  return known.find((href): href is string => href !== undefined && isWebAddress(href));
}
