import type { Conflict } from "../../model/verdict.ts";
import { placeOf } from "../align.ts";
import { type Comparison, wordsOf } from "../comparison.ts";
import type { Pieces } from "../pieces.ts";

const MARKER =
  /(?<!\b(?:rather|other) )\b(?:than|relative to|compared (?:to|with)|in comparison (?:to|with)|versus|vs)\b/gi;

/** What is compared and what it is compared with have changed sides: “better in A than in B” of “in B better than in A”. */
export function sidesConflicts({ claim, source, alignment }: Comparison): Conflict[] {
  const here = comparedWith(claim);
  const there = comparedWith(source);
  return here.flatMap((i): Conflict[] => {
    const j = placeOf(i, alignment);
    if (j < 0 || there.includes(j)) return [];
    const other = there.find((k) =>
      claim.pieces.some((_, at) => placeOf(at, alignment) === k && !here.includes(at)),
    );
    if (other === undefined) return [];
    const [one, instead] = [wordsOf(claim.pieces, [i]), wordsOf(source.pieces, [other])];
    return [{ kind: "order", claim: `than ${one}`, source: `than ${instead}` }];
  });
}

/** The first word of content after each word of comparison; “more than 5” compares with nothing. */
function comparedWith({ text, pieces }: Pieces): number[] {
  return [...text.matchAll(MARKER)].flatMap(({ index, 0: marker }) => {
    const at = pieces.findIndex((piece) => piece.start >= index + marker.length && piece.content);
    return at < 0 || pieces[at]?.number !== undefined ? [] : [at];
  });
}
