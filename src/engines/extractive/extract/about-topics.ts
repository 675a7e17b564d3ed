import { facetShare, searchable } from "../../../language/facet-mentions.ts";
import type { Facet } from "../../../model/facet.ts";
import { type Asked, type Bearing, labelsOf, type Sentence, type WorkNaming } from "./asked.ts";
import { compares } from "./result-bearing.ts";
import { standSideBySide } from "./side-by-side.ts";
import { tellsRelation } from "./tells-relation.ts";
import { isAnyMeasure, isOfSomething, type Unit } from "./units.ts";

/** Of so many things that are asked about, one may stand in the work alone. */
const MANY = 4;

/**
 * What a sentence has to do with a question that names no thing. Each thing that is asked about stands in the sentence, in full or taken up by
 * a word where the work names it in full, or in the work's title; one of them in full in the sentence, or, where the title has them
 * all, one at least taken up beside a result. Of whom and under which condition, the work must say in full.
 */
export function aboutTopics(sentence: Sentence, asked: Asked, work: WorkNaming): Bearing {
  const { facets } = sentence;
  const units = thingsOf(asked);
  const rejected = lackOf(sentence, units, asked, work);
  if (rejected !== undefined) return { facets, rejected };
  if (facets.length > 0) return { facets };
  return { facets: units.flat().filter((facet) => isTakenUp(facet, sentence, work)) };
}

/** Why a sentence has not enough to do with a question, or undefined where it has. */
function lackOf(
  sentence: Sentence,
  units: readonly Unit[],
  asked: Asked,
  work: WorkNaming,
): Bearing["rejected"] {
  const { facets } = sentence;
  const setting = settingsOf(asked).find(
    (unit) => !unit.some((facet) => isSet(facet, sentence, asked, work)),
  );
  const missing = missingOf(sentence, units, work);
  const unspoken = setting ?? (missing?.some(({ id }) => work.touched.has(id)) ? undefined : missing);
  if (unspoken !== undefined)
    return { reason: "off-question", explanation: `neither it nor its work speaks of ${labelsOf(unspoken)}` };
  const spoken = facets.length === 0 ? "nothing that is asked in full" : labelsOf(facets);
  if (missing !== undefined)
    return { reason: "no-facet", explanation: `speaks of ${spoken}, but not of ${labelsOf(missing)}` };
  const [subjects, asks] = [units.filter(isSubject).flat(), units.filter((unit) => !isSubject(unit)).flat()];
  if (asked.comparisons.length === 0 && standSideBySide(sentence.text.text, subjects, asks))
    return {
      reason: "no-facet",
      explanation: `names ${spoken} side by side, not what one does to the other`,
    };
  const isNamed = units.flat().some((facet) => facets.includes(facet));
  if (isNamed || carriesOn(sentence, units, asked, work)) return undefined;
  return { reason: "no-facet", explanation: `speaks of ${spoken} alone` };
}

/** What is asked about and stands neither in the sentence nor in its work's title. Of many things one may stand in the work alone, and so may people. */
function missingOf(sentence: Sentence, units: readonly Unit[], work: WorkNaming): Unit | undefined {
  const absent = units.filter((unit) => !unit.some((facet) => isHeld(facet, sentence, work)));
  const strict = absent.filter((unit) => !isAmongPeople(unit, work));
  const [only, other] = strict;
  const isSpared =
    only !== undefined &&
    other === undefined &&
    units.length >= MANY &&
    only.some(({ id }) => work.touched.has(id));
  return isSpared ? undefined : only;
}

function isSubject(unit: Unit): boolean {
  return unit.some(({ role }) => role === "subject");
}

/** The things asked about, each by the facets of which one is enough: one side of what is compared, and what is asked of it. */
export function thingsOf(asked: Asked): Unit[] {
  const units = asked.units.filter((unit) => !unit.every(({ role }) => role === "condition"));
  const sides = units.filter((unit) => unit.every(isSide)).flat();
  const isCompared = sides.some(({ role }) => role === "comparator");
  const things = isCompared ? [sides, ...units.filter((unit) => !unit.every(isSide))] : units;
  if (things.length > 0) return things;
  return [asked.facets.filter((facet) => !isAnyMeasure(facet) && !isOfSomething(facet))].filter(
    (unit) => unit.length > 0,
  );
}

function isSide({ role }: Facet): boolean {
  return role === "subject" || role === "comparator";
}

/** Of whom and under which condition, one of each kind at least; who bears a name of its own is said elsewhere. */
function settingsOf(asked: Asked): Unit[] {
  const conditions = asked.facets.filter((facet) => facet.role === "condition");
  const names = asked.facets.filter((facet) => facet.kind === "named" || facet.kind === "benchmark");
  const people = conditions.filter((facet) => facet.kind === "population");
  const topics = conditions.filter((facet) => facet.kind === "topic");
  return [names, people, topics].filter((unit) => unit.length > 0);
}

function isSet(facet: Facet, { facets }: Sentence, asked: Asked, work: WorkNaming): boolean {
  return facets.includes(facet) || work.named.has(facet.id) || asked.common.has(facet.id);
}

/** People are the field that a work is of: they may stand in the work alone. */
function isAmongPeople(unit: Unit, work: WorkNaming): boolean {
  return unit.every(({ kind }) => kind === "population") && unit.some((facet) => work.named.has(facet.id));
}

/** Whether a facet stands in the sentence, in full or taken up, or in the work's title. */
function isHeld(facet: Facet, sentence: Sentence, work: WorkNaming): boolean {
  return (
    sentence.facets.includes(facet) ||
    work.titled.has(facet.id) ||
    facetShare(sentence.text, facet) > 0 ||
    (facet.role !== "subject" && isTakenUp(facet, sentence, work))
  );
}

/** Whether a sentence goes on with what its work's title speaks of: one of the things taken up, and a result told. */
function carriesOn(sentence: Sentence, units: readonly Unit[], asked: Asked, work: WorkNaming): boolean {
  const isTitled = units.every((unit) => unit.some((facet) => work.titled.has(facet.id)));
  const { text } = sentence.text;
  const shows =
    asked.relation === undefined
      ? sentence.quantities.length > 0 || compares(text)
      : tellsRelation(text, asked);
  return isTitled && shows && units.flat().some((facet) => isTakenUp(facet, sentence, work));
}

/** Whether a sentence has a word of a facet that its work names in full; not one that the facets named beside it have, too. */
function isTakenUp(facet: Facet, { facets, text }: Sentence, work: WorkNaming): boolean {
  if (!work.named.has(facet.id) || facet.kind === "named" || facet.kind === "benchmark") return false;
  const known = new Set(
    facets.filter((other) => other !== facet).flatMap(({ label }) => [...searchable(label).positions.keys()]),
  );
  return tellingStems(facet).some((stem) => !known.has(stem) && text.positions.has(stem));
}

/** The words by which a facet may be taken up again: of a measure, what is measured (“mortality” of “cardiovascular mortality”), or its kin. */
function tellingStems(facet: Facet): string[] {
  if (facet.kind !== "measure") return [...searchable(facet.label).positions.keys()];
  return facet.variants.flatMap((variant) => [...searchable(variant).positions.keys()].slice(-1));
}
