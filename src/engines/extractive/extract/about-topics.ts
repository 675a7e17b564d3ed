import { facetShare, searchable } from "../../../language/facet-mentions.ts";
import type { Facet } from "../../../model/facet.ts";
import { type Asked, type Bearing, labelsOf, type Sentence, type WorkNaming } from "./asked.ts";
import { compares } from "./result-bearing.ts";
import { tellsRelation } from "./tells-relation.ts";
import { isAnyMeasure, isOfSomething, type Unit } from "./units.ts";

/** Part of a phrase's words counts, but less than the phrase. */
const PARTIAL = 0.6;
/** Subject and what is asked of it together must come to this: one of them whole, the other at least in part. */
const ENOUGH = 1.25;

/**
 * What a sentence has to do with a question that names no thing. The sentence or its work must speak of every topic that is asked, and of
 * whom and under which condition; the sentence itself, or the work's title, of those that tell such works from others. A subject and
 * what is asked of it must both stand in the sentence, though what the work names elsewhere may be taken up by one word.
 */
export function aboutTopics(sentence: Sentence, asked: Asked, work: WorkNaming): Bearing {
  const { facets } = sentence;
  const unspoken = unspokenOf(sentence, asked, work);
  if (unspoken !== undefined) {
    return {
      facets,
      rejected: { reason: "off-question", explanation: `neither it nor its work ${unspoken}` },
    };
  }
  if (!isEnough(sentence, asked, work)) {
    const spoken = facets.map((facet) => facet.label).join(", ");
    const explanation = spoken === "" ? "speaks of nothing that is asked" : `speaks of ${spoken} alone`;
    return { facets, rejected: { reason: "no-facet", explanation } };
  }
  const missing = asked.telling.find((unit) => !holds(sentence, unit, asked, work));
  if (missing !== undefined) {
    const explanation = `speaks of ${labelsOf(facets)}, but not of ${labelsOf(missing)}`;
    return { facets, rejected: { reason: "no-facet", explanation } };
  }
  if (facets.length > 0) return { facets };
  const [subjects, abouts] = sidesOf(asked);
  return { facets: [...subjects, ...abouts].filter((facet) => strength(facet, sentence) > 0) };
}

/** What neither a sentence nor its work speaks of, though the question asks it: `names X`, `speaks of Y`. */
function unspokenOf({ text, facets }: Sentence, asked: Asked, work: WorkNaming): string | undefined {
  const names = asked.facets.filter((facet) => facet.kind === "named" || facet.kind === "benchmark");
  if (names.length > 0 && !names.some((facet) => facets.includes(facet) || work.named.has(facet.id)))
    return `names ${labelsOf(names)}`;
  const isSpoken = (facet: Facet) =>
    facets.includes(facet) || work.touched.has(facet.id) || facetShare(text, facet) > 0;
  const people = asked.facets.filter(
    (facet) => facet.kind === "population" && !/\p{Lu}\p{Ll}/u.test(facet.label),
  );
  const conditions = asked.facets.filter((facet) => facet.role === "condition" && facet.kind === "topic");
  const topics = asked.units.filter((unit) => unit.every(({ kind }) => kind === "topic"));
  const missing = [...topics, people, conditions].find((unit) => unit.length > 0 && !unit.some(isSpoken));
  return missing === undefined ? undefined : `speaks of ${labelsOf(missing)}`;
}

/** The subjects of a question, and what is asked of them without measures that say nothing by themselves where it says of what. */
function sidesOf(asked: Asked): [Facet[], Facet[]] {
  const subjects = asked.facets.filter((facet) => facet.role === "subject" || facet.role === "comparator");
  const abouts = asked.facets.filter((facet) => facet.role === "about");
  const telling = abouts.filter((facet) => !isOfSomething(facet));
  return [subjects, telling.length > 0 ? telling : abouts];
}

function strength(facet: Facet, { facets, text }: Sentence): number {
  return facets.includes(facet) ? 1 : PARTIAL * facetShare(text, facet);
}

/** Whether a sentence speaks of a subject and of what is asked of it, the one in full and the other at least in part. */
function isEnough(sentence: Sentence, asked: Asked, work: WorkNaming): boolean {
  const strongest = (some: readonly Facet[]) =>
    some.reduce((most, facet) => Math.max(most, strength(facet, sentence)), 0);
  const [subjects, abouts] = sidesOf(asked);
  const subject = strongest(subjects);
  const { text } = sentence.text;
  const tells = asked.relation !== undefined && tellsRelation(text, asked.relation);
  const shows = tells || sentence.quantities.length > 0 || compares(text);
  const showsEffect = abouts.length > 0 && abouts.every(isAnyMeasure) && shows ? 0.3 : 0;
  const about = abouts.length === 0 ? 1 : Math.max(strongest(abouts), showsEffect);
  if (subject > 0 && about > 0 && subject + about >= ENOUGH) return true;
  if (isCarried(sentence, asked, work)) return true;
  const isTitled =
    shows && about === 1 && abouts.length > 0 && subjects.some((facet) => work.titled.has(facet.id));
  return isTitled || resumes(subjects, abouts, sentence, work) || resumes(abouts, subjects, sentence, work);
}

/** Whether a sentence names in full what tells works on the question from others, and all else that is asked is its work's title or its field. */
function isCarried({ facets }: Sentence, asked: Asked, work: WorkNaming): boolean {
  const isTold = (facet: Facet) =>
    facets.includes(facet) || work.titled.has(facet.id) || asked.common.has(facet.id);
  return (
    asked.units.length > 1 &&
    asked.telling[0]?.some((facet) => facets.includes(facet)) === true &&
    asked.units.every((unit) => unit.some(isTold))
  );
}

/** Whether a sentence speaks of a unit itself in full, or its work's title does; or in part, where its work does in full. */
function holds(sentence: Sentence, unit: Unit, asked: Asked, work: WorkNaming): boolean {
  const others = asked.facets.filter((facet) => !unit.includes(facet) && sentence.facets.includes(facet));
  return unit.some((facet) => {
    if (sentence.facets.includes(facet) || work.titled.has(facet.id)) return true;
    if (!work.named.has(facet.id)) return false;
    return facetShare(sentence.text, facet) > 0 || isTakenUp(facet, others, sentence, work);
  });
}

/** A work that names one side of a question in full may take it up again by one of its words, beside the other side in full. */
function resumes(
  side: readonly Facet[],
  others: readonly Facet[],
  sentence: Sentence,
  work: WorkNaming,
): boolean {
  const whole = side.filter((facet) => sentence.facets.includes(facet));
  return whole.length > 0 && others.some((facet) => isTakenUp(facet, whole, sentence, work));
}

/** Whether a sentence has a word of a facet that its work names in full; not one that the facets named beside it have, too. */
function isTakenUp(facet: Facet, beside: readonly Facet[], { text }: Sentence, work: WorkNaming): boolean {
  const known = new Set(beside.flatMap(({ label }) => [...searchable(label).positions.keys()]));
  return (
    work.named.has(facet.id) &&
    tellingStems(facet).some((stem) => !known.has(stem) && text.positions.has(stem))
  );
}

/** The words by which a facet may be taken up again: of a measure, what is measured (“mortality” of “cardiovascular mortality”), or its kin. */
function tellingStems(facet: Facet): string[] {
  if (facet.kind !== "measure") return [...searchable(facet.label).positions.keys()];
  return facet.variants.flatMap((variant) => [...searchable(variant).positions.keys()].slice(-1));
}
