import { searchable } from "../../language/facet-mentions.ts";
import { type AskedWords, askedWords, questionCoverage } from "../../language/question-coverage.ts";
import { sentencesOf } from "../../language/sentences.ts";
import type { Facet } from "../../model/facet.ts";
import type { BibliographicRecord } from "../../model/record.ts";
import { textOf } from "./naming.ts";

/** A title says what a whole work is about. */
const TITLE_WEIGHT = 0.5;

/**
 * How closely each of some records says what is asked: the largest share of the question's words that one of its sentences has and, at half the
 * weight, the share that its title has; each word by how few of the records have it.
 */
export function closenessOf(
  records: readonly BibliographicRecord[],
  facets: readonly Facet[],
): Map<string, number> {
  const words = askedWords(
    facets,
    records.map((record) => searchable(textOf(record))),
  );
  return new Map(records.map((record) => [record.id, closeness(record, words)]));
}

function closeness({ title, abstract = "", sentenceStarts }: BibliographicRecord, words: AskedWords): number {
  const shares = sentencesOf(abstract, sentenceStarts).map(({ start, end }) =>
    questionCoverage(searchable(abstract.slice(start, end)), words),
  );
  return Math.max(0, ...shares) + TITLE_WEIGHT * questionCoverage(searchable(title), words);
}
