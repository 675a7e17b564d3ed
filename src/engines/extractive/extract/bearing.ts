import { facetShare, namesFacet, type Searchable, searchable } from "../../../language/facet-mentions.ts";
import { mentions } from "../../../language/mentions.ts";
import { withAcronyms } from "../../../language/with-acronyms.ts";
import type { Facet } from "../../../model/facet.ts";
import type { Plan } from "../../../model/plan.ts";
import type { Quantity } from "../../../model/quantity.ts";
import { aboutTopics } from "./about-topics.ts";
import { type Asked, type Bearing, labelsOf, type Sentence, type WorkNaming } from "./asked.ts";
import { unitFits, unitTells } from "./measure-units.ts";
import { isOnlyBaseline } from "./only-baseline.ts";
import { compares } from "./result-bearing.ts";

/**
 * What a sentence has to do with a question. Where the question names what it asks about or compares with, one of those
 * must be named, and not only as what another thing is set against, together with a measure that is asked for or a compared amount that may
 * be one; where none is asked for, with anything else that is, or another of them compared with it. Otherwise see `aboutTopics`.
 */
export function bearing(text: Searchable, quantities: Quantity[], asked: Asked, work: WorkNaming): Bearing {
  const tells = (facet: Facet) =>
    facet.kind === "measure" && quantities.some(({ unit }) => unitTells(facet, unit));
  const spelledOut = withAcronyms(text, work.acronyms);
  const facets = asked.facets.filter(
    (facet) => (namesFacet(spelledOut, facet) && !standsInOther(text.text, facet, asked)) || tells(facet),
  );
  const sentence = { text: spelledOut, quantities, facets };
  const things = asked.facets.filter(isNamedThing);
  const found =
    things.length > 0 ? aboutNames(sentence, things, asked, work) : aboutTopics(sentence, asked, work);
  if (found.rejected !== undefined) return found;
  const isRival = (facet: Facet) =>
    things.length > 0
      ? things.includes(facet)
      : isTelling(facet, asked) ||
        (isSide(facet) && (facet.kind !== "population" || !asked.common.has(facet.id)));
  const sides = facets.filter(isRival);
  const names = (words: string, facet: Facet) =>
    namesFacet(withAcronyms(searchable(words), work.acronyms), facet);
  if (!isOnlyBaseline(text.text, sides, names)) return found;
  const explanation = `names ${labelsOf(sides)} only as what something else is set against`;
  return { facets, rejected: { reason: "off-question", explanation } };
}

/** Whether a text names a facet only inside the name of another, or its short form: who speaks of “error correction” has not spoken of errors yet. */
export function standsInOther(text: string, facet: Facet, { facets }: Pick<Plan, "facets">): boolean {
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

function isSide({ role }: Facet): boolean {
  return role === "subject" || role === "comparator";
}

function isTelling(facet: Facet, { telling }: Asked): boolean {
  return telling.some((unit) => unit.includes(facet));
}

/**
 * Whether a sentence is far from the question's topics: neither it nor its work speaks of any. A thing that much is written of may
 * be spoken of for other reasons than the question's.
 */
export function isFar(text: Searchable, plan: Plan, work: WorkNaming): boolean {
  const topics = plan.facets.filter((facet) => facet.role === "about" && facet.kind !== "measure");
  const spelledOut = withAcronyms(text, work.acronyms);
  const isNear = (facet: Facet) =>
    work.touched.has(facet.id) || namesFacet(spelledOut, facet) || facetShare(text, facet) > 0;
  return topics.length > 0 && !topics.some(isNear);
}

/** Whether a facet is a named thing that the question asks about or compares with. */
export function isNamedThing(facet: Facet): boolean {
  return (facet.kind === "named" || facet.kind === "benchmark") && isSide(facet);
}

function aboutNames(
  { text, quantities, facets }: Sentence,
  things: Facet[],
  asked: Asked,
  work: WorkNaming,
): Bearing {
  const named = facets.filter((facet) => things.includes(facet));
  if (named.length === 0) {
    return { facets, rejected: { reason: "off-question", explanation: `names none of ${labelsOf(things)}` } };
  }
  const measures = asked.facets.filter((facet) => facet.kind === "measure");
  const others = facets.filter(
    (facet) => !things.includes(facet) && (measures.length === 0 || facet.kind === "measure"),
  );
  const isMeasured = others.some((facet) => facet.kind === "measure");
  const missing = asked.units.find(
    (unit) =>
      unit.every(isTopic) && !unit.some((facet) => facets.includes(facet) || work.touched.has(facet.id)),
  );
  if (missing !== undefined && !isMeasured) {
    const explanation = `neither it nor its work speaks of ${labelsOf(missing)}`;
    return { facets, rejected: { reason: "off-question", explanation } };
  }
  const asksMore = asked.facets.some((facet) => !things.includes(facet));
  const isOpen = !asked.facets.some((facet) => facet.kind === "measure" || facet.role === "about");
  const fits = ({ unit }: Quantity) =>
    unit !== "" && (isOpen || measures.some((facet) => unitFits(facet, unit)));
  const isCompared =
    compares(text.text) && ((named.length > 1 && measures.length === 0) || quantities.some(fits));
  if (!asksMore || others.length > 0 || isCompared) return { facets };
  const explanation =
    measures.length > 0 && facets.length > named.length
      ? `names ${labelsOf(named)}, but no measure that is asked for`
      : `names ${labelsOf(named)} and nothing else that is asked`;
  return { facets, rejected: { reason: "no-facet", explanation } };
}

function isTopic({ kind, role }: Facet): boolean {
  return kind === "topic" && role === "about";
}
