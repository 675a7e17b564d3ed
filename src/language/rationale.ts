import type { Coverage } from "./coverage.ts";
import type { PreparedSource } from "./prepare.ts";
import table from "./reliability.json" with { type: "json" };

/** What tells a sentence that evidence rests on, besides how much of the claim it has; the order is that of the coefficients. */
export const RATIONALE_FEATURES = [
  "coverage",
  "against best",
  "of the rest",
  "tells",
  "last third",
  "first",
  "aims",
] as const;

const TELLS =
  /\b(?:we (?:show|found|find|demonstrate|conclude|report|identif|observ)|results?|conclu|our (?:data|findings|results|study)|these (?:data|findings|results)|suggest|indicat|demonstrat|reveal|significant|associated|increas|decreas|reduc|p ?[<=]|95%|showed|found)/i;
const AIMS =
  /\b(?:aim|objective|to (?:determine|assess|evaluate|investigate|examine|test|study|compare)|we (?:investigated|examined|assessed|studied|measured|used|performed)|methods?|design|unclear|unknown|whether|background|poorly understood)\b/i;

const cues = new WeakMap<PreparedSource, { tells: number; aims: number }[]>();

/** Whether each sentence tells a result or an aim, looked at once for each source. */
function cuesOf(source: PreparedSource): { tells: number; aims: number }[] {
  const known = cues.get(source);
  if (known !== undefined) return known;
  const found = source.sentences.map((_, i) => {
    const text = source.sentence(i);
    return { tells: TELLS.test(text) ? 1 : 0, aims: AIMS.test(text) ? 1 : 0 };
  });
  cues.set(source, found);
  return found;
}

/** The features of each sentence of a source, for a claim. */
export function rationaleFeatures(source: PreparedSource, coverage: Coverage): number[][] {
  const cue = cuesOf(source);
  const best = Math.max(...coverage.sentences, 1e-9);
  const last = source.sentences.length - 1;
  return coverage.sentences.map((share, i) => {
    return [
      share,
      share / best,
      coverage.all === 0 ? 0 : share / coverage.all,
      cue[i]?.tells ?? 0,
      last > 0 && i / last > 0.66 ? 1 : 0,
      i === 0 ? 1 : 0,
      cue[i]?.aims ?? 0,
    ];
  });
}

/** A sentence and how likely a verdict on the claim rests on it. */
export interface Telling {
  sentence: number;
  chance: number;
}

/** How likely a verdict on the claim rests on each sentence of a source, the likeliest first. */
export function tellingOf(source: PreparedSource, coverage: Coverage): Telling[] {
  const { weights, bias } = table.rationale;
  return rationaleFeatures(source, coverage)
    .map((row, sentence) => ({
      sentence,
      chance: 1 / (1 + Math.exp(-row.reduce((sum, x, k) => sum + x * (weights[k] ?? 0), bias))),
    }))
    .sort((a, b) => b.chance - a.chance || a.sentence - b.sentence);
}

/** At most three sentences that a verdict on the claim rests on, of those that tell most. `sure` comes first where it is given. */
export function rationaleOf(telling: readonly Telling[], sure: number | undefined): number[] {
  const { least } = table.rationale;
  const kept = telling
    .filter(({ chance }, place) => place === 0 || chance >= least)
    .map(({ sentence }) => sentence);
  return [...new Set(sure === undefined ? kept : [sure, ...kept])].slice(0, 3);
}
