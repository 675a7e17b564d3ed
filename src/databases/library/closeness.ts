import { coverageOf } from "../../language/coverage.ts";
import { prepareClaim, prepareSource } from "../../language/prepare.ts";
import { sentencesOf } from "../../language/sentences.ts";
import type { BibliographicRecord } from "../../model/record.ts";

type Work = Pick<BibliographicRecord, "title" | "abstract" | "sentenceStarts">;

/** A text longer than this (UTF-16 units) is no question or statement that one sentence could answer. */
const LONGEST = 1000;

/**
 * How closely works say what a text says, as a factor of their score, 1 to 3.5: the share of its content that one sentence has, that
 * the whole work has and, at half the weight, the title. A text that is no statement leaves every work as it is.
 */
export function closenessTo(text: string): (work: Work) => number {
  if (text.length > LONGEST) return () => 1;
  const asked = prepareClaim(text);
  return ({ title, abstract, sentenceStarts }) => {
    const said = abstract ?? title;
    const sentences = sentencesOf(said, abstract === undefined ? undefined : sentenceStarts);
    const {
      sentences: shares,
      all,
      title: titled,
    } = coverageOf(asked, prepareSource({ title, text: said, sentences }));
    return 1 + Math.max(0, ...shares) + all + titled / 2;
  };
}
