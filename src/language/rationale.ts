import type { Coverage } from "./coverage.ts";
import type { PreparedClaim, PreparedSource } from "./prepare.ts";

/** At most three sentences, the one with most of the claim first. `sure` is put first where it is given. */
export function rationaleOf(
  _claim: PreparedClaim,
  _source: PreparedSource,
  coverage: Coverage,
  sure: number | undefined,
): number[] {
  const ranked = coverage.sentences
    .map((share, i) => ({ share, i }))
    .sort((a, b) => b.share - a.share || a.i - b.i)
    .map(({ i }) => i);
  return [...new Set(sure === undefined ? ranked : [sure, ...ranked])].slice(0, 3);
}
