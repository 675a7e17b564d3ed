import type { Claim } from "../../../model/claim.ts";
import type { Gap } from "../../../model/gap.ts";
import type { Plan } from "../../../model/plan.ts";
import type { SentQuery } from "../../../model/query.ts";
import { DEPTHS } from "../../../model/record.ts";
import type { Review, ReviewItem } from "../../../model/review.ts";
import type { ScreenedRecord } from "../../../model/screened.ts";
import { integrityLosses } from "./integrity-losses.ts";
import { item, reviewOf } from "./item.ts";
import { lackOfBest, type Worth } from "./lack-of-best.ts";
import { searchLosses } from "./search-losses.ts";
import { type Sources, sourcesOf } from "./sources.ts";
import { corroborators, grounds, standing } from "./standing.ts";

/** What the confirmer sees: evidence, records and the search. */
export interface ConfirmerView {
  plan: Plan;
  claims: Claim[];
  records: ScreenedRecord[];
  sent: SentQuery[];
  gaps: Gap[];
  /** ISO date and time of the run. */
  date: string;
}

/** How direct, how deep, how independent and how recent the evidence is, and whether the search can be run again. */
export function confirm(view: ConfirmerView): Review {
  const sources = sourcesOf(view.records);
  const counting = standing(view.claims, view.plan, sources);
  return reviewOf("confirmer", {
    "evidence-strength": [
      ...lackOfBest(counting, (claim) => strength(claim, sources)),
      ...age(counting, view),
    ],
    "citation-grounding": lackOfBest(counting, (claim) => directness(claim, sources)),
    coverage: unfound(view, sources),
    reproducibility: searchLosses(view.sent, view.gaps),
    "source-integrity": integrityLosses(view.records),
  });
}

const DEPTH_WORTH = { title: 0, summary: 0, abstract: 0.1, fulltext: 0.25 } as const;

function strength(claim: Claim, sources: Sources): Worth {
  const own = grounds(claim, sources);
  const others = corroborators(claim, sources).length;
  const depth = own?.depth ?? "title";
  const value = 0.5 + DEPTH_WORTH[depth] + (others > 0 ? 0.25 : 0);
  const alone = others > 0 ? "" : "no other work read says so; ";
  return { value, reason: `${alone}read as ${DEPTHS[depth]}` };
}

const TIER_WORTH = { verbatim: 1, strict: 1, close: 0.8, related: 0 } as const;

function directness(claim: Claim, sources: Sources): Worth {
  const own = grounds(claim, sources);
  const tier = own?.tier ?? "related";
  const normalised = own?.quotation.match === "normalised" ? 0.05 : 0;
  return {
    value: Math.max(0, TIER_WORTH[tier] - normalised),
    reason: normalised > 0 ? `${tier}, after normalising characters` : tier,
  };
}

/** Years after which the newest work that carries a claim counts as old. */
const OLD_YEARS = 10;

function age(claims: Claim[], { records, date }: ConfirmerView): ReviewItem[] {
  const carrying = new Set(claims.map((claim) => claim.record));
  const dated = records.filter(({ record }) => carrying.has(record.id) && record.year !== undefined);
  const newest = dated.toSorted((one, other) => (other.record.year ?? 0) - (one.record.year ?? 0))[0]?.record;
  if (newest?.year === undefined)
    return [item(1, "report", "years", "no claim that counts is of a known year")];
  const years = Number(date.slice(0, 4)) - newest.year;
  return years > OLD_YEARS
    ? [item(1, "record", newest.id, `the newest work that carries a claim is ${years} years old`)]
    : [];
}

function unfound({ plan, records }: ConfirmerView, { may }: Sources): ReviewItem[] {
  const found = new Set(
    records.filter(({ record }) => may.has(record.id)).flatMap(({ decision }) => decision.facets),
  );
  const each = 10 / plan.facets.length;
  return plan.facets
    .filter((facet) => !found.has(facet.id))
    .map((facet) => item(each, "facet", facet.id, `no work found names ${facet.label}`));
}
