import type { Reference } from "../../model/reference.ts";
import type { Site } from "../../model/site.ts";
import { address, webAddress } from "../address.ts";

/** A report of ours as a work that others cite. */
export function reportReference(report: { id: string; title: string; date: string }, site: Site): Reference {
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
