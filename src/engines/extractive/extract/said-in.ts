import { isMentioned, mentions } from "../../../language/mentions.ts";
import type { Plan } from "../../../model/plan.ts";
import { withoutOtherPhases } from "./other-phases.ts";

/**
 * What a sentence says of the things that it names: without what a machine holds, what results were adjusted for, what is said not to be there, how
 * fast other phases are, and names of which a thing's name is a part only. `ownName`: what its work calls its own thing.
 */
export function saidIn(text: string, plan: Plan, ownName: string | undefined): string {
  return withoutOtherPhases(
    withoutAbsence(withoutCapacity(withoutAdjustments(withoutNamesake(text, plan, ownName))), plan),
    plan,
  );
}

/** What a machine holds is no amount that was measured: “on a card with 80 GB memory”. */
function withoutCapacity(text: string): string {
  return text.replace(
    /\b(?:with|having) \d[\d.]*\s?[GT]B(?: of)?(?: \w+)? (?:memory|RAM|VRAM)\b|\b\d[\d.]*\s?[GT]B (?:\w+ )?(?:GPUs?|cards?|machines?|devices?)\b/gi,
    " ",
  );
}

/** Who is “treatment-naive”, “drug-free” or “pre-therapy” has had none of it, and what is “rain-independent” needs none. */
const ABSENCE = /(?:\b\p{L}+ )?\b\p{L}+-(?:na[iï]ve|free|independent|unrelated)\b|\b(?:pre|non)-\p{L}+/giu;

/** A text without what it says not to be there, unless the question says it so. */
function withoutAbsence(text: string, plan: Plan): string {
  return text.replace(ABSENCE, (absent) =>
    plan.facets.some(
      (facet) =>
        isMentioned(absent, facet.variants) &&
        /-(?:na[iï]ve|free|independent|unrelated)|(?:pre|non)-/i.test(facet.label),
    )
      ? absent
      : " ",
  );
}

/** A size or a make of a thing, which is that thing still: “Name-Base”. */
const MAKE = /^[-‐‑ ]?(?:v?\d[\w.]*|chat|base|large|small|mini|tiny|instruct|turbo|pro|plus|xl|medium)?$/i;

/** A work's own “Name-Guard” or “Name Land” is no “Name”: it does not count as naming it. */
function withoutNamesake(text: string, plan: Plan, ownName: string | undefined): string {
  if (ownName === undefined) return text;
  const isNamesake = plan.facets.some((facet) => {
    const [first] = facet.kind === "named" ? mentions(ownName, facet.variants) : [];
    return first !== undefined && first.start === 0 && !MAKE.test(ownName.slice(first.end));
  });
  return isNamesake ? text.replaceAll(ownName, "it") : text;
}

/** What a result was adjusted for is not what it is about: “independent of age, weight and income”. */
function withoutAdjustments(text: string): string {
  return text.replace(
    /\b(?:independent(?:ly)? of|adjust(?:ed|ing|ment) for|controll(?:ed|ing) for|irrespective of|regardless of|after accounting for)\b[^.;()]*/gi,
    " ",
  );
}
