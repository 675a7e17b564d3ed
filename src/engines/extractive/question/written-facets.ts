import { findNames } from "../../../language/names.ts";
import type { Facet, FacetKind, FacetRole, WrittenFacet } from "../../../model/facet.ts";
import { addFacet, plainFacet } from "./facets.ts";
import { isMeasureNoun, isPopulationNoun, isTestNoun } from "./nouns.ts";

/**
 * Facets as a person wrote them, in their order. What is not written (kind, role) is taken from the facet that the
 * question's grammar finds under the same label, else from the label's own form.
 */
export function writtenFacets(written: WrittenFacet[], found: Facet[]): Facet[] {
  const facets: Facet[] = [];
  for (const entry of written) {
    const one = typeof entry === "string" ? { label: entry } : entry;
    const match = found.find(({ label, variants }) =>
      [label, ...variants].some((text) => same(text, one.label)),
    );
    const kind = one.kind ?? match?.kind ?? kindByForm(one.label);
    const role = one.role ?? match?.role ?? roleByKind(kind, facets);
    const facet = plainFacet(one.label, kind, role);
    const variants = [...new Set([one.label, ...(one.variants ?? []), ...facet.variants])];
    const group = match?.group === undefined ? {} : { group: match.group };
    addFacet(facets, { ...facet, variants, ...group });
  }
  const [first, ...rest] = facets;
  if (first === undefined) return found;
  return facets.some((facet) => facet.role === "subject") ? facets : [{ ...first, role: "subject" }, ...rest];
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function kindByForm(label: string): FacetKind {
  const last = label.toLowerCase().split(/\s+/).at(-1) ?? "";
  if (isTestNoun(last)) return "benchmark";
  if (isMeasureNoun(last)) return "measure";
  if (isPopulationNoun(last)) return "population";
  const [name] = findNames(`see ${label}`);
  return name !== undefined && name.text.length > label.length / 2 ? "named" : "topic";
}

function roleByKind(kind: FacetKind, before: Facet[]): FacetRole {
  if (kind === "benchmark" || kind === "population") return "condition";
  if (kind === "measure") return "about";
  return before.some((facet) => facet.role === "subject") ? "about" : "subject";
}
