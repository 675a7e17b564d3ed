import { address } from "../address.ts";
import type { SiteContent } from "../content/site-content.ts";

/** Longest text of a search entry, in UTF-16 units: what is cut off is on its page. */
const LONGEST = 600;

/**
 * What the search knows, as a script that assigns it: a page opened from disk may load a script, and fetch nothing.
 * Each entry is kind, address, title and further words.
 */
export function searchData(content: SiteContent): string {
  const entries: [kind: string, page: string, title: string, words: string][] = [
    ...content.reports.map((report): [string, string, string, string] => [
      "report",
      address.report(report.id),
      report.title,
      report.answer.map((sentence) => sentence.text).join(" "),
    ]),
    ...content.claims.map(({ claim }): [string, string, string, string] => [
      "claim",
      address.claim(claim.id),
      claim.text,
      content.workByRecord.get(claim.record)?.work.short ?? "",
    ]),
    ...content.works.map(({ work }): [string, string, string, string] => [
      "reference",
      address.reference(work.record),
      work.title,
      work.html.replace(/<[^>]*>/g, ""),
    ]),
  ];
  const cut = entries.map((entry) => entry.map((text) => text.slice(0, LONGEST).toWellFormed()));
  return `globalThis.touchstoneSearchData=${JSON.stringify(cut).replaceAll("<", "\\u003c")};\n`;
}
