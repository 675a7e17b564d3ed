import type { Source } from "../../../src/language/prepare.ts";
import { verifyClaim } from "../../../src/language/verify-claim.ts";
import { wilson } from "../../../src/language/wilson.ts";
import { type LabelledClaim, STANCES } from "../../fit/scifact.ts";
import { macroF1 } from "../../fit/stance.ts";

/** Claims with the abstracts they cite: three-way macro-F1, and how often `supported` was right. */
export function measureNamed(
  claims: readonly LabelledClaim[],
  corpus: ReadonlyMap<string, Source>,
  print: (line: string) => void,
): void {
  const said: number[] = [];
  const labels: number[] = [];
  let supported = 0;
  let right = 0;
  for (const claim of claims) {
    for (const [record, { stance }] of claim.cited) {
      const source = corpus.get(record);
      if (source === undefined) continue;
      const result = verifyClaim(claim.text, [{ record, source, maySupport: true }], "named");
      said.push(STANCES.indexOf(result.evidence[0]?.stance ?? "neither"));
      labels.push(STANCES.indexOf(stance));
      if (result.verdict !== "supported") continue;
      supported++;
      if (stance === "supports") right++;
    }
  }
  const accuracy = said.filter((x, i) => x === labels[i]).length / said.length;
  print(
    `three-way macro-F1, cited abstracts: ${macroF1(said, labels).toFixed(3)} (accuracy ${accuracy.toFixed(3)}, ${said.length} pairs)`,
  );
  const [low, high] = wilson(right, supported);
  print(
    `precision of supported: ${right} of ${supported}, 95 % interval ${low.toFixed(2)} to ${high.toFixed(2)}`,
  );
}
