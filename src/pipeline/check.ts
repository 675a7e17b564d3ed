import type { ReportFolder } from "../model/report-folder.ts";
import { checkAnswers } from "./check/answers.ts";
import { checkCitations } from "./check/citations.ts";
import { checkClaims } from "./check/claims.ts";
import { checkCounts } from "./check/counts.ts";
import type { Finding } from "./check/finding.ts";
import { checkQuotations } from "./check/quotations.ts";
import { checkScores } from "./check/scores.ts";

const RULES = [checkQuotations, checkClaims, checkCitations, checkCounts, checkAnswers, checkScores];

/** Everything in a published report that contradicts itself, from its files alone; empty where all holds. */
export function checkReport(folder: ReportFolder): Finding[] {
  return RULES.flatMap((rule) => rule(folder));
}
