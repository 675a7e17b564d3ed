import { digitsMissing } from "../../../language/digits.ts";
import { isMentioned } from "../../../language/mentions.ts";
import type { Claim } from "../../../model/claim.ts";
import type { Facet } from "../../../model/facet.ts";
import type { Plan } from "../../../model/plan.ts";
import {
  type AnswerSentence,
  FACET_STATUS,
  type FacetAnswer,
  type PairFinding,
} from "../../../model/report.ts";
import type { Material } from "../../../pipeline/engine.ts";
import { withoutFormulaMarks } from "../../../pipeline/formula.ts";
import { likelihoodOf } from "../review/answering.ts";
import { type Sources, sourcesOf } from "../review/sources.ts";
import { inItsVoice } from "./in-its-voice.ts";
import { answersWhole } from "./naming-all.ts";
import { capital, counted, inSeries, inWords } from "./phrase.ts";
import { withoutNumber } from "./without-number.ts";

const MOST_SENTENCES = 4;
const LEAST_CLAIMS = 2;

/** A claim that is this likely to answer may stand in the answer for that alone. */
const LIKELY = 0.6;

const IN_PART = "No claim found answers the question as a whole. What was found:";

/**
 * The answer in one to four sentences, five where four things are asked about: the most telling claim on each subject, then on what it is compared with, then
 * what the sources do not answer. Claims come before in order of how telling they are, and that order breaks ties. Where none of them
 * answers the question as a whole, a sentence before them says so.
 */
export function answer(material: Material, facets: FacetAnswer[], pairs: PairFinding[]): AnswerSentence[] {
  const missing = missingSentence(facets, pairs, material);
  const targets = material.plan.facets.filter(
    ({ role }) => role === "subject" || role === "comparator",
  ).length;
  const most = missing === undefined || targets >= MOST_SENTENCES ? MOST_SENTENCES : MOST_SENTENCES - 1;
  const claims = telling(material, most);
  const sentences = claims.map((claim) => ({
    text: withoutFormulaMarks(inItsVoice(claim, material.references)),
    claims: [claim.id],
  }));
  if (sentences.length === 0) return [{ text: nothing(material), claims: [] }];
  return [
    ...(answersWhole(material) ? [] : [{ text: IN_PART, claims: [] }]),
    ...sentences,
    ...(missing === undefined ? [] : [{ text: missing, claims: [] }]),
  ];
}

/**
 * At most so many claims: one for each subject and comparator in turn, the rather from a work that its title names, then of
 * those that answer, or give a number where one is asked for, what adds most.
 */
export function telling({ claims, plan, records }: Material, most: number): Claim[] {
  const usable = claims.filter((claim) => claim.verdict === "supported" || claim.verdict === "contested");
  const sources = sourcesOf(records);
  const targets = (["subject", "comparator"] as const).flatMap((role) =>
    plan.facets.filter((facet) => facet.role === role),
  );
  const chosen: Claim[] = [];
  const take = (pool: Claim[], target?: Facet) => {
    const value = (claim: Claim) => {
      const own =
        target !== undefined && isMentioned(sources.titles.get(claim.record) ?? "", target.variants);
      return worth(claim, plan, sources, chosen) + (own ? 2 : 0);
    };
    const fresh = pool.filter((claim) => !chosen.includes(claim) && !isSaid(claim, chosen));
    const best = fresh.toSorted((one, other) => value(other) - value(one))[0];
    if (best !== undefined && chosen.length < most) chosen.push(best);
  };
  for (const target of targets) {
    const speaks = ({ facets }: Claim) => facets.includes(target.id);
    if (!chosen.some(speaks)) take(usable.filter(speaks), target);
  }
  const subjects = plan.facets.filter((facet) => facet.role === "subject").map((facet) => facet.id);
  const isNumberOn = (claim: Claim) =>
    plan.asksForNumber && claim.quantities.length > 0 && claim.facets.some((id) => subjects.includes(id));
  const isLikely = (claim: Claim) => likelihoodOf(claim, plan, sources) >= LIKELY;
  const rest = usable.filter((claim) => isLikely(claim) || isNumberOn(claim));
  for (let more = most - chosen.length; more > 0; more--) take(rest);
  for (let more = LEAST_CLAIMS - chosen.length; more > 0; more--) take(usable);
  return chosen;
}

