import type { Probabilities } from "../model/claim.ts";
import type { Confidence } from "../model/confidence.ts";
import type { Conflict, Tier } from "../model/verdict.ts";
import { type Coverage, coverageOf } from "./coverage.ts";
import { featuresOf } from "./evidence-features.ts";
import { type Grade, grade } from "./grade.ts";
import {
  type PreparedClaim,
  type PreparedSource,
  prepareClaim,
  prepareSource,
  type Source,
} from "./prepare.ts";
import { rationaleOf } from "./rationale.ts";
import { hasReferenceListShape } from "./reference-list.ts";
import { confidenceOf, type Found, likelihoodOf } from "./reliability.ts";
import { findVerbatim, type Verbatim } from "./verbatim.ts";

/** How one text stands to a claim. */
export interface Assessment {
  stance: "supports" | "refutes";
  tier: Tier;
  confidence: Confidence;
  probabilities: Probabilities;
  conflicts: Conflict[];
  /** Indices of the sentences that bear on the claim, the most telling first; at most three. */
  sentences: number[];
  /** Offsets are of the source's text. */
  quotation: { start: number; end: number; text: string; match: "exact" | "normalised" };
  /** Whether the text bears on the claim at all. */
  bears: boolean;
}

/** What is known of a source besides its text. */
export interface Occasion {
  found: Found;
}

const DEEPEST = 3;

/** Tests a claim against a text: tier, conflicts, the sentences that bear on it, and how likely it supports or refutes. */
export function assess(claim: string, source: Source, occasion: Occasion = { found: "named" }): Assessment {
  const one = prepareClaim(claim);
  const text = prepareSource(source);
  const coverage = coverageOf(one, text);
  const verbatim = mayStand(coverage) ? findVerbatim(one.text, text) : undefined;
  const grades = gradesOf(one, text, coverage, verbatim?.sentences ?? []);
  const best = bestOf(grades);
  const tier: Tier =
    verbatim !== undefined && verbatim.turned === undefined ? "verbatim" : (best?.grade.tier ?? "related");
  const conflicts = conflictsOf(one, tier, verbatim, best?.grade, text);
  const features = featuresOf(
    one,
    text,
    coverage,
    grades.map((each) => each.grade),
  );
  const { probabilities, bears, far } = likelihoodOf(features, tier, occasion.found, isUnlike(text));
  const sentences =
    tier === "verbatim"
      ? (verbatim?.sentences ?? []).slice(0, 3)
      : rationaleOf(text, coverage, tier === "related" ? undefined : best?.sentence);
  return {
    stance: probabilities.supports >= probabilities.refutes ? "supports" : "refutes",
    tier,
    confidence: confidenceOf(tier, probabilities, far),
    probabilities,
    conflicts,
    sentences,
    quotation: quotationOf(text, tier === "verbatim" ? verbatim : undefined, sentences),
    bears: bears || tier !== "related",
  };
}

/** An abstract has some sentences; a single one, or a whole book, is not what the model was fitted on. */
function isUnlike(source: PreparedSource): boolean {
  return source.sentences.length < 3 || source.sentences.length > 40;
}

/** A claim's words can stand in a text only where all its content does; to look for them costs more than to count. */
function mayStand(coverage: Coverage): boolean {
  return coverage.all > 0.97;
}

/** The features of a claim and a text, as the model of stance takes them. */
export function featuresFor(claim: string, source: Source): number[] {
  const one = prepareClaim(claim);
  const text = prepareSource(source);
  const coverage = coverageOf(one, text);
  const grades = gradesOf(one, text, coverage, []).map((each) => each.grade);
  return featuresOf(one, text, coverage, grades);
}

interface Graded {
  sentence: number;
  grade: Grade;
}

/** The sentences with the most of the claim, graded; never a list of references, nor one that the claim was cut from. */
function gradesOf(
  claim: PreparedClaim,
  source: PreparedSource,
  coverage: Coverage,
  quoted: readonly number[],
): Graded[] {
  return coverage.sentences
    .map((share, sentence) => ({ share, sentence }))
    .filter(
      ({ share, sentence }) =>
        share > 0.25 && !quoted.includes(sentence) && !hasReferenceListShape(source.sentence(sentence)),
    )
    .sort((a, b) => b.share - a.share || a.sentence - b.sentence)
    .slice(0, DEEPEST)
    .map(({ sentence }) => ({ sentence, grade: grade(claim, source, sentence) }));
}

const RANK = { strict: 2, close: 1, related: 0 } as const;

function bestOf(grades: readonly Graded[]): Graded | undefined {
  return grades.reduce<Graded | undefined>((best, each) => {
    return best === undefined || RANK[each.grade.tier] > RANK[best.grade.tier] ? each : best;
  }, undefined);
}

/** Conflicts are shown where the claim and a sentence are about the same; between unlike sentences they say nothing. */
function conflictsOf(
  claim: PreparedClaim,
  tier: Tier,
  verbatim: Verbatim | undefined,
  best: Grade | undefined,
  source: PreparedSource,
): Conflict[] {
  if (tier !== "related") return [];
  if (verbatim?.turned !== undefined) {
    const [first = 0] = verbatim.sentences;
    return [{ kind: "context", claim: claim.text, source: source.sentence(first) }];
  }
  return best !== undefined && best.comparison.coverage >= 0.5 ? best.conflicts : [];
}

function quotationOf(
  source: PreparedSource,
  verbatim: Verbatim | undefined,
  sentences: readonly number[],
): Assessment["quotation"] {
  if (verbatim !== undefined) {
    const { start, end, match } = verbatim;
    return { start, end, text: source.text.slice(start, end), match };
  }
  const span = source.sentences[sentences[0] ?? 0] ?? { start: 0, end: source.text.length };
  return { start: span.start, end: span.end, text: source.text.slice(span.start, span.end), match: "exact" };
}
