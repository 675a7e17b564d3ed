import { namesFacet, searchable } from "../../../language/facet-mentions.ts";
import { mentions } from "../../../language/mentions.ts";
import type { Facet } from "../../../model/facet.ts";

/** Whether a text names a facet only inside the name of another, or its short form: who speaks of “error correction” has not spoken of errors yet. */
export function standsInOther(text: string, facet: Facet, facets: readonly Facet[]): boolean {
  const stems = stemsOf(facet);
  const others = facets.filter(
    (other) => stems.every((stem) => stemsOf(other).includes(stem)) && stemsOf(other).length > stems.length,
  );
  if (others.length === 0) return false;
  const rest = others
    .flatMap((other) => mentions(text, other.variants))
    .toSorted((one, other) => other.start - one.start)
    .reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
  return !namesFacet(searchable(rest), facet);
}

function stemsOf({ label }: Facet): string[] {
  return [...searchable(label).positions.keys()];
}
