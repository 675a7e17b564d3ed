import type { Qualifier } from "../../model/quantity.ts";
import type { Conflict } from "../../model/verdict.ts";
import { placeOf } from "../align.ts";
import type { Comparison } from "../comparison.ts";

const WORDS: Record<Qualifier, string> = {
  exact: "exactly",
  approximate: "about",
  maximum: "up to",
  minimum: "at least",
  mean: "on average",
  median: "median",
  "more-than": "more than",
  "less-than": "less than",
};

/** Equal numbers meant in different ways: a maximum taken for a mean, “about” left out. A claim may say “about” of an exact number. */
export function qualifierConflicts({ claim, source, alignment }: Comparison): Conflict[] {
  return claim.pieces.flatMap((piece, i): Conflict[] => {
    const other = source.pieces[placeOf(i, alignment)];
    if (piece.number === undefined || other?.number === undefined) return [];
    const said = piece.number.qualifier;
    const meant = other.number.qualifier;
    if (said === meant || (said === "approximate" && meant === "exact")) return [];
    return [
      { kind: "qualifier", claim: `${WORDS[said]} ${piece.text}`, source: `${WORDS[meant]} ${other.text}` },
    ];
  });
}
