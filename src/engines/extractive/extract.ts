import { findAcronyms } from "../../language/acronyms.ts";
import { facetShare, namesFacet, searchable } from "../../language/facet-mentions.ts";
import { isReferenceHeading } from "../../language/reference-list.ts";
import { sentencesOf } from "../../language/sentences.ts";
import type { Candidate } from "../../model/candidate.ts";
import type { RejectedCandidate } from "../../model/claim.ts";
import { INTEGRITY } from "../../model/integrity.ts";
import type { Passage } from "../../model/passage.ts";
import type { Plan } from "../../model/plan.ts";
import type { ScreenedRecord } from "../../model/screened.ts";
import type { Extraction } from "../../pipeline/engine.ts";
import { choose } from "./extract/choose.ts";
import { cutSentence, isAboutOwn } from "./extract/cut-sentence.ts";
import { ownName } from "./extract/own-name.ts";
import { sectionLabel } from "./extract/section-label.ts";
import { sentenceCandidate, type WorkContext } from "./extract/sentence-candidate.ts";

/** Most rejected candidates that a run lists, the most telling first. */
const MOST_REJECTED = 200;

/** Where so many candidates for a thing come from works that speak of the question's topics, those of other works are off the question. */
const ENOUGH_NEAR = 3;

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
  const contexts = new Map<string, WorkContext>();
  const found: { candidate: Candidate; isFar: boolean }[] = [];
  const refused: { rejected: RejectedCandidate; score: number }[] = [];
  for (const passage of passages) {
    const work = works.get(passage.record);
    if (work === undefined || isBackMatter(passage)) continue;
    const context = contexts.get(passage.record) ?? contextOf(work, plan);
    contexts.set(passage.record, context);
    const isSound = INTEGRITY[work.record.integrity.status].supports;
    let followsOwn = false;
    let section = "";
    const spans = sentencesOf(passage.text, passage.sentenceStarts);
    for (const [i, span] of spans.entries()) {
      const cut = cutSentence(passage.text, span, context.ownName, followsOwn);
      followsOwn = isAboutOwn(cut, context.ownName);
      section = sectionLabel(passage.text.slice(span.start, span.end))?.trim() ?? section;
      const outcome = sentenceCandidate(passage, cut, plan, context, {
        section,
        share: spans.length < SHORT ? 1 : i / (spans.length - 1),
      });
      if (outcome === undefined) continue;
      if ("rejected" in outcome) refused.push(outcome);
      else if (isSound) found.push(outcome);
      else refused.push({ rejected: retracted(outcome.candidate), score: outcome.candidate.score });
    }
  }
  const { kept, off } = nearest(found, plan);
  for (const candidate of off) refused.push({ rejected: offQuestion(candidate), score: candidate.score });
  const { chosen, rejected } = choose(kept);
  const others = refused
    .sort((a, b) => b.score - a.score || (a.rejected.text < b.rejected.text ? -1 : 1))
    .map((each) => each.rejected);
  return { candidates: chosen, rejected: [...rejected, ...others].slice(0, MOST_REJECTED) };
}

function contextOf(work: ScreenedRecord, plan: Plan): WorkContext {
  const { title, abstract = "" } = work.record;
  const head = searchable(title);
  const whole = searchable(`${title}\n${abstract}`);
  return {
    ownName: ownName(title, abstract),
    acronyms: findAcronyms(`${title}\n${abstract}`),
    titled: new Set(plan.facets.filter((facet) => namesFacet(head, facet)).map((facet) => facet.id)),
    named: new Set(work.decision.facets),
    touched: new Set(
      plan.facets
        .filter((facet) => namesFacet(whole, facet) || facetShare(whole, facet) > 0)
        .map((facet) => facet.id),
    ),
    score: work.decision.score,
  };
}

/** Sections that hold what others found, or no prose. */
function isBackMatter(passage: Passage): boolean {
  return (
    /^(?:references|bibliography|acknowledg|related work|funding|conflict|competing|author contributions|data availability|supplement|abbreviations)/i.test(
      passage.section.replace(/^[\d.\s]+/, ""),
    ) || isReferenceHeading(passage.section)
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
function nearest(
  found: { candidate: Candidate; isFar: boolean }[],
  plan: Plan,
): { kept: Candidate[]; off: Candidate[] } {
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
