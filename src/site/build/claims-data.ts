import { DEPTHS } from "../../model/record.ts";
import { address } from "../address.ts";
import type { ClaimsData } from "../claims-data.ts";
import type { SiteContent } from "../content/site-content.ts";

/** All claims, as a script that assigns them. */
export function claimsData(content: SiteContent): string {
  const places = new Map(content.reports.map((report, i) => [report.id, i]));
  const data: ClaimsData = {
    reports: content.reports.map((report) => report.title.toWellFormed()),
    claims: content.claims.map(({ claim, reports }) => {
      const work = content.workByRecord.get(claim.record)?.work;
      return [
        claim.id,
        claim.text.toWellFormed(),
        claim.verdict,
        claim.confidenceWords,
        DEPTHS[claim.depth],
        work?.year ?? 0,
        work?.short ?? claim.record,
        work === undefined ? "" : address.reference(work.record),
        reports.map((report) => places.get(report.id) ?? 0),
      ];
    }),
  };
  return `globalThis.touchstoneClaims=${JSON.stringify(data).replaceAll("<", "\\u003c")};\n`;
}
