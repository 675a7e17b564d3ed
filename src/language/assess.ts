import type { Probabilities } from "../model/claim.ts";
import type { Confidence } from "../model/confidence.ts";
import type { Conflict, Tier } from "../model/verdict.ts";
import { type Analysis, analyse } from "./analyse.ts";
import type { PreparedSource, Source } from "./prepare.ts";
import { rationaleOf } from "./rationale.ts";
import { confidenceOf, type Found, likelier, likelihoodOf } from "./reliability.ts";
import { ALONE } from "./standing.ts";
import type { Verbatim } from "./verbatim.ts";

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
  /** How it compares with the other works that the search found, as {@link standingOf} says. */
  standing?: readonly number[];
  /** The stance that the confidence is asked for; the likelier one, if none is given. */
  stance?: "supports" | "refutes";
}

/** Tests a claim against a text: tier, conflicts, the sentences that bear on it, and how likely it supports or refutes. */
export function assess(claim: string, source: Source, occasion: Occasion = { found: "named" }): Assessment {
  return conclude(analyse(claim, source), occasion);
}

/** What follows from an analysis on an occasion. */
export function conclude(
  analysis: Analysis,
  { found, standing = ALONE, stance: asked }: Occasion,
): Assessment {
  const { source, telling, tier, verbatim, sentence, conflicts } = analysis;
  const features = found === "searched" ? [...analysis.features, ...standing] : analysis.features;
  const { probabilities, bears, far } = likelihoodOf(
    features,
    analysis.leaning,
    tier,
    found,
    isUnlike(source),
  );
  const stance = asked ?? likelier(probabilities);
  const quoted = tier === "verbatim" ? verbatim : undefined;
  const sentences = quoted === undefined ? rationaleOf(telling, sentence) : quoted.sentences.slice(0, 3);
  return {
    stance,
    tier,
    confidence: confidenceOf(tier, probabilities, found, far, stance),
    probabilities,
    conflicts,
    sentences,
    quotation: quotationOf(source, quoted, sentences),
    bears,
  };
}

/** An abstract has some sentences; a single one, or a whole book, is not what the model was fitted on. */
function isUnlike(source: PreparedSource): boolean {
  return source.sentences.length < 3 || source.sentences.length > 40;
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
