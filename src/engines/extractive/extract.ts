import type { Candidate } from "../../model/candidate.ts";
import type { RejectedCandidate } from "../../model/claim.ts";
import { INTEGRITY } from "../../model/integrity.ts";
import type { Passage } from "../../model/passage.ts";
import type { Plan } from "../../model/plan.ts";
import type { Question } from "../../model/question.ts";
import type { ScreenedRecord } from "../../model/screened.ts";
import type { Extraction } from "../../pipeline/engine.ts";
import { choose } from "./extract/choose.ts";
import { sentenceCandidate } from "./extract/sentence-candidate.ts";
import { readSentences } from "./likelihood/read-sentences.ts";
import { readWorks } from "./likelihood/work-read.ts";

/** Most rejected candidates that a run lists, the likeliest first. */
export const MOST_REJECTED = 200;

/**
 * The sentences of the included works that answer the question most likely, at most 15, spread over facets and works; and those turned down,
 * each with its reason. Works left out, surveys among them, give none; retracted works give rejections alone.
 */
export function extract(
  passages: Passage[],
  records: ScreenedRecord[],
  plan: Plan,
  question: Question,
): Extraction {
  const works = new Map(
    records.filter((work) => work.decision.decision === "included").map((work) => [work.record.id, work]),
  );
  const { asked, read } = readWorks([...works.values()], plan, question.question);
  const found: Candidate[] = [];
  const refused: { rejected: RejectedCandidate; answers: number }[] = [];
  for (const passage of passages) {
    const work = works.get(passage.record);
    const known = read.get(passage.record);
    if (work === undefined || known === undefined) continue;
    const isSound = INTEGRITY[work.record.integrity.status].supports;
    for (const sentence of readSentences(passage, known, asked)) {
      const outcome = sentenceCandidate(passage, sentence, plan, known);
      if (outcome === undefined) continue;
      if ("rejected" in outcome) refused.push(outcome);
      else if (isSound) found.push(outcome.candidate);
      else refused.push({ rejected: retracted(outcome.candidate), answers: outcome.candidate.answers });
    }
  }
  const { chosen, rejected } = choose(found, asked.best === undefined);
  const others = refused
    .sort((a, b) => b.answers - a.answers || (a.rejected.text < b.rejected.text ? -1 : 1))
    .map((each) => each.rejected);
  return { candidates: chosen, rejected: [...rejected, ...others].slice(0, MOST_REJECTED) };
}

function retracted(candidate: Candidate): RejectedCandidate {
  return {
    text: candidate.text,
    record: candidate.record,
    reason: "retracted",
    explanation: "its source is retracted or withdrawn",
  };
}
