import { findAcronyms } from "../../language/acronyms.ts";
import { facetShare, namesFacet, searchable } from "../../language/facet-mentions.ts";
import { isReferenceHeading } from "../../language/reference-list.ts";
import { sentencesOf } from "../../language/sentences.ts";
import { sharedAcronyms } from "../../language/shared-acronyms.ts";
import { withAcronyms } from "../../language/with-acronyms.ts";
import type { Candidate } from "../../model/candidate.ts";
import type { RejectedCandidate } from "../../model/claim.ts";
import type { Facet } from "../../model/facet.ts";
import { INTEGRITY } from "../../model/integrity.ts";
import type { Passage } from "../../model/passage.ts";
import type { Plan } from "../../model/plan.ts";
import type { ScreenedRecord } from "../../model/screened.ts";
import type { Extraction } from "../../pipeline/engine.ts";
import type { Asked } from "./extract/asked.ts";
import { standsInOther } from "./extract/bearing.ts";
import { besideRelation } from "./extract/beside-relation.ts";
import { choose, LEAST } from "./extract/choose.ts";
import { isCaption } from "./extract/cited-work.ts";
import { cutSentence, isAboutOwn } from "./extract/cut-sentence.ts";
import { type Found, giveWay } from "./extract/give-way.ts";
import { ownName } from "./extract/own-name.ts";
import { sectionLabel } from "./extract/section-label.ts";
import { sentenceCandidate, type WorkContext } from "./extract/sentence-candidate.ts";
import { rarityOf, unitsOf } from "./extract/units.ts";

/** Most rejected candidates that a run lists, the most telling first. */
export const MOST_REJECTED = 200;

/** Where so many candidates for a thing come from works that speak of the question's topics, those of other works are off the question. */
const ENOUGH_NEAR = 1;

/** An abstract of fewer sentences has none to spare for reasons. */
const SHORT = 4;

/**
 * The sentences of the included works that answer the question, the most telling 5 to 15 first, spread over facets and works; and
 * those turned down, each with its reason. Works left out, surveys among them, give none; retracted works give rejections alone.
 */
export function extract(passages: Passage[], records: ScreenedRecord[], plan: Plan): Extraction {
  const works = new Map(
    records.filter((work) => work.decision.decision === "included").map((work) => [work.record.id, work]),
  );
  const contexts = contextsOf([...works.values()], plan);
  const units = unitsOf(plan);
  const named = [...contexts.values()].map((context) => context.named);
  const asked: Asked = { ...plan, units, ...rarityOf(units, named) };
  const found: Found[] = [];
  const refused: { rejected: RejectedCandidate; score: number }[] = [];
  for (const passage of passages) {
    const work = works.get(passage.record);
    const context = contexts.get(passage.record);
    if (work === undefined || context === undefined || isBackMatter(passage)) continue;
    const isSound = INTEGRITY[work.record.integrity.status].supports;
    for (const outcome of outcomesOf(passage, asked, context)) {
      if ("rejected" in outcome) refused.push(outcome);
      else if (isSound) found.push(outcome);
      else refused.push({ rejected: retracted(outcome.candidate), score: outcome.candidate.score });
    }
  }
  const direct = giveWay(found, plan.facets);
  const { kept, off } = nearest(direct.kept, plan);
  for (const candidate of off) refused.push({ rejected: offQuestion(candidate), score: candidate.score });
  const asks = besideRelation(kept, plan, LEAST);
  const { chosen, rejected } = choose(asks.kept);
  const others = refused
    .sort((a, b) => b.score - a.score || (a.rejected.text < b.rejected.text ? -1 : 1))
    .map((each) => each.rejected);
  return {
    candidates: chosen,
    rejected: [...rejected, ...asks.rejected, ...direct.rejected, ...others].slice(0, MOST_REJECTED),
  };
}

