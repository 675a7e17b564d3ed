import type { BibliographicRecord } from "../../model/record.ts";
import { MalformedAnswer } from "../../net/net-trouble.ts";
import { webAddress } from "../../reading/web-address.ts";
import { at, listAt, parseJson, textAt } from "../json-value.ts";

/** An open copy of a work: where it lies, under which licence, in which version. */
export type OpenCopy = NonNullable<BibliographicRecord["openAccess"]> & {
  /** The address leads to a PDF, not to a page about the work. */
  pdf: boolean;
};

/**
 * The open copies of a work, the best first, PDFs before pages; none where it is closed, or unknown (404). Throws
 * MalformedAnswer where the body is none of Unpaywall's.
 */
export function readOpenCopies(body: string, status = 200): OpenCopy[] {
  if (status === 404) return [];
  const answer = parseJson(body);
  if (textAt(answer, "doi") === undefined)
    throw new MalformedAnswer(textAt(answer, "message") ?? "it names no DOI");
  const locations = [at(answer, "best_oa_location"), ...listAt(answer, "oa_locations")];
  const copies = new Map<string, OpenCopy>();
  for (const location of locations) {
    const pdf = webAddress(textAt(location, "url_for_pdf"));
    const url =
      pdf ?? webAddress(textAt(location, "url")) ?? webAddress(textAt(location, "url_for_landing_page"));
    if (url === undefined || copies.has(url)) continue;
    const licence = textAt(location, "license");
    const version = textAt(location, "version");
    copies.set(url, {
      url,
      pdf: pdf !== undefined,
      ...(licence === undefined ? {} : { licence }),
      ...(version === undefined ? {} : { version }),
    });
  }
  const all = [...copies.values()];
  return [...all.filter(({ pdf }) => pdf), ...all.filter(({ pdf }) => !pdf)];
}
