import { readFileSync } from "node:fs";
import { assess } from "../../../src/language/assess.ts";
import type { Source } from "../../../src/language/prepare.ts";
import { verifyClaim } from "../../../src/language/verify-claim.ts";
import { wilson } from "../../../src/language/wilson.ts";
import { calibrationError, errorByChance } from "./calibration.ts";

const FILES = ["fever_symmetric_dev.jsonl", "fever_symmetric_test.jsonl", "fever_symmetric_generated.jsonl"];

/** Another field: general knowledge, claims and evidence that differ by a few words. Nothing is fitted on it, nor are its errors looked at. */
export function measureFever(folder: string, print: (line: string) => void): void {
  const cases: { confidence: number; right: boolean }[] = [];
  const tiers = new Map<string, { n: number; right: number }>();
  let pairs = 0;
  let supported = 0;
  let right = 0;
  for (const file of FILES) {
    for (const line of readFileSync(`${folder}/${file}`, "utf8").trim().split("\n")) {
      const row = JSON.parse(line) as {
        claim: string;
        evidence?: string;
        evidence_sentence?: string;
        gold_label?: string;
        label?: string;
      };
      const text = row.evidence ?? row.evidence_sentence ?? "";
      const gold = (row.gold_label ?? row.label ?? "").startsWith("SUPPORT") ? "supports" : "refutes";
      if (text === "") continue;
      pairs++;
      const source: Source = { title: "", text, sentences: [{ start: 0, end: text.length }] };
      const assessment = assess(row.claim, source);
      if (assessment.bears)
        cases.push({ confidence: assessment.confidence.value, right: assessment.stance === gold });
      const tier = tiers.get(assessment.tier) ?? { n: 0, right: 0 };
      tiers.set(assessment.tier, { n: tier.n + 1, right: tier.right + (gold === "supports" ? 1 : 0) });
      if (
        verifyClaim(row.claim, [{ record: "it", source, maySupport: true }], "named").verdict !== "supported"
      )
        continue;
      supported++;
      if (gold === "supports") right++;
    }
  }
  const [low, high] = wilson(right, supported);
  print(
    `another field (FEVER-Symmetric, ${pairs} pairs): precision of supported ${right} of ${supported}, 95 % interval ${low.toFixed(2)} to ${high.toFixed(2)}`,
  );
  for (const [tier, { n, right: hits }] of tiers) print(`  ${tier}: ${hits} of ${n} are labelled supporting`);
  print(
    `calibration error, another field: ${calibrationError(cases).toFixed(3)} of the confidence of evidence (${cases.length} cases; ${errorByChance(cases).toFixed(3)} by chance alone)`,
  );
}
