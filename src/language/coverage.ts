import { type PreparedClaim, type PreparedSource, ROOT_LETTERS } from "./prepare.ts";

/** How well a stretch of stems meets each content piece of a claim, 0 to 1. */
export function meet(
  claim: PreparedClaim,
  stems: readonly string[],
  into = new Float64Array(claim.weights.length),
): Float64Array {
  for (const stem of stems) {
    const met =
      claim.index.get(stem) ??
      (stem.length >= ROOT_LETTERS ? claim.roots.get(stem.slice(0, ROOT_LETTERS)) : undefined);
    if (met === undefined) continue;
    for (const { piece, quality } of met) if ((into[piece] ?? 0) < quality) into[piece] = quality;
  }
  return into;
}

/** The share of a claim's content that is met, by weight. */
export function shareMet({ weights }: Pick<PreparedClaim, "weights">, met: ArrayLike<number>): number {
  let all = 0;
  let said = 0;
  weights.forEach((weight, i) => {
    all += weight;
    said += weight * (met[i] ?? 0);
  });
  return all === 0 ? 0 : said / all;
}

/** What a source has of a claim: each sentence, the title, all of it. */
export interface Coverage {
  sentences: number[];
  met: Float64Array[];
  title: number;
  all: number;
  allMet: Float64Array;
}

/** Measures what a source has of a claim. */
export function coverageOf(claim: PreparedClaim, source: PreparedSource): Coverage {
  const met = source.stems.map((stems) => meet(claim, stems));
  const titleMet = meet(claim, source.titleStems);
  const allMet = titleMet.slice();
  for (const sentence of met)
    sentence.forEach((quality, i) => {
      if (quality > (allMet[i] ?? 0)) allMet[i] = quality;
    });
  return {
    sentences: met.map((each) => shareMet(claim, each)),
    met,
    title: shareMet(claim, titleMet),
    all: shareMet(claim, allMet),
    allMet,
  };
}
