import { facetShare, namesFacet, searchable } from "../../../language/facet-mentions.ts";
import { findQuantities } from "../../../language/quantities.ts";
import { withAcronyms } from "../../../language/with-acronyms.ts";
import type { Facet } from "../../../model/facet.ts";
import type { Plan } from "../../../model/plan.ts";
import type { WorkRead } from "../likelihood/work-read.ts";
import { unitTells } from "./measure-units.ts";
import { saidIn } from "./said-in.ts";
import { standsInOther } from "./stands-in-other.ts";

/**
 * The facets that a sentence speaks to, in the plan's order: those it names, those of which its amounts are, and topics that its work's title
 * names; where there are none, those it names in part, or else those that its work names.
 */
export function facetsOf(text: string, plan: Plan, work: WorkRead): Facet[] {
  const said = saidIn(text, plan, work.ownName);
  const quantities = findQuantities(said);
  const words = withAcronyms(searchable(said), work.acronyms);
  const isNamed = (facet: Facet) => namesFacet(words, facet) && !standsInOther(said, facet, plan.facets);
  const tells = (facet: Facet) =>
    facet.kind === "measure" && quantities.some(({ unit }) => unitTells(facet, unit));
  const spoken = plan.facets.filter((facet) => isNamed(facet) || tells(facet) || isTopicOf(work, facet));
  if (spoken.length > 0) return spoken;
  const inPart = plan.facets.filter((facet) => facetShare(words, facet) > 0);
  return inPart.length > 0 ? inPart : plan.facets.filter(({ id }) => work.named.has(id));
}

/** What a work's title says it is about, each of its sentences speaks to; not so names, tests, people and measures. */
function isTopicOf(work: WorkRead, facet: Facet): boolean {
  return (
    facet.kind === "topic" &&
    (facet.role === "about" || facet.role === "subject") &&
    work.titled.has(facet.id)
  );
}
