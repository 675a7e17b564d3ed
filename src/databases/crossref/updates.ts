import { MalformedAnswer } from "../../net/net-trouble.ts";
import { isoDate } from "../draft-record.ts";
import { at, listAt, parseJson, textAt, textsAt, wholeAt } from "../json-value.ts";
import { kindOfNotice, type Notice } from "../notice.ts";
import { crossrefNotices, noticeOf } from "./record.ts";

/** What Crossref says of DOIs: those it knows, and the notices on each. Keys are DOIs in lower case. */
export interface CrossrefUpdates {
  known: Set<string>;
  notices: Map<string, Notice[]>;
}

/**
 * Reads works for what became of them, both ways: `updated-by` of a work, and `update-to` of the notices about it.
 * Takes a list or a single work; the status 404 says that the DOI is not known.
 */
export function readUpdates(body: string, status = 200): CrossrefUpdates {
  const found: CrossrefUpdates = { known: new Set(), notices: new Map() };
  if (status === 404) return found;
  const message = at(parseJson(body), "message");
  const works = at(message, "items") ?? (textAt(message, "DOI") === undefined ? undefined : [message]);
  if (!Array.isArray(works)) throw new MalformedAnswer("it holds no works");
  const add = (doi: string, notices: Notice[]) =>
    void found.notices.set(doi, [...(found.notices.get(doi) ?? []), ...notices]);
  for (const work of works) {
    const doi = textAt(work, "DOI")?.toLowerCase();
    if (doi === undefined) continue;
    found.known.add(doi);
    add(doi, crossrefNotices(work));
    for (const update of listAt(work, "update-to")) {
      const about = textAt(update, "DOI")?.toLowerCase();
      const [year, month, day] = [0, 1, 2].map((part) => wholeAt(update, "updated", "date-parts", 0, part));
      const written = textAt(update, "type");
      const kind = written === undefined ? undefined : kindOfNotice(written, textsAt(work, "title")[0] ?? "");
      if (about !== undefined && kind !== undefined)
        add(about, [noticeOf(kind, doi, isoDate(year, month, day))]);
    }
  }
  return found;
}
