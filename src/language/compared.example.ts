import { type Comparison, compare } from "./comparison.ts";
import { prepareClaim, prepareSource } from "./prepare.ts";

/** A claim laid beside a sentence that is a whole document without a title, for tests. */
export function compared(claim: string, sentence: string): Comparison {
  const source = { title: "", text: sentence, sentences: [{ start: 0, end: sentence.length }] };
  const prepared = prepareSource(source);
  return compare(prepareClaim(claim).pieces, prepared.pieces(0), prepared.document);
}
