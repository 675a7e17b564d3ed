import { namesFacet, searchable } from "../../../language/facet-mentions.ts";
import { isMentioned, mentions } from "../../../language/mentions.ts";
import { findQuantities } from "../../../language/quantities.ts";
import { hasReferenceListShape } from "../../../language/reference-list.ts";
import type { RejectedCandidate, RejectionCode } from "../../../model/claim.ts";
import type { Facet } from "../../../model/facet.ts";
import type { Passage } from "../../../model/passage.ts";
import type { Plan } from "../../../model/plan.ts";
import type { Quantity } from "../../../model/quantity.ts";
import type { Asked, WorkNaming } from "./asked.ts";
import { bearing, isFar } from "./bearing.ts";
import { tellsCitedWork } from "./cited-work.ts";
import type { Cut } from "./cut-sentence.ts";
import { comparisonOf, type Found, keepsSetting, namesAll } from "./give-way.ts";
import { unitFits } from "./measure-units.ts";
import { withoutOtherPhases } from "./other-phases.ts";
import { compares, noResult } from "./result-bearing.ts";
import { labelsResults } from "./section-label.ts";
import { dangling } from "./stands-alone.ts";
import { telling } from "./telling.ts";
import { tellsRelation } from "./tells-relation.ts";

/** What is known of a work when its sentences are read. */
export interface WorkContext extends WorkNaming {
  /** The name it gives to its own thing. */
  ownName: string | undefined;
  /** How much of the question it covers, 0 to 1. */
  score: number;
}

/** A sentence as a candidate, or why it is none, with how telling it would have been; nothing where it is off every facet. */
export type Outcome = Found | { rejected: RejectedCandidate; score: number } | undefined;

/** Longest sentence that is read: beyond it the text was not split right. UTF-16 units. */
const LONGEST = 700;
const SHORTEST = 25;

/** Where a sentence stands in its passage. */
export interface Place {
  /** The label that it stands under (“RESULTS”), empty where there is none. */
  section: string;
  /** From 0, the first sentence, to 1, the last. */
  share: number;
}

/** The first part of an abstract without labels says why something was done. A summary or a section of a full text has none. */
const REASONS_END = 0.34;

/** A cut sentence as a candidate for the question; the quotation is the source's exact words. */
export function sentenceCandidate(
  passage: Passage,
  cut: Cut,
  plan: Asked,
  work: WorkContext,
  place: Place,
): Outcome {
  const { section } = place;
  const { text, words, start, end } = cut;
  if (words.length > LONGEST || words.length < SHORTEST || hasReferenceListShape(words)) return undefined;
  const quantities = findQuantities(text);
  const said = withoutOtherPhases(
    withoutAbsence(withoutCapacity(withoutAdjustments(withoutNamesake(text, plan, work))), plan),
    plan,
  );
  const { facets, rejected } = bearing(searchable(said), findQuantities(said), plan, work);
  if (facets.length === 0) return undefined;
  const other = isOfOther(text, facets, work.ownName);
  const far = isFar(searchable(text), plan, work);
  const score = telling(text, facets, quantities, plan, {
    ofWork: work.score,
    isAsserted: cut.isAsserted,
    isOfOther: other,
    isFar: far,
  });
  const refuse = (reason: RejectionCode, explanation: string): Outcome => ({
    rejected: { text, record: passage.record, reason, explanation },
    score,
  });
  if (passage.depth === "fulltext" && tellsCitedWork(words, passage.section))
    return refuse("off-question", "tells what a work that it cites found");
  if (section !== "" && !labelsResults(section)) return refuse("method", `stands under “${section}”`);
  const tells = tellsRelation(text, plan);
  const isReason = passage.depth === "abstract" && section === "" && place.share < REASONS_END;
  if (
    isReason &&
    !SUMS_EVIDENCE.test(text) &&
    !cut.isAsserted &&
    quantities.length === 0 &&
    !compares(text) &&
    !(speaksToAll(facets, plan) && tells && plan.relation !== "mechanism") &&
    !speaksOfOwn(text, work.ownName)
  ) {
    return refuse("method", "stands among the reasons at the head of an abstract");
  }
  const missing = noResult(text, tells || cut.isAsserted || quantities.some(({ unit }) => unit !== ""));
  if (missing !== undefined) return refuse("method", missing);
  if (rejected !== undefined) return refuse(rejected.reason, rejected.explanation);
  if (other && plan.asksForNumber && !givesAmount(text, quantities, plan)) {
    return refuse("off-question", `is about ${work.ownName}, and gives no amount of what is asked`);
  }
  const points = dangling(text);
  if (points !== undefined) return refuse("cut", points);
  return {
    isFar: far,
    isWhole: namesAll(facets, plan, work),
    isInSetting: keepsSetting(facets, plan, work),
    comparison: comparisonOf(text, facets, plan, work),
    candidate: {
      text,
      record: passage.record,
      facets: plan.facets
        .filter((facet) => facets.includes(facet) || isTopicOf(work, facet))
        .map((facet) => facet.id),
      quotation: {
        record: passage.record,
        section: passage.section,
        start,
        end,
        text: words,
        match: "exact",
      },
      quantities,
      score,
    },
  };
}

