import { expect } from "vitest";
import { reportFolder } from "../../engines/extractive/compose.example.ts";
import type { Claim, Evidence } from "../../model/claim.ts";
import type { ReportFolder } from "../../model/report-folder.ts";
import { checkReport } from "../check.ts";
import { claimId } from "./claims.ts";

/** A way to break a good report folder in one place, and what must be found. The message may go on. */
export type Break = [
  what: string,
  change: (folder: ReportFolder) => unknown,
  file: string,
  field: string,
  message: string,
];

/** Breaks a good folder and expects exactly one finding. */
export function expectOneFinding(...[, change, file, field, message]: Break): void {
  const folder = reportFolder();
  change(folder);
  expect(checkReport(folder)).toEqual([{ file, field, message: expect.stringContaining(message) }]);
}

/** The folder's first claim. */
export const first = (folder: ReportFolder): Claim => folder.claims.claims[0]!;

/** What the first claim's own source says. */
export const own = (folder: ReportFolder): Evidence => first(folder).evidence[0]!;

/** Gives a claim another text, and with it its id everywhere. */
export function reword(folder: ReportFolder, claim: Claim, text: string): void {
  const old = claim.id;
  Object.assign(claim, { text, id: claimId(text, claim.record) });
  for (const facet of folder.report.facets) {
    facet.claims = facet.claims.map((id) => (id === old ? claim.id : id));
  }
  for (const sentence of folder.report.answer) {
    if (sentence.claims.includes(old)) Object.assign(sentence, { text, claims: [claim.id] });
  }
}
