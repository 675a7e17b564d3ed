import type { Reference } from "../../model/reference.ts";
import type { Site } from "../../model/site.ts";
import { address, webAddress } from "../address.ts";
import { escapeHtml } from "../views/marked-quotation.ts";
import { formattedWork } from "./citation-processor.ts";

/** A report of ours as a work that others cite. */
function reportReference(report: { id: string; title: string; date: string }, site: Site): Reference {
  const [year = 1970, month = 1, day = 1] = report.date.slice(0, 10).split("-").map(Number);
  return {
    id: `r${report.id.replace(/[^a-z0-9]/g, "")}`,
    type: "report",
    title: report.title,
    author: [{ literal: site.author ?? site.title }],
    issued: { "date-parts": [[year, month, day]] },
    publisher: site.title,
    URL: webAddress(site, address.report(report.id)),
    custom: { record: report.id },
  };
}

const TITLE_STAND_IN = "Titlestandin";
const ADDRESS_STAND_IN = "https://example.org/addressstandin";

/**
 * How a report is cited in a style, as HTML. Reports of one day differ in title and address alone: those are put into
 * what the style makes of stand-ins, so that it is asked once a day and not once a report.
 */
export function howToCite(
  report: { id: string; title: string; date: string },
  site: Site,
  style: string,
): string {
  const reference = reportReference(report, site);
  const pattern = {
    ...reference,
    id: "report",
    title: TITLE_STAND_IN,
    URL: ADDRESS_STAND_IN,
    custom: { record: "" },
  };
  return formattedWork(pattern, style)
    .entry.replace(TITLE_STAND_IN, () => escapeHtml(report.title))
    .replace(ADDRESS_STAND_IN, () => escapeHtml(reference.URL ?? ""));
}
