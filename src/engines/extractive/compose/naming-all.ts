import type { Facet } from "../../../model/facet.ts";
import type { Plan } from "../../../model/plan.ts";
import type { Material } from "../../../pipeline/engine.ts";
import { tellsRelation } from "../extract/tells-relation.ts";
import { answers } from "../review/answering.ts";
import { sourcesOf } from "../review/sources.ts";
import { inSeries, noneOf, share } from "./phrase.ts";
import { relationHeading } from "./relation-heading.ts";

type Found = Pick<Material, "plan" | "claims">;

/** The claims that name every part of the question but its conditions: parts that each another claim names may leave it open. */
export function namingAll({ plan, claims }: Found): Material["claims"] {
  const parts = partsOf(plan);
  return claims.filter((claim) => parts.every((facet) => claim.facets.includes(facet.id)));
}

/** Whether a claim names every part, speaks to nearly all that is asked, and says the cause, limit or mechanism where one is. */
export function answersWhole({ plan, claims, records }: Found & Pick<Material, "records">): boolean {
  const sources = sourcesOf(records);
  return namingAll({ plan, claims }).some((claim) => answers(claim, plan, sources));
}

/**
 * How many claims name every part at once, and how many say the cause, limit or mechanism that is asked for, where not all do. Plain
 * text; empty where there is no claim.
 */
export function howManyNameAll({ plan, claims }: Found): string {
  if (claims.length === 0) return "";
  const parts = partsOf(plan);
  const aside = plan.facets.filter((facet) => !parts.includes(facet)).map(({ label }) => label);
  const [only, ...more] = parts;
  const things = only !== undefined && more.length === 0 ? only.label : "every part of the question at once";
  const naming = namingAll({ plan, claims }).length;
  const conditions = aside.length === 0 ? "" : `, ${inSeries(aside)} aside`;
  return `${ofClaims(naming, claims.length)} ${things}${conditions}${tells({ plan, claims })}`;
}

function partsOf({ facets }: Plan): Facet[] {
  const parts = facets.filter((facet) => facet.role !== "condition");
  return parts.length > 0 ? parts : facets;
}

function ofClaims(naming: number, all: number): string {
  if (naming > 0) return `${share(naming, all, "claim")} ${naming === 1 ? "names" : "name"}`;
  return all === 1 ? "the one claim does not name" : `${noneOf(all, "claim")} names`;
}

function tells({ plan, claims }: Found): string {
  const telling = claims.filter(({ text }) => tellsRelation(text, plan)).length;
  const asked = relationHeading(plan);
  if (asked === undefined || telling === claims.length) return "";
  if (claims.length === 1) return `, and does not say ${asked}`;
  return `; ${share(telling, claims.length, "claim")} ${telling < 2 ? "says" : "say"} ${asked}`;
}