/** What a machine holds is no amount that was measured: “on a card with 80 GB memory”. */
function withoutCapacity(text: string): string {
  return text.replace(
    /\b(?:with|having) \d[\d.]*\s?[GT]B(?: of)?(?: \w+)? (?:memory|RAM|VRAM)\b|\b\d[\d.]*\s?[GT]B (?:\w+ )?(?:GPUs?|cards?|machines?|devices?)\b/gi,
    " ",
  );
}

/** Who is “treatment-naive”, “drug-free” or “pre-therapy” has had none of it, and what is “rain-independent” needs none. */
const ABSENCE = /(?:\b\p{L}+ )?\b\p{L}+-(?:na[iï]ve|free|independent|unrelated)\b|\b(?:pre|non)-\p{L}+/giu;

/** A text without what it says not to be there, unless the question says it so. */
function withoutAbsence(text: string, plan: Plan): string {
  return text.replace(ABSENCE, (absent) =>
    plan.facets.some(
      (facet) =>
        isMentioned(absent, facet.variants) &&
        /-(?:na[iï]ve|free|independent|unrelated)|(?:pre|non)-/i.test(facet.label),
    )
      ? absent
      : " ",
  );
}

/** What a review says at its head may be what it found. */
const SUMS_EVIDENCE =
  /\b(?:evidence|meta-analys[ei]s|(?:randomi[sz]ed|controlled|clinical) trials) (?:\w+ly )?(?:suggests?|shows?|indicates?|demonstrates?|supports?)\b/i;

/** A size or a make of a thing, which is that thing still: “Name-Base”. */
const MAKE = /^[-‐‑ ]?(?:v?\d[\w.]*|chat|base|large|small|mini|tiny|instruct|turbo|pro|plus|xl|medium)?$/i;

/** A work's own “Name-Guard” or “Name Land” is no “Name”: it does not count as naming it. */
function withoutNamesake(text: string, plan: Plan, { ownName }: WorkContext): string {
  if (ownName === undefined) return text;
  const isNamesake = plan.facets.some((facet) => {
    const [first] = facet.kind === "named" ? mentions(ownName, facet.variants) : [];
    return first !== undefined && first.start === 0 && !MAKE.test(ownName.slice(first.end));
  });
  return isNamesake ? text.replaceAll(ownName, "it") : text;
}

/** What a result was adjusted for is not what it is about: “independent of age, weight and income”. */
function withoutAdjustments(text: string): string {
  return text.replace(
    /\b(?:independent(?:ly)? of|adjust(?:ed|ing|ment) for|controll(?:ed|ing) for|irrespective of|regardless of|after accounting for)\b[^.;()]*/gi,
    " ",
  );
}

/** What a work's title says it is about, each of its sentences speaks to that was let in; not so names, tests, people and measures. */
function isTopicOf(work: WorkContext, facet: Facet): boolean {
  return (
    facet.kind === "topic" &&
    (facet.role === "about" || facet.role === "subject") &&
    work.titled.has(facet.id)
  );
}

/** Whether a sentence names all that is asked: then it answers, wherever it stands. */
function speaksToAll(facets: readonly Facet[], { units }: Asked): boolean {
  return units.length > 1 && units.every((unit) => unit.some((facet) => facets.includes(facet)));
}

function speaksOfOwn(text: string, ownName: string | undefined): boolean {
  return ownName !== undefined && text.includes(ownName);
}

/** Whether an amount of a sentence may be one of a measure that is asked for; any may, where no measure is named. */
function givesAmount(text: string, quantities: Quantity[], plan: Plan): boolean {
  const measures = plan.facets.filter((facet) => facet.kind === "measure");
  const fits = ({ unit }: Quantity) =>
    measures.length === 0 || measures.some((facet) => unitFits(facet, unit));
  return quantities.some(
    (quantity) => fits(quantity) || (quantity.unit === "%" && namesMeasure(text, measures)),
  );
}

function namesMeasure(text: string, measures: Facet[]): boolean {
  const whole = searchable(text);
  return measures.some((facet) => namesFacet(whole, facet));
}

/**
 * Whether a sentence is about the work's own thing, which is none of the facets it names. A thing that a person calls by small words (“nests in
 * hedges”) has no rivals: the work's own may be an instance of it.
 */
function isOfOther(text: string, facets: Facet[], ownName: string | undefined): boolean {
  if (ownName === undefined || !text.includes(ownName)) return false;
  const isName = ({ kind, label }: Facet) => kind !== "named" || /\p{Lu}/u.test(label);
  return facets.every(isName) && !facets.some((facet) => isMentioned(ownName, facet.variants));
}
