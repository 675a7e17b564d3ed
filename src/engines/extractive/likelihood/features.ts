import { facetShare, namesFacet, type Searchable, searchable } from "../../../language/facet-mentions.ts";
import { findQuantities } from "../../../language/quantities.ts";
import { withAcronyms } from "../../../language/with-acronyms.ts";
import type { Facet } from "../../../model/facet.ts";
import type { Cut } from "../extract/cut-sentence.ts";
import { unitFits, unitTells } from "../extract/measure-units.ts";
import { compares, noResult } from "../extract/result-bearing.ts";
import { saidIn } from "../extract/said-in.ts";
import { labelsResults } from "../extract/section-label.ts";
import { dangling } from "../extract/stands-alone.ts";
import { tellsRelation } from "../extract/tells-relation.ts";
import { askedByName, isTellingMeasure, type Unit } from "../extract/units.ts";
import { feedbackShare } from "./feedback.ts";
import { coverage, pairCoverage, rarestMissing } from "./word-coverage.ts";
import type { AskedOf, WorkRead } from "./work-read.ts";

/** What is told of a sentence beside its words, in the order in which `features` gives it. */
export const FEATURES = [
  "words of the question",
  "words of the question, or in the title",
  "words of the question, or in the sentence before",
  "words of the question in the work",
  "words of the question but its conditions, or in the title",
  "words of the question, as a share of what any of many works has",
  "words of the question that any of many works has",
  "nearness of the work, as a share of the nearest of many",
  "few works",
  "words of the question, or in the title, of few works",
  "rarest word missing from sentence and title",
  "pairs of words",
  "pairs of words in the title",
  "pairs of words in the work",
  "words of the nearest works",
  "words of the nearest works in the title",
  "words of the nearest works in the work",
  "nearness of the work",
  "parts of the question",
  "least part of the question, or in the title",
  "parts of the question in the work",
  "number of parts",
  "coverage at screening",
  "names what is asked about by name",
  "names none, nor does the title",
  "number asked",
  "amounts where a number is asked",
  "no amount where a number is asked",
  "numbers",
  "amounts with a unit",
  "comparison asked",
  "compares where asked",
  "compares",
  "names both sides",
  "gives a measure asked",
  "gives none of the measures asked",
  "places of words",
  "relation asked",
  "tells the relation asked",
  "states no result",
  "said to be found",
  "points back",
  "under a heading of results",
  "under another heading",
  "place",
  "last",
  "length",
] as const;

/** Where a sentence stands in its passage: under which label, how far on (0 to 1), the words before it, and whether it is the last. */
export interface SentencePlace {
  section: string;
  share: number;
  before: Searchable;
  isLast: boolean;
}

/** A sentence longer than this many words is no longer still. */
const LONG = 60;

/** What tells whether a sentence answers a question, one number for each of `FEATURES`. */
export function features(cut: Cut, place: SentencePlace, work: WorkRead, asked: AskedOf): number[] {
  const { plan, question, core, parts, feedback, best } = asked;
  const said = saidIn(cut.text, plan, work.ownName);
  const text = withAcronyms(searchable(said), work.acronyms);
  const { head, whole } = work;
  const quantities = findQuantities(said);
  const withUnit = quantities.filter(({ unit }) => unit !== "").length;
  const held = (where: Searchable) => parts.map((part) => heldOf(part, where));
  const inText = held(text);
  const inHead = held(head);
  const things = askedByName(plan.facets);
  const measures = plan.facets.filter(isTellingMeasure);
  const gives = measures.some(
    (facet) =>
      holds(text, facet) > 0 ||
      quantities.some(({ unit }) => unitTells(facet, unit) || (withUnit > 0 && unitFits(facet, unit))),
  );
  const isNamed = (where: Searchable) => things.some((facet) => namesFacet(where, facet));
  const both = coverage(question, text, head);
  const isCompared = plan.comparisons.length > 0;
  const asks = (is: boolean, value: number) => (is ? value : 0);
  return [
    coverage(question, text),
    both,
    coverage(question, text, place.before),
    work.coverage,
    coverage(core, text, head),
    best === undefined ? 0 : both / best.coverage,
    best?.coverage ?? 0,
    best === undefined ? 0 : work.nearness / best.nearness,
    asks(best === undefined, 1),
    asks(best === undefined, both),
    rarestMissing(question, text, head),
    pairCoverage(question, text),
    pairCoverage(question, head),
    pairCoverage(question, whole),
    feedbackShare(feedback, text),
    feedbackShare(feedback, head),
    feedbackShare(feedback, whole),
    work.nearness,
    mean(inText),
    Math.min(1, ...inText.map((value, i) => Math.max(value, inHead[i] ?? 0))),
    mean(held(whole)),
    parts.length,
    work.score,
    asks(isNamed(text), 1),
    asks(things.length > 0 && !isNamed(text) && !isNamed(head), 1),
    asks(plan.asksForNumber, 1),
    asks(plan.asksForNumber, Math.min(3, withUnit)),
    asks(plan.asksForNumber && quantities.length === 0, 1),
    Math.min(4, quantities.length),
    Math.min(4, withUnit),
    asks(isCompared, 1),
    asks(isCompared && compares(cut.text), 1),
    asks(compares(cut.text), 1),
    asks(
      plan.comparisons.some((pair) => sidesOf(pair, plan.facets).every((side) => holds(text, side) > 0)),
      1,
    ),
    asks(gives, 1),
    asks(measures.length > 0 && !gives, 1),
    Math.min(20, question.places.length),
    asks(plan.relation !== undefined, 1),
    asks(tellsRelation(cut.text, plan), 1),
    asks(noResult(cut.text, withUnit > 0) !== undefined, 1),
    asks(cut.isAsserted, 1),
    asks(dangling(cut.text) !== undefined, 1),
    asks(place.section !== "" && labelsResults(place.section), 1),
    asks(place.section !== "" && !labelsResults(place.section), 1),
    place.share,
    asks(place.isLast, 1),
    Math.min(LONG, cut.text.split(/\s+/).length),
  ];
}

function sidesOf(pair: readonly string[], facets: readonly Facet[]): Facet[] {
  return facets.filter(({ id }) => pair.includes(id));
}

/** How much of the best of some facets a text names, 0 to 1. */
function heldOf(part: Unit, text: Searchable): number {
  return Math.max(0, ...part.map((facet) => holds(text, facet)));
}

function holds(text: Searchable, facet: Facet): number {
  return namesFacet(text, facet) ? 1 : facetShare(text, facet);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
