import { facetShare, searchable, touchesFacet } from "../../../language/facet-mentions.ts";
import type { Claim } from "../../../model/claim.ts";
import type { Facet } from "../../../model/facet.ts";
import { type Plan, RELATIONS } from "../../../model/plan.ts";
import { inWords } from "../compose/phrase.ts";
import { tellsRelation } from "../extract/tells-relation.ts";
import { type Unit, unitsOf } from "../extract/units.ts";
import { isName, isOnQuestion, isTarget, isTitled } from "./on-question.ts";
import type { Sources } from "./sources.ts";

/** From this share of what a question asks on, a claim answers it: one part in four may go without saying. */
const ANSWERS = 0.75;

/**
 * Whether a claim speaks to the question as a whole: to nearly all its parts at once, and to the cause, limit or mechanism where
 * one is asked for. Evidence that keeps to some of what is asked is indirect (GRADE: Guyatt et al. 2011).
 */
export function answers(claim: Claim, plan: Plan, sources: Sources): boolean {
  const parts = partsOf(plan);
  return (
    isOnQuestion(claim, plan, sources) &&
    tellsAsked(claim, plan) &&
    parts.length - unspoken(claim, parts, sources).length >= ANSWERS * parts.length
  );
}

/** How likely a claim answers, 0 to 1: as a language model judged sentences like it, or, where nobody has told, by what it speaks to. */
export function likelihoodOf(claim: Claim, plan: Plan, sources: Sources): number {
  return claim.answers ?? (answers(claim, plan, sources) ? 1 : 0);
}

/** Why a claim may not answer, as a reason. */
export function whyUnsure(claim: Claim, plan: Plan, sources: Sources): string {
  return claim.answers === undefined
    ? whyBeside(claim, plan, sources)
    : `of ten sentences like it, ${inWords(Math.round(10 * claim.answers))} answered the question they were read for`;
}

/** Why a claim does not answer, as a reason: what it does not say. */
export function whyBeside(claim: Claim, plan: Plan, sources: Sources): string {
  if (!isOnQuestion(claim, plan, sources))
    return "speaks to nothing that the question asks about or compares with";
  const parts = unspoken(claim, partsOf(plan), sources).map(
    (part) => `speak to ${part.map((facet) => facet.label).join(" or ")}`,
  );
  const tells =
    plan.relation === undefined || tellsAsked(claim, plan) ? [] : [`say ${RELATIONS[plan.relation]}`];
  return `does not ${[...parts, ...tells].join(" nor ")}`;
}

/** Whether a claim tells the cause, limit or mechanism that is asked for, where one is. */
function tellsAsked({ text }: Claim, plan: Plan): boolean {
  return plan.relation === undefined || tellsRelation(text, plan);
}

/** What an answer speaks to all at once: one side of a comparison, one measure, and each other topic. */
function partsOf(plan: Plan): Unit[] {
  const units = unitsOf(plan);
  const hasSides = plan.comparisons.length > 0 || plan.facets.some((each) => isTarget(each) && isName(each));
  const sides = hasSides ? units.flat().filter(isTarget) : [];
  const measures = units.flat().filter((facet) => facet.kind === "measure" && !sides.includes(facet));
  const rest = units.filter((unit) => !unit.some((each) => sides.includes(each) || measures.includes(each)));
  return [sides, measures, ...rest].filter((part) => part.length > 0);
}

function unspoken(claim: Claim, parts: Unit[], sources: Sources): Unit[] {
  return parts.filter((part) => !part.some((facet) => isSpoken(claim, facet, sources)));
}

/** A claim speaks to what it names; to a topic also by its work's title, or by one word of it where its work has it whole. */
function isSpoken(claim: Claim, facet: Facet, sources: Sources): boolean {
  if (claim.facets.includes(facet.id)) return true;
  if (isName(facet)) return false;
  const text = searchable(claim.text);
  if (facetShare(text, facet) > 0) return true;
  if (facet.kind === "measure") return false;
  const isNamed = sources.named.get(claim.record)?.includes(facet.id) ?? false;
  return (isNamed && touchesFacet(text, facet)) || isTitled(claim, facet, sources);
}
