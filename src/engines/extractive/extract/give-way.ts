import type { Candidate } from "../../../model/candidate.ts";
import type { RejectedCandidate } from "../../../model/claim.ts";
import type { Facet } from "../../../model/facet.ts";
import { thingsOf } from "./about-topics.ts";
import { type Asked, labelsOf, type WorkNaming } from "./asked.ts";
import { isNamedThing } from "./bearing.ts";
import { LEAST } from "./choose.ts";
import { compares } from "./result-bearing.ts";

/** A candidate with what it lacks beside one that answers directly. */
export interface Found {
  candidate: Candidate;
  /** Neither it nor its work speaks of the question's topics. */
  isFar: boolean;
  /** It, or its work's title, names in full each thing that is asked about. */
  isWhole: boolean;
  /** It, or its work's title, keeps to the people that are asked about. */
  isInSetting: boolean;
  /** How it compares: the things that the question compares, or one of them with something that nobody asked about, in a work on neither. */
  comparison: "asked" | "aside" | undefined;
}

/** So many candidates that answer directly need no others beside them. */
const ENOUGH = 5;

/** Whether a sentence, or its work's title, names in full each thing that is asked about; where things are asked about by name, that name is enough. */
export function namesAll(facets: readonly Facet[], asked: Asked, work: WorkNaming): boolean {
  if (asked.facets.some(isNamedThing)) return true;
  return thingsOf(asked).every((unit) =>
    unit.some((facet) => facets.includes(facet) || work.titled.has(facet.id)),
  );
}

/** Whether a sentence, or its work's title, keeps to the people that are asked about, where not all works do. */
export function keepsSetting(facets: readonly Facet[], asked: Asked, work: WorkNaming): boolean {
  const people = peopleOf(asked.facets);
  return (
    people.length === 0 ||
    people.some((facet) => facets.includes(facet) || work.titled.has(facet.id) || asked.common.has(facet.id))
  );
}

function peopleOf(facets: readonly Facet[]): Facet[] {
  return facets.filter(({ role, kind }) => role === "condition" && kind === "population");
}

/** How a sentence compares what the question compares. */
export function comparisonOf(
  text: string,
  facets: readonly Facet[],
  { comparisons }: Asked,
  work: WorkNaming,
): Found["comparison"] {
  const isNamed = (id: string) => facets.some((facet) => facet.id === id);
  if (comparisons.some((pair) => pair.every(isNamed))) return "asked";
  const sides = comparisons.flat();
  return sides.some(isNamed) && compares(text) && !sides.some((id) => work.titled.has(id))
    ? "aside"
    : undefined;
}

/** What gives way: candidates that name in part what others name in full, candidates on other people where enough keep to those asked about, and comparisons with other things where any compares those asked about. */
export function giveWay(
  found: readonly Found[],
  facets: readonly Facet[],
): { kept: Found[]; rejected: RejectedCandidate[] } {
  const direct = (is: (one: Found) => boolean) =>
    found.filter((one) => is(one) && one.candidate.score >= LEAST).length;
  const hasWhole = direct(({ isWhole }) => isWhole) > 0;
  const hasEnough = direct(({ isInSetting }) => isInSetting) >= ENOUGH;
  const hasOne = direct(({ comparison }) => comparison === "asked") > 0;
  const reasonOf = ({ isWhole, isInSetting, comparison }: Found) => {
    if (hasWhole && !isWhole) return "names only in part what is asked about, and others name it";
    if (hasEnough && !isInSetting) return `does not speak of ${labelsOf(peopleOf(facets))}, and others do`;
    return hasOne && comparison === "aside" ? "compares it with what is not asked about" : undefined;
  };
  const rejected = found.flatMap((one): RejectedCandidate[] => {
    const explanation = reasonOf(one);
    const { text, record } = one.candidate;
    return explanation === undefined ? [] : [{ text, record, reason: "off-question", explanation }];
  });
  return { kept: found.filter((one) => reasonOf(one) === undefined), rejected };
}
