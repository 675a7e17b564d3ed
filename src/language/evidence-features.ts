import type { Coverage } from "./coverage.ts";
import type { Grade } from "./grade.ts";
import type { PreparedClaim, PreparedSource } from "./prepare.ts";
import type { Verbatim } from "./verbatim.ts";

export function featuresOf(
  _claim: PreparedClaim,
  _source: PreparedSource,
  _coverage: Coverage,
  _grades: Grade[],
  _verbatim: Verbatim | undefined,
): number[] {
  return [];
}