/** What became of each sentence of a passage that has to do with the question. */
function outcomesOf(
  passage: Passage,
  asked: Asked,
  context: WorkContext,
): NonNullable<ReturnType<typeof sentenceCandidate>>[] {
  let followsOwn = false;
  let section = "";
  const spans = sentencesOf(passage.text, passage.sentenceStarts);
  return spans.flatMap((span, i) => {
    const cut = cutSentence(passage.text, span, context.ownName, followsOwn);
    followsOwn = isAboutOwn(cut, context.ownName);
    section = sectionLabel(passage.text.slice(span.start, span.end))?.trim() ?? section;
    const outcome = sentenceCandidate(passage, cut, asked, context, {
      section,
      share: spans.length < SHORT ? 1 : i / (spans.length - 1),
    });
    return outcome === undefined ? [] : [outcome];
  });
}

/** By record id, what is known of each work before its sentences are read. */
function contextsOf(works: ScreenedRecord[], plan: Plan): Map<string, WorkContext> {
  const textOf = ({ record }: ScreenedRecord) => `${record.title}\n${record.abstract ?? ""}`;
  const shared = sharedAcronyms(works.map(textOf));
  return new Map(
    works.map((work) => {
      const text = textOf(work);
      const acronyms = new Map([...shared, ...findAcronyms(text)]);
      const head = withAcronyms(searchable(work.record.title), acronyms);
      const whole = withAcronyms(searchable(text), acronyms);
      const named = plan.facets.filter((facet) => namesFacet(whole, facet));
      const touched = plan.facets.filter((facet) => named.includes(facet) || facetShare(whole, facet) > 0);
      const titled = plan.facets.filter(
        (facet) => namesFacet(head, facet) && !standsInOther(work.record.title, facet, plan),
      );
      return [
        work.record.id,
        {
          ownName: ownName(work.record.title, work.record.abstract ?? ""),
          acronyms,
          titled: idsOf(titled),
          named: new Set([...work.decision.facets, ...idsOf(named)]),
          touched: idsOf(touched),
          score: work.decision.score,
        },
      ];
    }),
  );
}

function idsOf(facets: readonly Facet[]): Set<string> {
  return new Set(facets.map((facet) => facet.id));
}

/** Sections that hold what others found, or no prose: captions and the rows of tables are none. */
function isBackMatter(passage: Passage): boolean {
  return (
    /^(?:references|bibliography|acknowledg|related work|funding|conflict|competing|author contributions|data availability|supplement|abbreviations)/i.test(
      passage.section.replace(/^[\d.\s]+/, ""),
    ) ||
    isCaption(passage.section) ||
    isReferenceHeading(passage.section)
  );
}

function retracted(candidate: Candidate): RejectedCandidate {
  return {
    text: candidate.text,
    record: candidate.record,
    reason: "retracted",
    explanation: "its source is retracted or withdrawn",
  };
}

/** Candidates whose works speak of other topics give way where each thing they name has enough of the others. */
function nearest(found: readonly Found[], plan: Plan): { kept: Candidate[]; off: Candidate[] } {
  const things = plan.facets
    .filter((facet) => facet.role === "subject" || facet.role === "comparator")
    .map((facet) => facet.id);
  const near = found.filter(({ isFar }) => !isFar).map(({ candidate }) => candidate);
  const isServed = (thing: string) =>
    near.filter((candidate) => candidate.facets.includes(thing)).length >= ENOUGH_NEAR;
  const isOff = ({ facets }: Candidate) => facets.filter((id) => things.includes(id)).every(isServed);
  const off = found
    .filter(({ candidate, isFar }) => isFar && isOff(candidate))
    .map(({ candidate }) => candidate);
  return {
    kept: found.map(({ candidate }) => candidate).filter((candidate) => !off.includes(candidate)),
    off,
  };
}

function offQuestion({ text, record }: Candidate): RejectedCandidate {
  return {
    text,
    record,
    reason: "off-question",
    explanation: "neither it nor its work speaks of the question's topics",
  };
}
