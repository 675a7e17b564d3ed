import { facetShare, namesFacet, type Searchable, searchable } from "../../../language/facet-mentions.ts";
import type { RejectionCode } from "../../../model/claim.ts";
import type { Facet } from "../../../model/facet.ts";
import type { Plan } from "../../../model/plan.ts";
import type { Quantity } from "../../../model/quantity.ts";
import { unitFits, unitTells } from "./measure-units.ts";
import { compares } from "./result-bearing.ts";
import { withAcronyms } from "./with-acronyms.ts";

/** What a sentence has to do with a question: the facets it names, or why it is not on the question. */
export interface Bearing {
  facets: Facet[];
  rejected?: { reason: RejectionCode; explanation: string };
}

/** What a work names of a question: in its title, and anywhere in title and abstract. Ids of facets. */
export interface WorkNaming {
  titled: ReadonlySet<string>;
  named: ReadonlySet<string>;
  /** Named at least in part. */
  touched: ReadonlySet<string>;
  /** Short forms that it spells out. */
  acronyms: ReadonlyMap<string, readonly string[]>;
}

/** Measures that stand for whatever is measured: an amount or a comparison may be one of them, though none is named. */
const ANY_MEASURE =
  /^(?:performance|effectiveness|efficacy|efficiency|quality|outcomes?|success|benefits?|results?|advantages?|effects?|usefulness)$/i;

/** Part of a phrase's words counts, but less than the phrase. */
const PARTIAL = 0.6;
/** Subject and what is asked of it together must come to this: one of them whole, the other at least in part. */
const ENOUGH = 1.25;

/**
 * What a sentence has to do with a question. Where the question names what it asks about or compares with, one of those
 * must be named, together with a measure that is asked for or a compared amount that may be one; where none is asked for, with anything
 * else that is, or another of them compared with it. Otherwise a subject and what is
 * asked of it must both be spoken of, though what the work names elsewhere may be taken up by one word.
 */
export function bearing(text: Searchable, quantities: Quantity[], plan: Plan, work: WorkNaming): Bearing {
  const tells = (facet: Facet) =>
    facet.kind === "measure" && quantities.some(({ unit }) => unitTells(facet, unit));
  const spelledOut = withAcronyms(text, work.acronyms);
  const facets = plan.facets.filter((facet) => namesFacet(spelledOut, facet) || tells(facet));
  const things = plan.facets.filter(isNamedThing);
  if (things.length > 0) return aboutNames(facets, things, text, quantities, plan);
  return aboutTopics(facets, text, quantities, plan, work);
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
  const isName = facet.kind === "named" || facet.kind === "benchmark";
  return isName && (facet.role === "subject" || facet.role === "comparator");
}

function aboutNames(
  facets: Facet[],
  things: Facet[],
  text: Searchable,
  quantities: Quantity[],
  plan: Plan,
): Bearing {
  const named = facets.filter((facet) => things.includes(facet));
  if (named.length === 0) {
    const labels = things
      .slice(0, 4)
      .map((facet) => facet.label)
      .join(", ");
    return { facets, rejected: { reason: "off-question", explanation: `names none of ${labels}` } };
  }
  const measures = plan.facets.filter((facet) => facet.kind === "measure");
  const others = facets.filter(
    (facet) => !things.includes(facet) && (measures.length === 0 || facet.kind === "measure"),
  );
  const asksMore = plan.facets.some((facet) => !things.includes(facet));
  const isOpen = !plan.facets.some((facet) => facet.kind === "measure" || facet.role === "about");
  const fits = ({ unit }: Quantity) =>
    unit !== "" && (isOpen || measures.some((facet) => unitFits(facet, unit)));
  const isCompared =
    compares(text.text) && ((named.length > 1 && measures.length === 0) || quantities.some(fits));
  if (!asksMore || others.length > 0 || isCompared) return { facets };
  const spoken = named.map((facet) => facet.label).join(", ");
  const explanation =
    measures.length > 0 && facets.length > named.length
      ? `names ${spoken}, but no measure that is asked for`
      : `names ${spoken} and nothing else that is asked`;
  return { facets, rejected: { reason: "no-facet", explanation } };
}

