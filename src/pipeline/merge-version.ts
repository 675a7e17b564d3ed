import type { BibliographicRecord, Identifiers, Version } from "../model/record.ts";

/** DOIs that preprint servers give: arXiv, bioRxiv and medRxiv, SSRN, Research Square, OSF, Preprints.org, ChemRxiv, and others. */
const PREPRINT_DOI =
  /^10\.(?:48550\/arxiv|1101\/(?:\d{6}|\d{4}\.\d\d\.\d\d\.)|64898\/|2139\/ssrn|21203\/rs\.|31234\/osf|31235\/osf|31219\/osf|31222\/osf|35542\/osf|20944\/preprints|26434\/chemrxiv|36227\/techrxiv|22541\/au|33774\/|2196\/preprints|12688\/openreseurope|1002\/essoar|5194\/[a-z]+-\d{4}-\d+$)/;
const PREPRINT_VENUE =
  /\b(?:arxiv|corr|biorxiv|medrxiv|ssrn|chemrxiv|psyarxiv|research square|preprints?(?:\.org)?|techrxiv|osf)\b/i;

/** Whether a DOI was given by a preprint server. */
export function isPreprintDoi(doi: string): boolean {
  return PREPRINT_DOI.test(doi);
}

/** A DOI without the number of its revision: `10.6084/m9.figshare.1.v2` and `….v3` are one work. */
export function unversionedDoi(doi: string): string {
  return doi.replace(/[._/-]v\d+$/, "").replace(/^(10\.(?:12688\/\w+|1002\/essoar)\.\d+)\.\d+$/, "$1");
}

/** Which version of its work a record describes; `other` where nothing says so. */
export function relationOf(record: BibliographicRecord): Version["relation"] {
  const { doi, arxiv, pmid } = record.identifiers;
  if (doi !== undefined) return isPreprintDoi(doi) ? "preprint" : "published";
  if (PREPRINT_VENUE.test(record.venue ?? "")) return "preprint";
  if (arxiv !== undefined && record.venue === undefined) return "preprint";
  return record.venue !== undefined || pmid !== undefined ? "published" : "other";
}

/** The identifiers that belong to one version: a published form's DOI is not its preprint's. */
function identifiersOfVersion(record: BibliographicRecord, relation: Version["relation"]): Identifiers {
  const { arxiv, ...others } = record.identifiers;
  return relation === "preprint" || arxiv === undefined ? record.identifiers : others;
}

function versionKey(version: Version): string {
  const { doi, arxiv } = version.identifiers;
  if (version.relation === "preprint" && arxiv !== undefined) return `arxiv:${arxiv}`;
  return doi === undefined ? version.relation : `doi:${doi}`;
}

/**
 * The versions of a work that its records describe, the published ones first; undefined where they are all one version.
 * `records` come in the order of trust: the first that describes a version is believed.
 */
export function versionsOf(records: BibliographicRecord[]): Version[] | undefined {
  const versions = new Map<string, Version>();
  for (const record of records) {
    const relation = relationOf(record);
    const own: Version = {
      relation,
      identifiers: identifiersOfVersion(record, relation),
      title: record.title,
      ...(record.year === undefined ? {} : { year: record.year }),
      ...(record.venue === undefined ? {} : { venue: record.venue }),
      ...(record.url === undefined ? {} : { url: record.url }),
    };
    for (const version of [own, ...(record.versions ?? [])]) {
      const key = versionKey(version);
      const known = versions.get(key);
      const identifiers = { ...version.identifiers, ...known?.identifiers };
      versions.set(key, { ...(known ?? version), identifiers });
    }
  }
  const told = [...versions.values()].filter(({ relation }) => relation !== "other");
  const order = ["published", "revision", "preprint", "other"];
  return told.length < 2
    ? undefined
    : told.sort((a, b) => order.indexOf(a.relation) - order.indexOf(b.relation));
}
