import type { ReportFolder } from "../model/report-folder.ts";
import { checkAnswers } from "./check/answers.ts";
import { checkCitations } from "./check/citations.ts";
import { checkClaims } from "./check/claims.ts";
import { checkCounts } from "./check/counts.ts";
import type { Finding } from "./check/finding.ts";
import { checkProse } from "./check/prose.ts";
import { checkQuotations } from "./check/quotations.ts";
import { type Composer, checkAgainstData } from "./check/recomposed.ts";
import { checkScores } from "./check/scores.ts";

const RULES = [
  checkQuotations,
  checkClaims,
  checkCitations,
  checkProse,
  checkCounts,
  checkAnswers,
  checkScores,
];

/**
 * Everything in a published report that contradicts itself, from its files alone; empty where all holds. With a composer, its
 * prose is held against what the other files give, too.
 */
export function checkReport(folder: ReportFolder, composer?: Composer): Finding[] {
  const found = RULES.flatMap((rule) => rule(folder));
  return composer === undefined ? found : [...found, ...checkAgainstData(folder, composer)];
}
