import type { Conflict, Tier } from "../model/verdict.ts";
import { type Coverage, coverageOf } from "./coverage.ts";
import { featuresOf } from "./evidence-features.ts";
import { type Grade, grade, isClose } from "./grade.ts";
import {
  type PreparedClaim,
  type PreparedSource,
  prepareClaim,
  prepareSource,
  type Source,
} from "./prepare.ts";
import { type Telling, tellingOf } from "./rationale.ts";
import { hasReferenceListShape } from "./reference-list.ts";
import { stanceFeaturesOf } from "./stance-features.ts";
import { findVerbatim, type Verbatim } from "./verbatim.ts";

/** Everything that the words of a claim and a text say of one another, before it is asked how likely what is. */
export interface Analysis {
  claim: PreparedClaim;
  source: PreparedSource;
  coverage: Coverage;
  /** The sentences that a verdict may rest on, the likeliest first. */
  telling: Telling[];
  tier: Tier;
  verbatim?: Verbatim;
  /** The sentence that earned its tier. */
  sentence?: number;
  conflicts: Conflict[];
  /** What tells whether the text bears on the claim. */
  features: number[];
  /** What tells whether it supports the claim or refutes it, worked out when it is asked for. */
  leaning(): number[];
}

const DEEPEST = 3;

/** Lays a claim beside a text: its own words, else the sentences with the most of it. */
export function analyse(claim: string, source: Source): Analysis {
  const one = prepareClaim(claim);
  const text = prepareSource(source);
  const coverage = coverageOf(one, text);
  const verbatim = mayStand(coverage) ? findVerbatim(one.text, text) : undefined;
  const stands = verbatim !== undefined && verbatim.turned === undefined;
  const grades = gradesOf(one, text, coverage, stands ? [] : (verbatim?.sentences ?? []));
  const best = bestOf(grades, verbatim?.turned !== undefined);
  const telling = tellingOf(text, coverage);
  const tier: Tier = stands ? "verbatim" : (best?.grade.tier ?? "related");
  return {
    claim: one,
    source: text,
    coverage,
    telling,
    tier,
    ...(verbatim === undefined ? {} : { verbatim }),
    ...(best === undefined || tier === "related" ? {} : { sentence: best.sentence }),
    conflicts: conflictsOf(one, tier, verbatim, best?.grade, text),
    features: featuresOf(
      one,
      text,
      coverage,
      grades.map((each) => each.grade),
      telling,
    ),
    leaning: () => stanceFeaturesOf(one, text, coverage, telling, grades),
  };
}

/** A claim's words can stand in a text only where all its content does; to look for them costs more than to count. */
function mayStand(coverage: Coverage): boolean {
  return coverage.all > 0.97;
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
  const nearest = coverage.sentences
    .map((share, sentence) => ({ share, sentence }))
    .filter(({ share, sentence }) => share > 0.25 && !quoted.includes(sentence))
    .sort((a, b) => b.share - a.share || a.sentence - b.sentence);
  const graded: Graded[] = [];
  for (const { sentence } of nearest) {
    if (graded.length === DEEPEST) break;
    if (hasReferenceListShape(source.sentence(sentence))) continue;
    graded.push({ sentence, grade: grade(claim, source, sentence) });
  }
  return graded;
}

const RANK = { strict: 2, close: 1, related: 0 } as const;

/**
 * The sentence with the best tier. One that is merely close does not stand against one that has more of the claim and is in conflict with
 * it, least of all one that has its very words and turns them.
 */
function bestOf(grades: readonly Graded[], turned: boolean): Graded | undefined {
  const nearest = Math.max(
    turned ? Number.POSITIVE_INFINITY : 0,
    ...grades.map(({ grade }) =>
      isClose(grade.comparison) && grade.conflicts.length > 0 ? grade.comparison.coverage : 0,
    ),
  );
  return grades
    .filter(({ grade }) => grade.tier !== "close" || grade.comparison.coverage >= nearest)
    .reduce<Graded | undefined>((best, each) => {
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
