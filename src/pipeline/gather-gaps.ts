import type { Gap } from "../model/gap.ts";

/** So many places are named of a gap that stands in many. */
const NAMED = 3;

/**
 * Gaps of which each is another trouble: what happened in the same words at several places (a database that failed every query, a
 * reason that keeps many works from being read) is one gap that names the first places and counts the others.
 */
export function gatherGaps(gaps: readonly Gap[]): Gap[] {
  const alike = Map.groupBy(gaps, ({ kind, database, message }) => JSON.stringify([kind, database, message]));
  return [...alike.values()].map((group) => ({
    ...group[0]!,
    where: places(group.map(({ where }) => where)),
  }));
}

function places(all: string[]): string {
  const distinct = [...new Set(all)];
  const named = distinct.slice(0, distinct.length === NAMED + 1 ? NAMED + 1 : NAMED);
  const more = distinct.length - named.length;
  return more === 0 ? named.join(", ") : `${named.join(", ")} and ${more} more`;
}