/** How much of what was asked a claim adds to those chosen: all of it at once, facets, both sides of a comparison, a number where one is asked for. */
function worth(claim: Claim, plan: Plan, sources: Sources, chosen: Claim[]): number {
  const compares = plan.comparisons.some((pair) => pair.every((facet) => claim.facets.includes(facet)));
  const spoken = plan.facets.filter((facet) => claim.facets.includes(facet.id));
  const told = new Set(chosen.flatMap((other) => other.facets));
  const fresh = spoken.filter((facet) => !told.has(facet.id));
  return (
    spoken.length / 2 +
    fresh.length +
    (compares ? 4 : 0) +
    (plan.asksForNumber && claim.quantities.length > 0 ? 3 : 0) +
    (spoken.some((facet) => facet.kind === "measure") ? 2 : 0) +
    (spoken.some((facet) => facet.role === "condition") ? 1.5 : 0) +
    5 * likelihoodOf(claim, plan, sources) +
    (claim.verdict === "supported" ? 2 : 0) +
    (chosen.some((other) => other.record === claim.record) ? -3 : 0) -
    Math.max(0, claim.text.length - SHORT) / 100
  );
}

/** An answer is told in short sentences: each hundred UTF-16 units beyond these counts against a claim. */
const SHORT = 160;

/** From this share of its words on, a claim says nothing that another has not said. */
const SAID = 0.75;

/** Whether nearly all that a claim says, and each of its numbers, stands in one that was chosen before it. */
function isSaid(claim: Claim, chosen: Claim[]): boolean {
  const words = contentWords(claim.text);
  return chosen.some((other) => {
    const known = new Set(contentWords(other.text));
    const common = words.filter((word) => known.has(word)).length;
    return common >= SAID * words.length && digitsMissing(claim.text, [other.text]).length === 0;
  });
}

function contentWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}.%]{3,}/gu) ?? [];
}

/** One sentence on what is not answered; undefined where all is. */
function missingSentence(
  facets: FacetAnswer[],
  pairs: PairFinding[],
  material: Material,
): string | undefined {
  const { plan } = material;
  const label = new Map(facets.map(({ facet }) => [facet.id, facet.label]));
  const unanswered = facets.filter((each) => each.status === "unanswered");
  const lost = new Set(unanswered.map(({ facet }) => facet.id));
  const compared = new Set(plan.comparisons.map((pair) => pair.join(" ")));
  const apart = pairs.filter(
    ({ facets: pair, records }) =>
      records.length === 0 && compared.has(pair.join(" ")) && !pair.some((id) => lost.has(id)),
  );
  const parts: string[] = [];
  for (const status of ["unanswered", "partly"] as const) {
    const labels = facets.filter((each) => each.status === status).map(({ facet }) => facet.label);
    if (labels.length > 0) parts.push(`${FACET_STATUS[status]}: ${inSeries(labels)}`);
  }
  const bare = withoutNumber(material, facets).map(({ facet }) => facet.label);
  if (bare.length > 0) parts.push(`no number was found on ${inSeries(bare, "or")}`);
  for (const [one, others] of Map.groupBy(apart, (pair) => pair.facets[0])) {
    const series = inSeries(
      others.map((pair) => label.get(pair.facets[1]) ?? pair.facets[1]),
      "or",
    );
    parts.push(`no source found names ${label.get(one) ?? one} together with ${series}`);
  }
  return parts.length === 0 ? undefined : `${capital(parts.join("; "))}.`;
}

function nothing({ flow, plan }: Material): string {
  const named = inSeries(plan.facets.map((facet) => facet.label));
  if (flow.found === 0) return `The search found no work at all on ${named}.`;
  const found = `The sources found do not answer the question: of ${counted(flow.screened, "work")} found`;
  if (flow.included === 0) return `${found}, none was kept to be read on ${named}.`;
  return `${found}, ${inWords(flow.included)} ${flow.included === 1 ? "was" : "were"} read, and no claim on ${named} could be taken from ${flow.included === 1 ? "it" : "them"}.`;
}
