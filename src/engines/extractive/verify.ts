import { createHash } from "node:crypto";
import { type Assessment, assess } from "../../language/assess.ts";
import { contests } from "../../language/contests.ts";
import { findQuotation } from "../../language/find-quotation.ts";
import { prepareClaim, prepareSource, type Source } from "../../language/prepare.ts";
import { sentencesOf } from "../../language/sentences.ts";
import { LEAST_CONFIDENCE } from "../../language/verify-claim.ts";
import type { Candidate } from "../../model/candidate.ts";
import type { Claim, Evidence } from "../../model/claim.ts";
import { INTEGRITY } from "../../model/integrity.ts";
import type { Passage } from "../../model/passage.ts";
import type { ScreenedRecord } from "../../model/screened.ts";
import type { Verdict } from "../../model/verdict.ts";

/** A passage ready to be tested against, with the work it is of. */
interface Readable {
  passage: Passage;
  source: Source;
  work: ScreenedRecord;
}

/** Of a claim's content, by weight, this much must stand in a passage before it is looked at sentence by sentence. */
const SHARE_TO_LOOK = 0.6;
const MOST_OTHERS = 12;

/**
 * Tests every candidate: its own source must ground it, then all other included works are searched for words that say the same
 * or the contrary. A work that was retracted or withdrawn supports nothing. Nothing is called refuted: rules cannot tell.
 */
export function verify(candidates: Candidate[], passages: Passage[], records: ScreenedRecord[]): Claim[] {
  const works = new Map(records.map((record) => [record.record.id, record]));
  const readable = passages.flatMap((passage): Readable[] => {
    const work = works.get(passage.record);
    if (work === undefined || work.decision.decision === "excluded") return [];
    const { text, sentenceStarts } = passage;
    return [
      {
        passage,
        work,
        source: { title: work.record.title, text, sentences: sentencesOf(text, sentenceStarts) },
      },
    ];
  });
  return candidates.map((candidate) => verifyOne(candidate, readable, works.get(candidate.record)));
}

function verifyOne(
  candidate: Candidate,
  readable: readonly Readable[],
  work: ScreenedRecord | undefined,
): Claim {
  const { text, record, facets, answers, quantities } = candidate;
  const own = ownEvidence(candidate, readable);
  const grounded =
    own.tier !== "related" &&
    own.confidence.value >= LEAST_CONFIDENCE &&
    work !== undefined &&
    maySupport(work);
  const others = otherEvidence(text, readable, work);
  const contested = others.some((evidence) => evidence.stance === "refutes");
  const verdict: Verdict = !grounded ? "unverified" : contested ? "contested" : "supported";
  return {
    id: `c${createHash("sha256").update(`${text}\n${record}`).digest("hex").slice(0, 10)}`,
    text,
    record,
    facets,
    answers,
    quantities,
    verdict,
    confidence: own.confidence,
    evidence: [own, ...others],
  };
}

/** What the claim's own source says: the candidate's quotation, tested in its passage. */
function ownEvidence(candidate: Candidate, readable: readonly Readable[]): Evidence {
  const { quotation, record } = candidate;
  const home = readable.find(
    ({ passage }) => passage.record === record && passage.section === quotation.section,
  );
  const depth = home?.passage.depth ?? "title";
  const found =
    home === undefined
      ? undefined
      : findQuotation(quotation.text, home.passage.text.slice(quotation.start, quotation.end));
  if (home === undefined || found === undefined) {
    return {
      record,
      relation: "own",
      stance: "supports",
      tier: "related",
      confidence: {
        value: 0,
        n: 0,
        interval: [0, 1],
        basis: "not measured: its quotation does not stand in the source",
      },
      probabilities: { supports: 0, refutes: 0, neither: 1 },
      conflicts: [],
      quotation,
      depth,
    };
  }
  const assessment = assess(candidate.text, home.source, { found: "named", stance: "supports" });
  return { ...evidenceOf(assessment, home), relation: "own", stance: "supports", quotation };
}

/** What the other works say: one entry a work, support before conflict, the surest first. */
function otherEvidence(
  claim: string,
  readable: readonly Readable[],
  own: ScreenedRecord | undefined,
): Evidence[] {
  const entries = new Map<string, Evidence>();
  const ownTitle = titleKey(own);
  for (const each of readable) {
    if (each.work.record.id === own?.record.id || titleKey(each.work) === ownTitle || !maySupport(each.work))
      continue;
    if (!isAbout(claim, each.source)) continue;
    const evidence = supportIn(claim, each) ?? conflictIn(claim, each);
    if (evidence === undefined) continue;
    const key = titleKey(each.work);
    const known = entries.get(key);
    if (known === undefined || known.confidence.value < evidence.confidence.value) entries.set(key, evidence);
  }
  return [...entries.values()]
    .sort(
      (a, b) =>
        Number(a.stance === "refutes") - Number(b.stance === "refutes") ||
        b.confidence.value - a.confidence.value ||
        (a.record < b.record ? -1 : 1),
    )
    .slice(0, MOST_OTHERS);
}

function supportIn(claim: string, readable: Readable): Evidence | undefined {
  const assessment = assess(claim, readable.source, { found: "searched" });
  if (assessment.tier === "related") return undefined;
  return { ...evidenceOf(assessment, readable), relation: "other", stance: "supports" };
}

function conflictIn(claim: string, readable: Readable): Evidence | undefined {
  const contest = contests(claim, readable.source);
  if (contest === undefined) return undefined;
  const { conflicts, sentence } = contest;
  const span = readable.source.sentences[sentence] ?? { start: 0, end: readable.source.text.length };
  const { record, section, depth } = readable.passage;
  const assessment = assess(claim, readable.source, { found: "searched", stance: "refutes" });
  return {
    record,
    relation: "other",
    stance: "refutes",
    tier: "related",
    confidence: assessment.confidence,
    probabilities: assessment.probabilities,
    conflicts,
    quotation: {
      record,
      section,
      ...span,
      text: readable.source.text.slice(span.start, span.end),
      match: "exact",
    },
    depth,
  };
}

function evidenceOf(assessment: Assessment, { passage }: Readable): Omit<Evidence, "relation" | "stance"> {
  const { tier, confidence, probabilities, conflicts, quotation } = assessment;
  const { record, section, depth } = passage;
  return {
    record,
    tier,
    confidence,
    probabilities,
    conflicts,
    quotation: { record, section, ...quotation },
    depth,
  };
}

/** A cheap look before a close one: enough of the claim's content stands somewhere in the text. */
function isAbout(claim: string, source: Source): boolean {
  const { index, weights } = prepareClaim(claim);
  const { stems } = prepareSource(source).document;
  const met = new Set<number>();
  for (const [stem, pieces] of index) if (stems.has(stem)) for (const { piece } of pieces) met.add(piece);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const said = weights.reduce((sum, weight, piece) => sum + (met.has(piece) ? weight : 0), 0);
  return all > 0 && said / all >= SHARE_TO_LOOK;
}

function maySupport({ record }: ScreenedRecord): boolean {
  return INTEGRITY[record.integrity.status].supports;
}

/** Versions of one work that were not merged still bear one title. */
function titleKey(work: ScreenedRecord | undefined): string {
  return work?.record.title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "") ?? "";
}
