import type { BibliographicRecord } from "../../model/record.ts";

const NOTICE_TITLE =
  /^(?:(?:author |publisher )?correction(?: to)?\s*[:–—-]|correction to\b|(?:erratum|errata|corrigend(?:um|a)|addendum)\b|retraction(?: note| notice| statement)?\s*[:–—-]|retraction (?:note|notice|of)\b|(?:editorial )?expression of concern|withdrawal(?: notice)?\s*[:–—-]|front ?matter$|back ?matter$|table of contents|contents$|(?:subject|author) index|preface$|foreword$|masthead|cover image|editorial board|issue information|proceedings of the\b|in this issue|book reviews?$|reply$|comment$)/i;
const NOTICE_TYPES = new Set([
  "paratext",
  "erratum",
  "retraction",
  "corrigendum",
  "component",
  "journal-issue",
  "peer-review",
]);

/** Whether a record is a notice about a work, or front matter: nothing that could hold a result. */
export function isNotice(record: BibliographicRecord): boolean {
  return (
    NOTICE_TITLE.test(record.title.trim()) || (record.type !== undefined && NOTICE_TYPES.has(record.type))
  );
}

/** Whether a record says of itself, or is known, to be retracted or withdrawn. */
export function isRetracted(record: BibliographicRecord): boolean {
  const { status } = record.integrity;
  return (
    status === "retracted" ||
    status === "withdrawn" ||
    /^(?:retracted|withdrawn)(?: article)?\s*[:–—-]/i.test(record.title.trim())
  );
}
