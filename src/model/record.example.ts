import type { Decision } from "./decision.ts";
import { UNCHECKED } from "./integrity.ts";
import type { BibliographicRecord, Identifiers } from "./record.ts";

/** A record for tests: what is not said is the plainest thing that holds. Identifiers may be given at the top. */
export function record(
  given: Partial<BibliographicRecord> & Pick<Identifiers, "doi" | "arxiv" | "pmid"> = {},
): BibliographicRecord {
  const { doi, arxiv, pmid, ...fields } = given;
  const identifiers: Identifiers = {
    ...(doi === undefined ? {} : { doi }),
    ...(arxiv === undefined ? {} : { arxiv }),
    ...(pmid === undefined ? {} : { pmid }),
    ...fields.identifiers,
  };
  const title = fields.title ?? "Hedgerows and the nesting of farmland birds";
  const scheme = (Object.keys(identifiers) as (keyof Identifiers)[])[0];
  return {
    id: scheme === undefined ? `work:${title.length}` : `${scheme}:${identifiers[scheme]}`,
    title,
    authors: [],
    depth: "abstract",
    origins: [{ database: "library", id: "works.jsonl:1" }],
    integrity: UNCHECKED,
    ...fields,
    identifiers,
  };
}

/** A decision for tests: included, for naming the subject. */
export function decision(given: Partial<Decision> & Pick<Decision, "record">): Decision {
  return {
    decision: "included",
    score: 0.8,
    reason: "names-subject",
    explanation: "names hedgerows",
    facets: ["hedgerows"],
    ...given,
  };
}
