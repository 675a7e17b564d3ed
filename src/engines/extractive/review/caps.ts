import type { Facet } from "../../../model/facet.ts";
import { PUBLISHED_AT } from "../../../model/report.ts";
import type { ReviewsFile } from "../../../model/review.ts";
import type { Material } from "../../../pipeline/engine.ts";
import { counted, inWords } from "../compose/phrase.ts";
import { relationHeading } from "../compose/relation-heading.ts";
import { tellsRelation } from "../extract/tells-relation.ts";
import { likelihoodOf } from "./answering.ts";
import type { Seen } from "./hidden-conflicts.ts";
import { askedFor } from "./on-question.ts";
import { sourcesOf } from "./sources.ts";
import { standing } from "./standing.ts";

type Caps = ReviewsFile["consensus"]["caps"];

/**
 * Limits that no other merit lifts. Only claims that count can lift one, so that losing evidence never does. `hidden` are the
 * claims that keep a conflict to themselves.
 */
export function capsOn({ claims, records, plan }: Material, hidden: Seen[]): Caps {
  const sources = sourcesOf(records);
  const counting = standing(claims, plan, sources);
  if (counting.length === 0)
    return [{ limit: 2, reason: "No claim on the question stands on a source that may support it." }];
  const speaksTo = (facets: Facet[]) => (claim: (typeof claims)[number]) =>
    facets.some((facet) => claim.facets.includes(facet.id));
  const isSilentOn = (facets: Facet[]) => facets.length > 0 && !counting.some(speaksTo(facets));
  const subjects = plan.facets.filter((facet) => facet.role === "subject");
  const conditions = plan.facets.filter((facet) => facet.role === "condition");
  const asked = askedFor(plan);
  const onAsked = asked.length === 0 ? counting : counting.filter(speaksTo(asked));
  const { asksForNumber } = plan;
  const related = relationHeading(plan);
  const expected = claims.reduce((sum, claim) => sum + likelihoodOf(claim, plan, sources), 0);
  const contrary = [...new Set(hidden.flatMap((each) => each.hidden.map(({ record }) => record)))];
  const found: [holds: boolean, limit: number, reason: string][] = [
    [isSilentOn(subjects), 4, `No claim that counts is about ${labelsOf(subjects, " or ")}.`],
    [counting.every((claim) => claim.verdict !== "supported"), 5, "Every claim that counts is contested."],
    [isSilentOn(asked), 6, `No claim that counts speaks to what is asked: ${labelsOf(asked)}.`],
    [
      related !== undefined && !counting.some((claim) => tellsRelation(claim.text, plan)),
      6,
      `No claim that counts says ${related}.`,
    ],
    [
      expected < claims.length,
      limitFor(1 - expected / claims.length),
      whatIsExpected(expected, claims.length),
    ],
    [contrary.length > 0, 4, `What ${contrary.join(", ")} says against a claim is not shown.`],
    [
      isSilentOn(conditions),
      7,
      `No claim that counts keeps to a condition of the question: ${labelsOf(conditions)}.`,
    ],
    [
      asksForNumber && onAsked.every((claim) => claim.quantities.length === 0),
      6,
      `The question asks for a number, and no claim that counts gives one${asked.length === 0 ? "" : ` of what is asked: ${labelsOf(asked)}`}.`,
    ],
  ];
  return found.filter(([holds]) => holds).map(([, limit, reason]) => ({ limit, reason }));
}

/** What a report may come to of whose claims this share cannot be expected to answer: where it is half, just enough to be published. */
function limitFor(share: number): number {
  return Math.round((10 - 2 * (10 - PUBLISHED_AT.score) * share) * 10) / 10;
}

/** How many claims can be expected to answer, directly or in part. */
function whatIsExpected(expected: number, all: number): string {
  const share = Math.round(expected);
  if (all === 1)
    return `The one claim ${share === 0 ? "cannot be expected to answer" : "may not answer"} the question.`;
  const few = share === 0 ? "none" : `about ${inWords(share)}`;
  return `Of the ${counted(all, "claim")}, ${few} can be expected to answer the question.`;
}

function labelsOf(facets: Facet[], separator = ", "): string {
  return facets.map((facet) => facet.label).join(separator);
}
