import type { BibliographicRecord } from "../model/record.ts";
import { abstractSketch, resemblance } from "./merge-abstract.ts";
import { authorRelation, type ComparableAuthors, comparableAuthors } from "./merge-authors.ts";
import { type ComparableTitle, comparableTitle, titleRelation, wordOverlap } from "./merge-title.ts";
import { isPreprintDoi, relationOf, unversionedDoi } from "./merge-version.ts";

/** A record as it is compared with others. */
export interface Comparable {
  record: BibliographicRecord;
  title: ComparableTitle;
  authors: ComparableAuthors;
  /** See `abstractSketch`. */
  abstract: Uint32Array;
}

export function comparable(record: BibliographicRecord): Comparable {
  return {
    record,
    title: comparableTitle(record.title),
    authors: comparableAuthors(record.authors),
    abstract: abstractSketch(record),
  };
}

/** The DOIs of published versions, revisions of one DOI counted once. */
function publishedDois(record: BibliographicRecord): string | undefined {
  const { doi } = record.identifiers;
  return doi === undefined || isPreprintDoi(doi) ? undefined : unversionedDoi(doi);
}

/** Whether the identifiers of two records say that they are two works: another published DOI, arXiv id or PubMed id. */
export function identifiersDiffer(a: BibliographicRecord, b: BibliographicRecord): boolean {
  const differ = (one: string | undefined, other: string | undefined) =>
    one !== undefined && other !== undefined && one !== other;
  return (
    differ(publishedDois(a), publishedDois(b)) ||
    differ(a.identifiers.arxiv, b.identifiers.arxiv) ||
    differ(a.identifiers.pmid, b.identifiers.pmid) ||
    differ(a.identifiers.pmcid, b.identifiers.pmcid)
  );
}

function yearsApart(a: BibliographicRecord, b: BibliographicRecord): number | undefined {
  return a.year === undefined || b.year === undefined ? undefined : Math.abs(a.year - b.year);
}

/** From this resemblance of their abstracts on, two records of the same authors tell of one work, whatever it is called. */
const SAME_ABSTRACT = 0.5;

/**
 * Whether two records without an identifier in common describe one work: by title, authors and year, or by authors and abstract
 * where a preprint was given another title. Titles alone that differ in a telling word never make one work, whoever wrote
 * them: siblings (“A survey of X for finance”, “… for law”) are many.
 */
export function sameWork(a: Comparable, b: Comparable): boolean {
  const relation = titleRelation(a.title, b.title);
  const retitled = relation === "different" && sameAbstract(a, b);
  if ((relation === "different" && !retitled) || identifiersDiffer(a.record, b.record)) return false;
  const authors = authorRelation(a.authors, b.authors);
  const apart = yearsApart(a.record, b.record);
  const versions = [a, b].some(({ record }) => relationOf(record) === "preprint");
  const yearsAgree = apart === undefined || apart <= (versions ? 4 : 1);
  if (authors === "different" || !yearsAgree || a.title.generic || b.title.generic) return false;
  if (retitled) return authors !== "unknown";
  if (relation === "same") {
    if (authors === "same" || authors === "likely") return true;
    return a.title.words.length >= (apart === undefined ? 6 : 5) && (apart ?? 0) <= 1;
  }
  const nameless = a.authors.list.length + b.authors.list.length === 0;
  if (nameless && relation === "subtitle")
    return apart === 0 && Math.min(a.title.words.length, b.title.words.length) >= 6;
  return authors === "same" && (apart ?? 0) <= 2;
}

/** A notice about a work bears its abstract, and is another work; so is next year's, or the next task's, report of a series. */
function sameAbstract(a: Comparable, b: Comparable): boolean {
  const series = a.title.numbers !== "" && b.title.numbers !== "" && a.title.numbers !== b.title.numbers;
  if (series || a.title.notice !== b.title.notice) return false;
  return resemblance(a.abstract, b.abstract) >= SAME_ABSTRACT;
}

/**
 * Whether two records that share an identifier are clearly of different works: hardly a word of the titles in common,
 * and other authors. Then one of them has the identifier wrongly.
 */
export function clearlyDifferent(a: Comparable, b: Comparable): boolean {
  if (titleRelation(a.title, b.title) !== "different" || wordOverlap(a.title, b.title) >= 0.25) return false;
  const [short, long] = a.title.words.length < b.title.words.length ? [a, b] : [b, a];
  if (long.title.skeleton.startsWith(short.title.skeleton)) return false;
  const authors = authorRelation(a.authors, b.authors);
  return authors === "different" || (authors === "unknown" && (yearsApart(a.record, b.record) ?? 2) > 1);
}
