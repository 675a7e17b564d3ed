import type { Claim } from "../../../model/claim.ts";
import type { Gap } from "../../../model/gap.ts";
import { GAPS } from "../../../model/gap.ts";
import type { Plan } from "../../../model/plan.ts";
import type { Review, ReviewItem } from "../../../model/review.ts";
import { comparability } from "./comparability.ts";
import { coverageLosses } from "./coverage-losses.ts";
import { item, reviewOf } from "./item.ts";
import { lackOfBest, type Worth } from "./lack-of-best.ts";
import type { Sources } from "./sources.ts";
import { corroborators, grounds, standing } from "./standing.ts";

/** What the challenger sees: claims with their conflicts, and gaps. */
export interface ChallengerView {
  plan: Plan;
  claims: Claim[];
  gaps: Gap[];
  sources: Sources;
}

/** What is unsupported, overreaching, one-sided or off the question. */
export function challenge(view: ChallengerView): Review {
  const { plan, claims, sources } = view;
  const counting = standing(claims, plan, sources);
  return reviewOf("challenger", {
    "evidence-strength": [
      ...lackOfBest(counting, verdictWorth),
      ...fewWorks(counting),
      ...uncorroborated(counting, sources),
    ],
    "citation-grounding": [...lackOfBest(counting, () => ({ value: 1, reason: "" })), ...groundless(view)],
    "numerical-consistency": lackOfBest(counting, numberWorth),
    comparability: lackOfBest(counting, (claim) => comparability(claim, plan)),
    coverage: coverageLosses(counting, claims, plan, sources),
    "source-integrity": view.gaps
      .filter((gap) => gap.kind === "integrity")
      .map((gap) => item(4, "gap", gap.where, GAPS[gap.kind])),
  });
}

function verdictWorth(claim: Claim): Worth {
  if (claim.verdict === "supported") return { value: 1, reason: "" };
  return { value: 0.5, reason: `contested: ${conflictsOf(claim)}` };
}

function conflictsOf(claim: Claim): string {
  const conflicts = claim.evidence.flatMap((each) => each.conflicts);
  if (conflicts.length === 0) return "another source is in conflict with it";
  return conflicts.map(({ claim: here, source }) => `“${here}” against “${source}”`).join(", ");
}

function fewWorks(claims: Claim[]): ReviewItem[] {
  const works = new Set(claims.map((claim) => claim.record)).size;
  if (works >= 3) return [];
  const carrying = ["no work carries a claim", "one work carries every claim", "two works carry every claim"][
    works
  ];
  return [item(works === 2 ? 1 : 2, "report", "works", `${carrying} that counts`)];
}

/** Works that say what no other says may each be alone in it. */
function uncorroborated(claims: Claim[], sources: Sources): ReviewItem[] {
  if (claims.some((claim) => corroborators(claim, sources).length > 0)) return [];
  return [item(1, "report", "works", "no claim that counts is said by a second work that was read")];
}

function groundless({ claims, sources }: ChallengerView): ReviewItem[] {
  return claims
    .filter((claim) => grounds(claim, sources) === undefined)
    .map((claim) => item(1.5, "claim", claim.id, "nothing that may support it grounds it in its own source"));
}

function numberWorth(claim: Claim): Worth {
  if (claim.quantities.length === 0 || claim.verdict === "supported") return { value: 1, reason: "" };
  return { value: 0.5, reason: `its numbers are contested: ${conflictsOf(claim)}` };
}
