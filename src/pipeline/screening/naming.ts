import { findAcronyms } from "../../language/acronyms.ts";
import { facetShare, namesFacet, searchable } from "../../language/facet-mentions.ts";
import { mentions } from "../../language/mentions.ts";
import { findQuantities } from "../../language/quantities.ts";
import { sentencesOf } from "../../language/sentences.ts";
import { withAcronyms } from "../../language/with-acronyms.ts";
import type { Facet } from "../../model/facet.ts";
import type { BibliographicRecord } from "../../model/record.ts";

/** What a record names of a question: by facet id, how much of it stands in title and abstract, from 0 to 1. */
export interface Naming {
  record: BibliographicRecord;
  named: Map<string, number>;
}

/** A facet of which only some words stand in a text is named to this share of them. */
const PARTIAL = 0.7;

/**
 * What a record names of each facet. A facet not spelled out but with part of its words in the text is named in part. `shared`: short
 * forms that several of the records found spell out alike, as `sharedAcronyms` gives them.
 */
export function naming(
  record: BibliographicRecord,
  facets: Facet[],
  shared: ReadonlyMap<string, readonly string[]>,
): Naming {
  const words = textOf(record);
  const text = withAcronyms(searchable(words), new Map([...shared, ...findAcronyms(words)]));
  const named = new Map<string, number>();
  for (const facet of facets) {
    const share = namesFacet(text, facet) ? 1 : PARTIAL * facetShare(text, facet);
    if (share > 0) named.set(facet.id, share);
  }
  return { record, named };
}

/** The text that a record is screened by. */
export function textOf(record: BibliographicRecord): string {
  return record.abstract === undefined ? record.title : `${record.title}\n${record.abstract}`;
}

const EXAMPLE = /(?:\b(?:such as|like|including|e\.g\.,?|for example,?|for instance,?)|[(,])\s[^.;]{0,60}$/i;

/**
 * Whether a record names things only as examples in passing (“methods such as X and Y”): once in all, not in its title, and
 * not in a sentence with an amount.
 */
export function namesInPassing(record: BibliographicRecord, facets: Facet[]): boolean {
  const abstract = record.abstract ?? "";
  if (facets.some((facet) => mentions(record.title, facet.variants).length > 0)) return false;
  const spans = facets
    .flatMap((facet) => mentions(abstract, facet.variants))
    .sort((a, b) => a.start - b.start);
  const [only] = spans;
  if (only === undefined || spans.length > facets.length) return false;
  const sentence = sentencesOf(abstract, record.sentenceStarts).find(
    ({ start, end }) => start <= only.start && only.start < end,
  );
  if (sentence === undefined) return false;
  const words = abstract.slice(sentence.start, sentence.end);
  if (
    findQuantities(words).length > 0 ||
    /\b(?:than|compared|outperform\w*|versus|vs|over|improv\w+|better|faster)\b/i.test(words)
  )
    return false;
  return EXAMPLE.test(abstract.slice(sentence.start, only.start));
}

/** Whether some sentence of a record names one of the facets together with an amount: a result, not a remark. */
export function hasAmountFor(record: BibliographicRecord, facets: Facet[]): boolean {
  const abstract = record.abstract ?? "";
  return sentencesOf(abstract, record.sentenceStarts).some(({ start, end }) => {
    const sentence = abstract.slice(start, end);
    const text = searchable(sentence);
    return (
      facets.some((facet) => namesFacet(text, facet)) &&
      findQuantities(sentence).some(({ unit }) => unit !== "")
    );
  });
}

/** Whether a record's title names one of the facets: then it is about that, and does not only surround it. */
export function isTitled(record: BibliographicRecord, facets: Facet[]): boolean {
  const title = searchable(record.title);
  return facets.some((facet) => namesFacet(title, facet));
}