function aboutTopics(
  facets: Facet[],
  text: Searchable,
  quantities: Quantity[],
  plan: Plan,
  work: WorkNaming,
): Bearing {
  const names = plan.facets.filter((facet) => facet.kind === "named" || facet.kind === "benchmark");
  if (names.length > 0 && !names.some((facet) => facets.includes(facet) || work.named.has(facet.id))) {
    const labels = names.map((facet) => facet.label).join(", ");
    return {
      facets,
      rejected: { reason: "off-question", explanation: `neither it nor its work names ${labels}` },
    };
  }
  const main = plan.facets.filter((facet) => facet.role === "subject");
  if (
    !main.some((facet) => facets.includes(facet) || work.touched.has(facet.id) || facetShare(text, facet) > 0)
  ) {
    const labels = main.map((facet) => facet.label).join(", ");
    return {
      facets,
      rejected: { reason: "off-question", explanation: `neither it nor its work speaks of ${labels}` },
    };
  }
  const people = plan.facets.filter(
    (facet) => facet.kind === "population" && !/\p{Lu}\p{Ll}/u.test(facet.label),
  );
  if (people.length > 0 && !people.some((facet) => facets.includes(facet) || work.touched.has(facet.id))) {
    const labels = people.map((facet) => facet.label).join(", ");
    return {
      facets,
      rejected: { reason: "off-question", explanation: `neither it nor its work speaks of ${labels}` },
    };
  }
  const conditions = plan.facets.filter((facet) => facet.role === "condition" && facet.kind === "topic");
  if (
    conditions.length > 0 &&
    !conditions.some((facet) => facets.includes(facet) || work.touched.has(facet.id))
  ) {
    const labels = conditions.map((facet) => facet.label).join(", ");
    return {
      facets,
      rejected: { reason: "off-question", explanation: `neither it nor its work speaks of ${labels}` },
    };
  }
  const strength = (facet: Facet) => (facets.includes(facet) ? 1 : PARTIAL * facetShare(text, facet));
  const strongest = (some: Facet[]) => some.reduce((most, facet) => Math.max(most, strength(facet)), 0);
  const subjects = plan.facets.filter((facet) => facet.role === "subject" || facet.role === "comparator");
  const asked = askedOf(plan);
  const subject = strongest(subjects);
  const shows = quantities.length > 0 || compares(text.text);
  const isBroad =
    asked.length > 0 && asked.every((facet) => facet.kind === "measure" && ANY_MEASURE.test(facet.label));
  const showsEffect = isBroad && shows ? 0.3 : 0;
  const about = asked.length === 0 ? 1 : Math.max(strongest(asked), showsEffect);
  const isTitled =
    shows && about === 1 && asked.length > 0 && subjects.some((facet) => work.titled.has(facet.id));
  const isResumed =
    resumes(subjects, asked, facets, text, work) || resumes(asked, subjects, facets, text, work);
  if ((subject > 0 && about > 0 && subject + about >= ENOUGH) || isTitled || isResumed) {
    return {
      facets: facets.length > 0 ? facets : [...subjects, ...asked].filter((facet) => strength(facet) > 0),
    };
  }
  const spoken = facets.map((facet) => facet.label).join(", ");
  return {
    facets,
    rejected: {
      reason: "no-facet",
      explanation: spoken === "" ? "speaks of nothing that is asked" : `speaks of ${spoken} alone`,
    },
  };
}

/** Measures that say nothing without what they are of: “the risk of stroke” is not any risk. */
const OF_SOMETHING =
  /^(?:risk|rate|incidence|prevalence|odds|likelihood|probability|frequency|number|amount|level|severity|onset|occurrence)s?$/i;

/** What is asked of the subject, without measures that say nothing by themselves where the question says of what. */
function askedOf(plan: Plan): Facet[] {
  const asked = plan.facets.filter((facet) => facet.role === "about");
  const telling = asked.filter((facet) => !(facet.kind === "measure" && OF_SOMETHING.test(facet.label)));
  return telling.length > 0 ? telling : asked;
}

/**
 * A work that names one side of a question in full may take it up again by one of its words, beside the other side in full; not by a
 * word that both sides have.
 */
function resumes(
  side: Facet[],
  others: Facet[],
  named: Facet[],
  text: Searchable,
  work: WorkNaming,
): boolean {
  const whole = side.filter((facet) => named.includes(facet));
  const known = new Set(whole.flatMap((facet) => [...searchable(facet.label).positions.keys()]));
  const isResumed = (facet: Facet) =>
    tellingStems(facet).some((stem) => !known.has(stem) && text.positions.has(stem));
  return whole.length > 0 && others.some((facet) => work.named.has(facet.id) && isResumed(facet));
}

/** The words by which a facet may be taken up again: of a measure, what is measured (“mortality” of “cardiovascular mortality”), or its kin. */
function tellingStems(facet: Facet): string[] {
  if (facet.kind !== "measure") return [...searchable(facet.label).positions.keys()];
  return facet.variants.flatMap((variant) => [...searchable(variant).positions.keys()].slice(-1));
}
