import { namesFacet, searchable } from "../../../language/facet-mentions.ts";
import { findQuantities } from "../../../language/quantities.ts";
import { hasReferenceListShape } from "../../../language/reference-list.ts";
import { withAcronyms } from "../../../language/with-acronyms.ts";
import type { Candidate } from "../../../model/candidate.ts";
import type { RejectedCandidate, RejectionCode } from "../../../model/claim.ts";
import type { Passage } from "../../../model/passage.ts";
import type { Plan } from "../../../model/plan.ts";
import { likelihood } from "../likelihood/likelihood.ts";
import type { SentenceRead } from "../likelihood/read-sentences.ts";
import type { WorkRead } from "../likelihood/work-read.ts";
import { tellsCitedWork } from "./cited-work.ts";
import { facetsOf } from "./facets-of.ts";
import { OTHERS_FIRST } from "./no-result.ts";
import { dangling } from "./stands-alone.ts";
import { askedByName } from "./units.ts";

/** A sentence as a candidate, or why it is none, with how likely it would have answered; nothing where it is no sentence to quote. */
export type Outcome = { candidate: Candidate } | { rejected: RejectedCandidate; answers: number } | undefined;

/** Longest sentence that is read: beyond it the text was not split right. UTF-16 units. */
const LONGEST = 700;
const SHORTEST = 25;

/** A read sentence as a candidate for the question; the quotation is the source's exact words. */
export function sentenceCandidate(
  passage: Passage,
  sentence: SentenceRead,
  plan: Plan,
  work: WorkRead,
): Outcome {
  const { text, words, start, end } = sentence.cut;
  if (words.length > LONGEST || words.length < SHORTEST || hasReferenceListShape(words)) return undefined;
  const facets = facetsOf(text, plan, work);
  if (facets.length === 0) return undefined;
  const answers = Math.round(1000 * likelihood(sentence)) / 1000;
  const refuse = (reason: RejectionCode, explanation: string): Outcome => ({
    rejected: { text, record: passage.record, reason, explanation },
    answers,
  });
  if (passage.depth === "fulltext" && tellsCitedWork(words, passage.section))
    return refuse("off-question", "tells what a work that it cites found");
  if (OTHERS_FIRST.pattern.test(words)) return refuse("method", OTHERS_FIRST.why);
  const unnamed = namesNoThing(text, plan, work);
  if (unnamed !== undefined) return refuse("off-question", unnamed);
  const points = dangling(text);
  if (points !== undefined) return refuse("cut", points);
  return {
    candidate: {
      text,
      record: passage.record,
      facets: facets.map((facet) => facet.id),
      quotation: {
        record: passage.record,
        section: passage.section,
        start,
        end,
        text: words,
        match: "exact",
      },
      quantities: findQuantities(text),
      answers,
    },
  };
}

/** Why a sentence is off a question that asks about things by their names; undefined where it, or its work's title, names what is asked about or compared, or nothing is asked about by name. */
function namesNoThing(text: string, { facets }: Plan, work: WorkRead): string | undefined {
  const things = askedByName(facets);
  const words = withAcronyms(searchable(text), work.acronyms);
  const isNamed = things.some((facet) => namesFacet(words, facet) || namesFacet(work.head, facet));
  return things.length === 0 || isNamed
    ? undefined
    : `names none of ${things
        .slice(0, 4)
        .map(({ label }) => label)
        .join(", ")}`;
}
