import type { Claim } from "../../../model/claim.ts";
import type { Facet } from "../../../model/facet.ts";
import { INTEGRITY } from "../../../model/integrity.ts";
import type { FacetAnswer, FacetStatus, PairFinding } from "../../../model/report.ts";
import type { ScreenedRecord } from "../../../model/screened.ts";
import type { Material } from "../../../pipeline/engine.ts";
import { sourcesOf, standing } from "../review/standing.ts";
import { capital, counted, inSeries } from "./phrase.ts";

/**
 * What became of each facet. A subject or comparator is answered by a supported claim that speaks to it; anything else
 * only by one from a work that names a subject, too, where the question has one: a test that another thing passed answers
 * nothing.
 */
export function facetAnswers({ plan, claims, records, sent }: Material): FacetAnswer[] {
  const subjects = plan.facets.filter((facet) => facet.role === "subject");
  const counting = standing(claims, plan, sourcesOf(records));
  const works = new Map(records.map((work) => [work.record.id, work]));
  const asked = new Set(sent.map((query) => query.query));
  return plan.facets.map((facet) => {
    const speaking = counting.filter((claim) => claim.facets.includes(facet.id));
    const naming = records.filter((work) => names(work, facet.id)).length;
    const status = statusOf(
      facet,
      speaking,
      subjects,
      (claim) => works.get(claim.record)?.decision.facets ?? [],
    );
    return {
      facet,
      status,
      claims: speaking.map((claim) => claim.id),
      records: naming,
      queries: plan.queries
        .filter((query) => asked.has(query.id) && query.facets.includes(facet.id))
        .map((query) => query.id),
      note: noteOf(status, speaking, naming, subjects),
    };
  });
}

function statusOf(
  facet: Facet,
  speaking: Claim[],
  subjects: Facet[],
  namedBy: (claim: Claim) => string[],
): FacetStatus {
  if (speaking.length === 0) return "unanswered";
  const supported = speaking.filter((claim) => claim.verdict === "supported");
  const ids = subjects.map((subject) => subject.id);
  const own = facet.role === "subject" || facet.role === "comparator" || subjects.length === 0;
  const telling = own
    ? supported
    : supported.filter((claim) => [...claim.facets, ...namedBy(claim)].some((id) => ids.includes(id)));
  return telling.length > 0 ? "answered" : "partly";
}

function noteOf(status: FacetStatus, speaking: Claim[], naming: number, subjects: Facet[]): string {
  const works =
    naming === 0
      ? "No work found names it"
      : `${capital(counted(naming, "work"))} found ${naming === 1 ? "names" : "name"} it`;
  if (status === "unanswered") {
    return naming === 0
      ? `${works}.`
      : `${works}, but no claim could be taken from ${naming === 1 ? "it" : "them"}.`;
  }
  const claims = `${counted(speaking.length, "claim")} ${speaking.length === 1 ? "speaks" : "speak"} to it`;
  if (status === "answered") return `${works}; ${claims}.`;
  const supported = speaking.some((claim) => claim.verdict === "supported");
  const labels = inSeries(
    subjects.map((subject) => subject.label),
    "or",
  );
  const missing = supported ? `none of them on ${labels}` : "none of them uncontested";
  return `${works}; ${claims}, ${missing}.`;
}

/** For the pairs that the question compares, and each subject under each named condition: which works name both. */
export function pairFindings({ plan, records }: Material): PairFinding[] {
  const subjects = plan.facets.filter((facet) => facet.role === "subject");
  const conditions = plan.facets.filter((facet) => facet.role === "condition" && facet.kind !== "topic");
  const pairs: [string, string][] = [
    ...plan.comparisons,
    ...subjects.flatMap((subject) =>
      conditions.map((condition): [string, string] => [subject.id, condition.id]),
    ),
  ];
  return pairs.map(([one, other]) => ({
    facets: [one, other],
    records: records.filter((work) => names(work, one) && names(work, other)).map((work) => work.record.id),
  }));
}

/** Whether a work names a facet and may count: what is retracted may not. */
function names(work: ScreenedRecord, facet: string): boolean {
  return INTEGRITY[work.record.integrity.status].supports && work.decision.facets.includes(facet);
}
