import type { Claim } from "../model/claim.ts";
import type { BibliographicRecord } from "../model/record.ts";
import type { Reference } from "../model/reference.ts";
import type { ScreenedRecord } from "../model/screened.ts";
import { citationKeys } from "./citation-key.ts";

/** Item types of CSL 1.0.2 that a scholarly database can mean. */
const CSL_TYPES = new Set(
  `article article-journal article-magazine article-newspaper bill book chapter classic collection dataset document entry
  entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation manuscript map
  motion_picture pamphlet paper-conference patent periodical personal_communication post post-weblog regulation report
  review review-book software song speech standard thesis treaty webpage`.split(/\s+/),
);

/**
 * A reference for each work that a claim or its evidence cites, in order of first citation. Throws where a claim cites
 * a record that is not among `records`: a fault of an engine.
 */
export function references(claims: Claim[], records: ScreenedRecord[]): Reference[] {
  const byId = new Map(records.map(({ record }) => [record.id, record]));
  const cited = new Set(
    claims.flatMap((claim) => [claim.record, ...claim.evidence.map((each) => each.record)]),
  );
  const works = [...cited].map((id) => {
    const record = byId.get(id);
    if (record === undefined)
      throw new Error(`A claim cites ${JSON.stringify(id)}, which is not among the records found.`);
    return record;
  });
  const keys = citationKeys(works);
  return works.map((record) => referenceOf(record, keys.get(record.id)!));
}

/** A record as CSL-JSON under a citation key. Title and names are whole; addresses other than http(s) are left out. */
export function referenceOf(record: BibliographicRecord, key: string): Reference {
  const { doi, arxiv, pmid, pmcid, isbn } = record.identifiers;
  const type = typeOf(record);
  return {
    id: key,
    type,
    title: record.title,
    ...(record.authors.length === 0 ? {} : { author: record.authors }),
    ...issuedOf(record),
    ...present({
      "container-title": record.venue,
      publisher: record.publisher,
      volume: record.volume,
      issue: record.issue,
      page: record.pages,
      language: record.language,
      DOI: doi,
      URL: addressOf(record),
      PMID: pmid,
      PMCID: pmcid,
      ISBN: isbn,
      number: type === "article" ? arxiv : undefined,
    }),
    custom: { record: record.id },
  };
}

/** Venues whose works are papers of a conference, and those that hold preprints. */
const CONFERENCE =
  /\b(?:proceedings|proc\.|conference|symposium|workshop|congress|annual meeting|findings of|advances in neural information)(?!\w)/i;
const PREPRINTS = /^(?:arxiv|corr|biorxiv|medrxiv|chemrxiv|ssrn|preprint|osf preprints|research square)\b/i;

function typeOf({ type, venue, identifiers }: BibliographicRecord): string {
  if (type !== undefined && CSL_TYPES.has(type)) return type;
  if (venue === undefined) return identifiers.isbn === undefined ? "article" : "book";
  if (PREPRINTS.test(venue)) return "article";
  return CONFERENCE.test(venue) ? "paper-conference" : "article-journal";
}

function issuedOf({ date, year }: BibliographicRecord): Pick<Reference, "issued"> {
  const [, y, m, d] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?/.exec(date ?? "") ?? [];
  const dated = y !== undefined && (year === undefined || Number(y) === year);
  const parts = dated
    ? [y, m, d].filter((part) => part !== undefined).map(Number)
    : year === undefined
      ? []
      : [year];
  return parts.length === 0 ? {} : { issued: { "date-parts": [parts] } };
}

function addressOf({ url, identifiers }: BibliographicRecord): string | undefined {
  if (url !== undefined && /^https?:\/\/[^\s"<>]+$/i.test(url)) return url;
  return identifiers.arxiv === undefined ? undefined : `https://arxiv.org/abs/${identifiers.arxiv}`;
}

function present<Field extends string>(
  fields: Record<Field, string | undefined>,
): Partial<Record<Field, string>> {
  const said = Object.entries(fields).filter(([, value]) => value !== undefined && value !== "");
  return Object.fromEntries(said) as Partial<Record<Field, string>>;
}
