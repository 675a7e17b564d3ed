import { arxivOf, doiOf, pmcidOf, pmidOf } from "../model/identifiers.ts";

/** Identifiers that stand elsewhere than in their own fields. */
export interface FoundIdentifiers {
  doi?: string | undefined;
  arxiv?: string | undefined;
  pmid?: string | undefined;
  pmcid?: string | undefined;
}

/** Identifiers in addresses: of a resolver, PubMed, PubMed Central, arXiv. */
function inAddress(address: string): FoundIdentifiers {
  return {
    doi: doiOf(address),
    arxiv: /arxiv/i.test(address) ? arxivOf(address)?.id : undefined,
    pmid: /pubmed/i.test(address) ? pmidOf(address) : undefined,
    pmcid: /\bpmc\b|pmc\/|europepmc/i.test(address) ? pmcidOf(address) : undefined,
  };
}

/** Identifiers in a note, each behind its name at the start of a line, as Zotero keeps them: `PMID: 31452104`. */
function inNote(note: string): FoundIdentifiers {
  const said = (name: string) => new RegExp(`^[ \\t]*${name}:[ \\t]*(\\S+)`, "im").exec(note)?.[1];
  return {
    doi: doiOf(said("doi") ?? ""),
    arxiv: arxivOf(said("arxiv") ?? "")?.id,
    pmid: pmidOf(said("pmid") ?? ""),
    pmcid: pmcidOf(said("pmcid") ?? ""),
  };
}

/** The first identifier of each kind in an entry's notes, else in its addresses. */
export function foundIdentifiers(
  notes: readonly (string | undefined)[],
  links: readonly (string | undefined)[],
): FoundIdentifiers {
  const found: FoundIdentifiers = {};
  const all = [...notes.map((note) => inNote(note ?? "")), ...links.map((link) => inAddress(link ?? ""))];
  for (const one of all)
    for (const key of ["doi", "arxiv", "pmid", "pmcid"] as const) found[key] ??= one[key];
  return found;
}
