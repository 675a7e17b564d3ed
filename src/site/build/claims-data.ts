import { DEPTHS } from "../../model/record.ts";
import { VERDICTS, type Verdict } from "../../model/verdict.ts";
import { address } from "../address.ts";
import type { ClaimsData, WorkData } from "../claims-data.ts";
import type { SiteContent } from "../content/site-content.ts";
import { shortConfidence } from "../views/confidence-in-words.ts";

/** All claims, as a script that assigns them. */
export function claimsData(content: SiteContent): string {
  const reportPlaces = new Map(content.reports.map((report, i) => [report.id, i]));
  const works: WorkData[] = [];
  const workPlaces = new Map<string, number>();
  const placeOf = (record: string): number => {
    const known = workPlaces.get(record);
    if (known !== undefined) return known;
    const work = content.workByRecord.get(record)?.work;
    workPlaces.set(record, works.length);
    return (
      works.push(
        work === undefined ? [record, "", record] : [work.short, address.reference(record), work.title],
      ) - 1
    );
  };
  const { t } = content;
  const word = (verdict: Verdict) => t(VERDICTS[verdict].word);
  const data: ClaimsData = {
    verdicts: {
      supported: word("supported"),
      contested: word("contested"),
      refuted: word("refuted"),
      unverified: word("unverified"),
    },
    reports: content.reports.map((report) => [report.id, report.title]),
    works,
    claims: content.claims.map(({ claim, reports }) => {
      const of = (stance: string) =>
        [
          ...new Set(claim.evidence.filter((piece) => piece.stance === stance).map((piece) => piece.record)),
        ].map(placeOf);
      return [
        claim.id,
        claim.text,
        claim.verdict,
        shortConfidence(claim.confidence, claim.basis, t),
        claim.basis === "unmeasured" ? -1 : Math.round(claim.confidence * 1000) / 10,
        t(DEPTHS[claim.depth]),
        content.workByRecord.get(claim.record)?.work.year ?? 0,
        placeOf(claim.record),
        of("supports"),
        of("refutes"),
        reports.map((report) => reportPlaces.get(report.id) ?? 0),
      ];
    }),
  };
  return `globalThis.touchstoneClaims=${JSON.stringify(data).replaceAll("<", "\\u003c")};\n`;
}
