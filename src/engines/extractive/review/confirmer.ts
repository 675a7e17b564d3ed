import type { Claim } from "../../../model/claim.ts";
import { DATABASES } from "../../../model/database.ts";
import { GAPS, type Gap, type GapKind } from "../../../model/gap.ts";
import { INTEGRITY, type IntegrityStatus } from "../../../model/integrity.ts";
import type { Plan } from "../../../model/plan.ts";
import type { SentQuery } from "../../../model/query.ts";
import { DEPTHS } from "../../../model/record.ts";
import type { Review, ReviewItem } from "../../../model/review.ts";
import type { ScreenedRecord } from "../../../model/screened.ts";
import { hundredths, item, reviewOf } from "./item.ts";
import {
  corroborators,
  grounds,
  lackOfBest,
  type Sources,
  sourcesOf,
  standing,
  type Worth,
} from "./standing.ts";

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
    reproducibility: reproducible(view),
    "source-integrity": integrity(view.records),
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

/** What a gap costs the search: first of its kind in a database, and each further one. */
const GAP_POINTS: Partial<Record<GapKind, [first: number, further: number]>> = {
  "database-failed": [1.5, 0.5],
  "database-left-out": [0.5, 0.25],
  "database-offline": [0.5, 0.25],
  "answer-cut": [0.5, 0.1],
  "answer-malformed": [0.5, 0.1],
  "library-line": [0.25, 0.02],
  "library-file": [1, 0.25],
  "full-text": [0.25, 0.05],
};

function reproducible({ sent, gaps }: ConfirmerView): ReviewItem[] {
  if (sent.length === 0) return [item(10, "report", "search", "no query was answered")];
  const databases = new Set(sent.map((query) => query.database));
  const [only] = databases;
  const narrow =
    databases.size === 1 && only !== undefined
      ? [item(1, "report", "search", `only ${DATABASES[only].name} was searched`)]
      : [];
  const cut = sent
    .filter((query) => (query.cutOff ?? 0) > 0)
    .map((query) =>
      item(
        0.3,
        "query",
        query.query,
        `a limit cut ${query.cutOff} matches off the answer of ${DATABASES[query.database].name}`,
      ),
    );
  const seen = new Set<string>();
  const costs = gaps.flatMap((gap) => {
    const points = GAP_POINTS[gap.kind];
    if (points === undefined) return [];
    const kind = `${gap.kind} ${gap.database ?? ""}`;
    const cost = seen.has(kind) ? points[1] : points[0];
    seen.add(kind);
    return [item(cost, "gap", gap.where, GAPS[gap.kind])];
  });
  return [...narrow, ...cut, ...costs];
}

/** What share of a record's ten points its status costs. Not checked is never as good as clean. */
const STATUS_LOSS: Record<IntegrityStatus, number> = {
  clean: 0,
  corrected: 0.1,
  unchecked: 0.5,
  concern: 0.5,
  withdrawn: 1,
  retracted: 1,
};
/** What each retracted work among those read costs beside its share. */
const RETRACTED_POINTS = 2;

function integrity(records: ScreenedRecord[]): ReviewItem[] {
  const read = records.filter(({ decision }) => decision.decision === "included");
  if (read.length === 0) return [item(10, "report", "records", "no work was read")];
  const each = 10 / read.length;
  const unchecked = read.filter(({ record }) => record.integrity.status === "unchecked");
  const marked = read.filter(({ record }) => record.integrity.status !== "unchecked");
  const whole =
    unchecked.length === 0
      ? []
      : [
          item(
            each * STATUS_LOSS.unchecked * unchecked.length,
            "report",
            "records",
            `${unchecked.length} of ${read.length} works read were not checked for retraction or correction`,
          ),
        ];
  const single = marked.map(({ record }) => {
    const { supports, word } = INTEGRITY[record.integrity.status];
    const points = each * STATUS_LOSS[record.integrity.status] + (supports ? 0 : RETRACTED_POINTS);
    return item(hundredths(points), "record", record.id, word);
  });
  return [...whole, ...single];
}
