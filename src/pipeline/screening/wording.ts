import type { Facet } from "../../model/facet.ts";

/** Labels as a person lists them: “A”, “A and B”, “A, B and C”; after four the rest is counted. */
export function listed(facets: Facet[], joiner = "and"): string {
  const labels = facets.slice(0, 4).map((facet) => facet.label);
  const rest = facets.length - labels.length;
  if (rest > 0) return `${labels.join(", ")} ${joiner} ${rest} more`;
  const last = labels.pop() ?? "";
  return labels.length === 0 ? last : `${labels.join(", ")} ${joiner} ${last}`;
}

/** Why a record is off the question: “names neither X nor what it is compared with (Y, Z)”. */
export function namesNone(subjects: Facet[], comparators: Facet[]): string {
  if (comparators.length === 0) {
    return subjects.length === 1 ? `does not name ${listed(subjects)}` : `names none of ${listed(subjects)}`;
  }
  if (subjects.length === 0) return `does not name ${listed(comparators, "or")}`;
  return `names neither ${listed(subjects, "nor")} nor what is compared with it (${listed(comparators)})`;
}
