import { mentions } from "../../../language/mentions.ts";
import type { Facet } from "../../../model/facet.ts";

/** What stands between two members of one list: “A and B”, “A, C and B”, “A and loss of B”. */
const LIST =
  /^(?=.*(?:,|\b(?:and|or|as well as)\b))\s*(?:,\s*)?(?:[\p{L}\d-]+(?: [\p{L}\d-]+){0,3},\s*)*(?:(?:and|or|as well as)\s+)?(?:(?:the|an?|of|in|with|[\p{L}\d-]+)\s+){0,3}$/u;
/** A list of which more is to come: “, floods and …”. */
const GOES_ON = /^(?:,(?: [\p{L}\d-]+){1,4})+,? (?:and|or)\b/u;
const VERB = /\b(?:is|are|was|were|be|been|has|have|had|that|which|who|by|to|from|not)\b/;

/**
 * Whether a sentence names two kinds of thing only as members of one list, and so tells nothing of what the one does to the other: “mice
 * without the gene are spared obesity, steatosis and insulin resistance”. False where one of them does not stand there as it is spelled.
 */
export function standSideBySide(text: string, ones: readonly Facet[], others: readonly Facet[]): boolean {
  const places = (facets: readonly Facet[]) => facets.flatMap((facet) => mentions(text, facet.variants));
  const all = places(others);
  const pairs = places(ones).flatMap((one) =>
    all.map((other) => (one.start < other.start ? [one, other] : [other, one])),
  );
  return (
    pairs.length > 0 &&
    pairs.every(([first, second]) => {
      const between = text.slice(first?.end, second?.start);
      const isEnded = /\b(?:and|or|as well as)\b/.test(between) || GOES_ON.test(text.slice(second?.end));
      return LIST.test(between) && isEnded && !VERB.test(between);
    })
  );
}
