import { isMentioned } from "../../../language/mentions.ts";
import { type Claim, REJECTIONS, type RejectedCandidate } from "../../../model/claim.ts";
import type { Facet } from "../../../model/facet.ts";
import { INTEGRITY } from "../../../model/integrity.ts";
import type { FacetAnswer, FacetStatus, PairFinding } from "../../../model/report.ts";
import type { ScreenedRecord } from "../../../model/screened.ts";
import type { Material } from "../../../pipeline/engine.ts";
import { type Sources, sourcesOf } from "../review/sources.ts";
import { standing } from "../review/standing.ts";
import { capital, counted, forReasons, inSeries, inWords } from "./phrase.ts";

/**
 * What became of each facet. A subject or comparator is answered by a supported claim that speaks to it; anything else
 * only by one from a work that names a subject, too, where the question has one: a test that another thing passed answers
 * nothing.
 */
export function facetAnswers({ plan, claims, rejected, records, sent }: Material): FacetAnswer[] {
  const subjects = plan.facets.filter((facet) => facet.role === "subject");
  const sources = sourcesOf(records);
  const counting = standing(claims, plan, sources);
  const asked = new Set(sent.map((query) => query.query));
  return plan.facets.map((facet) => {
    const speaking = counting.filter((claim) => claim.facets.includes(facet.id));
    const naming = records.filter((work) => names(work, facet.id));
    const status = statusOf(facet, speaking, subjects, sources);
    return {
      facet,
      status,
      claims: speaking.map((claim) => claim.id),
      records: naming.length,
      queries: plan.queries
        .filter((query) => asked.has(query.id) && query.facets.includes(facet.id))
        .map((query) => query.id),
      note: noteOf(status, speaking, naming, subjects) + turnedDown(status, facet, rejected),
    };
  });
}

function statusOf(facet: Facet, speaking: Claim[], subjects: Facet[], { named }: Sources): FacetStatus {
  if (speaking.length === 0) return "unanswered";
  const supported = speaking.filter((claim) => claim.verdict === "supported");
  const ids = subjects.map((subject) => subject.id);
  const own = facet.role === "subject" || facet.role === "comparator" || subjects.length === 0;
  const telling = own
    ? supported
    : supported.filter((claim) =>
        [...claim.facets, ...(named.get(claim.record) ?? [])].some((id) => ids.includes(id)),
      );
  return telling.length > 0 ? "answered" : "partly";
}

function noteOf(status: FacetStatus, speaking: Claim[], naming: ScreenedRecord[], subjects: Facet[]): string {
  const works = howMany(naming);
  if (status === "unanswered")
    return naming.length === 0 ? `${works}.` : `${works}; no claim on it could be taken.`;
  const claims = `${counted(speaking.length, "claim")} ${speaking.length === 1 ? "speaks" : "speak"} to it`;
  if (status === "answered") return `${works}; ${claims}.`;
  const labels = inSeries(
    subjects.map((subject) => subject.label),
    "or",
  );
  const supported = speaking.some((claim) => claim.verdict === "supported");
  if (speaking.length === 1)
    return `${works}; ${claims}, ${supported ? `but is not on ${labels}` : "and is contested"}.`;
  return `${works}; ${claims}, ${supported ? `none of them on ${labels}` : "all of them contested"}.`;
}

/** Why no sentence that names a facet became a claim, where none did. */
function turnedDown(status: FacetStatus, { variants }: Facet, rejected: RejectedCandidate[]): string {
  if (status !== "unanswered") return "";
  const naming = rejected.filter((candidate) => isMentioned(candidate.text, variants));
  if (naming.length === 0) return "";
  const reasons = [...Map.groupBy(naming, ({ reason }) => reason)]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .map(([reason, some]): [number, string] => [some.length, REJECTIONS[reason]]);
  const were = naming.length === 1 ? "was" : "were";
  return ` ${capital(counted(naming.length, "sentence"))} that ${naming.length === 1 ? "names" : "name"} it ${were} turned down${forReasons(reasons)}.`;
}

/** How many works name a facet, and how many of them were read: what only screening saw could give no claim. */
function howMany(naming: ScreenedRecord[]): string {
  if (naming.length === 0) return "No work found names it";
  const read = naming.filter(({ decision }) => decision.decision === "included").length;
  const works = `${capital(counted(naming.length, "work"))} found ${naming.length === 1 ? "names" : "name"} it`;
  if (read === naming.length) return works;
  if (naming.length === 1) return `${works} and was not read`;
  return `${works}, ${read === 0 ? "none" : inWords(read)} of which ${read < 2 ? "was" : "were"} read`;
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
