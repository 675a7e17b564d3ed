import { assess } from "../../../src/language/assess.ts";
import type { Source } from "../../../src/language/prepare.ts";
import { type Consulted, verifyClaim } from "../../../src/language/verify-claim.ts";
import type { LabelledClaim } from "../../fit/scifact.ts";

/** Expected calibration error over ten equal bins of what was published. */
export function calibrationError(cases: readonly { confidence: number; right: boolean }[]): number {
  let error = 0;
  for (let bin = 0; bin < 10; bin++) {
    const inside = cases.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === bin);
    const mean = inside.reduce((sum, { confidence }) => sum + confidence, 0);
    const hits = inside.filter(({ right }) => right).length;
    error += Math.abs(mean - hits);
  }
  return error / Math.max(1, cases.length);
}

/** The calibration error to be expected by chance, were every confidence exactly right. */
export function errorByChance(cases: readonly { confidence: number }[]): number {
  let error = 0;
  for (let bin = 0; bin < 10; bin++) {
    const inside = cases.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === bin);
    const variance = inside.reduce((sum, { confidence }) => sum + confidence * (1 - confidence), 0);
    error += Math.sqrt((2 / Math.PI) * variance);
  }
  return error / Math.max(1, cases.length);
}

/** Calibration in the field that was fitted on: of the confidence published, and of the three probabilities' largest. */
export function measureCalibration(
  claims: readonly LabelledClaim[],
  corpus: ReadonlyMap<string, Source>,
  print: (line: string) => void,
): void {
  const published: { confidence: number; right: boolean }[] = [];
  const supporting: { confidence: number; right: boolean }[] = [];
  const largest: { confidence: number; right: boolean }[] = [];
  for (const claim of claims) {
    for (const [id, { stance }] of claim.cited) {
      const source = corpus.get(id);
      if (source === undefined) continue;
      const assessment = assess(claim.text, source);
      const { supports, refutes, neither } = assessment.probabilities;
      const most = Math.max(supports, refutes, neither);
      const likeliest = most === neither ? "neither" : most === supports ? "supports" : "refutes";
      largest.push({ confidence: most, right: likeliest === stance });
      const record: Consulted = { record: id, source, maySupport: true };
      const { confidence } = verifyClaim(claim.text, [record], "named");
      supporting.push({ confidence, right: stance === "supports" });
      if (assessment.bears)
        published.push({ confidence: assessment.confidence.value, right: assessment.stance === stance });
    }
  }
  const told = (cases: typeof published) =>
    `${calibrationError(cases).toFixed(3)} (${cases.length} cases; ${errorByChance(cases).toFixed(3)} by chance alone; said ${mean(cases.map(({ confidence }) => confidence))}, was ${mean(cases.map(({ right }) => Number(right)))})`;
  print(`calibration error, same field: of the confidence of evidence ${told(published)}`);
  print(`  of the confidence of claims that they are supported ${told(supporting)}`);
  print(`  of the three-way probability ${told(largest)}`);
}

function mean(figures: readonly number[]): string {
  return (figures.reduce((sum, figure) => sum + figure, 0) / Math.max(1, figures.length)).toFixed(3);
}
