import { sharedAcronyms } from "../language/shared-acronyms.ts";
import type { Decision, ReasonCode } from "../model/decision.ts";
import { REASONS } from "../model/decision.ts";
import type { Facet } from "../model/facet.ts";
import type { Plan } from "../model/plan.ts";
import type { Question } from "../model/question.ts";
import type { BibliographicRecord } from "../model/record.ts";
import { closenessOf } from "./screening/closeness.ts";
import { coverage, facetWeights } from "./screening/coverage.ts";
import { hasAmountFor, isTitled, type Naming, namesInPassing, naming, textOf } from "./screening/naming.ts";
import { isNotice, isRetracted } from "./screening/notice.ts";
import { isOverview } from "./screening/overview.ts";
import { listed, namesNone } from "./screening/wording.ts";

/** A record without the named things of a question that names none covers at least this share of it. */
const ENOUGH = 0.45;

/** Nor does it have to touch what is asked of the subject where it covers this share in all. */
const ALMOST_ALL = 0.8;

interface Verdict {
  reason: ReasonCode;
  explanation: string;
}

/**
 * Decides each record, in the order given: included, background or excluded, with a score of 0 to 1 (how much of the
 * question it covers), a reason, and the names that decided it. Where the question names what it asks about or compares
 * with, a record must name one of them; otherwise it must cover enough of the question's subjects. On doubt it is kept.
 * Of those that would be included the `limit` best are; what the limit cuts is excluded for that reason.
 */
export function screen(
  records: BibliographicRecord[],
  plan: Plan,
  question: Question,
  limit: number,
): Decision[] {
  const shared = sharedAcronyms(records.map(textOf));
  const namings = records.map((record) => naming(record, plan.facets, shared));
  const weights = facetWeights(plan.facets, namings);
  const decisions = namings.map((one): Decision => {
    const score = coverage(one, weights);
    const { reason, explanation } = unfit(one.record, question) ?? judged(one, plan.facets, score);
    return {
      record: one.record.id,
      decision: REASONS[reason].decision,
      score,
      reason,
      explanation,
      facets: plan.facets.filter((facet) => one.named.get(facet.id) === 1).map((facet) => facet.id),
    };
  });
  return withinLimit(decisions, limit, records, plan.facets);
}

/** What keeps a record out whatever it says. */
function unfit(record: BibliographicRecord, question: Question): Verdict | undefined {
  if (isRetracted(record)) return { reason: "retracted", explanation: REASONS.retracted.sentence };
  if (isNotice(record)) return { reason: "notice", explanation: REASONS.notice.sentence };
  const { year } = record;
  if (year !== undefined && (year < (question.from ?? year) || year > (question.to ?? year))) {
    const asked = `${question.from ?? "the beginning"} to ${question.to ?? "today"}`;
    return { reason: "outside-years", explanation: `published in ${year}; asked for: ${asked}` };
  }
  const hasText = (record.abstract ?? "").trim() !== "";
  const mayHaveText = record.openAccess !== undefined || record.identifiers.pmcid !== undefined;
  return hasText || mayHaveText ? undefined : { reason: "no-text", explanation: REASONS["no-text"].sentence };
}

function judged(one: Naming, facets: Facet[], score: number): Verdict {
  const subjects = facets.filter((facet) => facet.role === "subject" && isName(facet));
  const comparators = facets.filter((facet) => facet.role === "comparator" && isName(facet));
  const things = [...subjects, ...comparators];
  return things.length > 0 ? byName(one, facets, subjects, comparators) : byTopic(one, facets, score);
}

function isName(facet: Facet): boolean {
  return facet.kind === "named" || facet.kind === "benchmark";
}

function byName(one: Naming, facets: Facet[], subjects: Facet[], comparators: Facet[]): Verdict {
  const named = (some: Facet[]) => some.filter((facet) => one.named.get(facet.id) === 1);
  const found = [...named(subjects), ...named(comparators)];
  if (found.length === 0) return { reason: "off-question", explanation: namesNone(subjects, comparators) };
  const { record } = one;
  if (
    isOverview(record.title, record.abstract ?? "") &&
    !hasAmountFor(record, found) &&
    !isTitled(record, found)
  ) {
    return {
      reason: "survey",
      explanation: `a survey or overview that names ${listed(found)} without results of its own`,
    };
  }
  if (namesInPassing(record, found)) {
    return { reason: "background", explanation: `names ${listed(found)} only as an example, in passing` };
  }
  const others = named(facets.filter((facet) => !found.includes(facet)));
  const explanation = `names ${listed(found)}${others.length > 0 ? `, and speaks of ${listed(others)}` : ""}`;
  return { reason: named(subjects).length > 0 ? "names-subject" : "names-comparator", explanation };
}

function byTopic(one: Naming, facets: Facet[], score: number): Verdict {
  const spoken = facets.filter((facet) => one.named.get(facet.id) === 1);
  const touched = facets.filter((facet) => (one.named.get(facet.id) ?? 0) > 0);
  const missing = facets.filter((facet) => !spoken.includes(facet) && facet.role !== "condition");
  const subjects = facets.filter((facet) => facet.role === "subject" || facet.role === "comparator");
  const isAbout = subjects.length === 0 || subjects.some((facet) => touched.includes(facet));
  const { record } = one;
  const asked = facets.filter((facet) => facet.role === "about");
  const isAsked = asked.length === 0 || score >= ALMOST_ALL || asked.some((facet) => touched.includes(facet));
  if (!isAbout || !isAsked || score < ENOUGH) {
    const inPart = touched.length > 0 ? `speaks of ${listed(touched)} only in part` : undefined;
    const covered =
      spoken.length > 0
        ? `speaks of ${listed(spoken)}`
        : (inPart ?? "speaks of nothing that the question asks about");
    const lacks = spoken.length > 0 && missing.length > 0 ? ` but not of ${listed(missing, "or")}` : "";
    return { reason: "off-topic", explanation: covered + lacks };
  }
  const central = [...subjects, ...asked].filter((facet) => spoken.includes(facet));
  const surrounds = central.length < 2 || !central.every((facet) => isTitled(record, [facet]));
  if (isOverview(record.title, record.abstract ?? "") && !hasAmountFor(record, subjects) && surrounds) {
    return {
      reason: "survey",
      explanation: `a survey or overview of ${listed(touched)} without results of its own`,
    };
  }
  return { reason: "on-topic", explanation: `speaks of ${listed(spoken.length > 0 ? spoken : touched)}` };
}

/** Cuts what is included beyond the limit: what covers less, and of what covers the same, what says it less closely. */
function withinLimit(
  decisions: Decision[],
  limit: number,
  records: BibliographicRecord[],
  facets: Facet[],
): Decision[] {
  const included = decisions.filter((each) => each.decision === "included");
  if (included.length <= limit) return decisions;
  const ids = new Set(included.map((each) => each.record));
  const closeness = closenessOf(
    records.filter((record) => ids.has(record.id)),
    facets,
  );
  const near = ({ record }: Decision) => closeness.get(record) ?? 0;
  included.sort((a, b) => b.score - a.score || near(b) - near(a) || (a.record < b.record ? -1 : 1));
  const cut = new Set(included.slice(limit));
  const explanation = `ranked below the ${limit} works that are read`;
  return decisions.map((each) =>
    cut.has(each)
      ? { ...each, decision: "excluded", reason: "limit", explanation: `${each.explanation}; ${explanation}` }
      : each,
  );
}
