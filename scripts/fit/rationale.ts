import { coverageOf } from "../../src/language/coverage.ts";
import { prepareClaim, prepareSource, type Source } from "../../src/language/prepare.ts";
import { RATIONALE_FEATURES, rationaleFeatures } from "../../src/language/rationale.ts";
import { fitSoftmax } from "./logistic.ts";
import type { LabelledClaim } from "./scifact.ts";

/** Which sentences of an abstract annotators rested their judgement on: a logistic model over sentences of evidence. */
export function fitRationale(claims: readonly LabelledClaim[], corpus: ReadonlyMap<string, Source>) {
  const rows: number[][] = [];
  const labels: number[] = [];
  for (const claim of claims) {
    for (const [id, { rationales }] of claim.cited) {
      const source = corpus.get(id);
      if (source === undefined || rationales.length === 0) continue;
      const gold = new Set(rationales.flat());
      const prepared = prepareSource(source);
      rationaleFeatures(prepared, coverageOf(prepareClaim(claim.text), prepared)).forEach((row, i) => {
        rows.push(row);
        labels.push(gold.has(i) ? 1 : 0);
      });
    }
  }
  const model = fitSoftmax(rows, labels, 2, 0.001);
  const weights = RATIONALE_FEATURES.map(
    (_, k) => ((model.weights[1]?.[k] ?? 0) - (model.weights[0]?.[k] ?? 0)) / (model.deviation[k] ?? 1),
  );
  const bias =
    (model.bias[1] ?? 0) -
    (model.bias[0] ?? 0) -
    weights.reduce((sum, w, k) => sum + w * (model.mean[k] ?? 0), 0);
  return { features: RATIONALE_FEATURES, weights, bias, least: 0.08 };
}
