import type { Conflict } from "../../model/verdict.ts";
import { placeOf } from "../align.ts";
import { type Comparison, wordsOf } from "../comparison.ts";
import type { Pieces } from "../pieces.ts";

/** What a claim has in another voice than its sentence. */
export interface Voices {
  /** The claim's pieces that have rightly changed places: a verb that one side alone has in the passive, and who acts. */
  turned: ReadonlySet<number>;
  /** What acts, taken for what it acts on: “A infects B / A is infected by B”. */
  conflicts: Conflict[];
}

/** Compares who does what to whom, where one side is passive and the other is active. */
export function comparedVoices({ claim, source, alignment }: Comparison): Voices {
  const origins = new Map(claim.pieces.map((_, i) => [placeOf(i, alignment), i]));
  const said = turnedIn(claim, source, (i) => placeOf(i, alignment));
  const meant = turnedIn(source, claim, (j) => origins.get(j) ?? -1).map(
    ({ here, there, swapped }): Turned => ({ here: there, there: here, swapped }),
  );
  const all = [...said, ...meant];
  return {
    turned: new Set(all.flatMap(({ here }) => here)),
    conflicts: all
      .filter(({ swapped }) => swapped)
      .map(({ here, there }) => ({
        kind: "order",
        claim: wordsOf(claim.pieces, here),
        source: wordsOf(source.pieces, there),
      })),
  };
}

/** A verb that is passive on one side and active on the other, with who acts where that is named: their pieces on either side. */
interface Turned {
  here: number[];
  there: number[];
  /** What acts on one side is acted on on the other. */
  swapped: boolean;
}

/** The passives of a side whose verb the other side has in the active. `across` leads from a piece to that of the other side, or to -1. */
function turnedIn(side: Pieces, opposite: Pieces, across: (i: number) => number): Turned[] {
  const passive = passivesOf(opposite).map(({ verb }) => verb);
  return passivesOf(side).flatMap(({ verb, subject, by }): Turned[] => {
    const other = across(verb);
    if (other < 0 || passive.includes(other)) return [];
    const actor = by.find((i) => across(i) >= 0 && !isAfterBy(opposite, across(i)));
    if (actor !== undefined) {
      // All of a long subject has changed places: “firms with fewer than ten workers”.
      const here = side.pieces.flatMap((_, i) => (i > actor && isBefore(across(i), other) ? [i] : []));
      const all = inOrder([verb, actor, ...here]);
      return [{ here: all, there: inOrder(all.map(across)), swapped: across(actor) > other }];
    }
    const acting = across(subject);
    if (isBefore(acting, other) && hasObject(opposite, other))
      return [{ here: inOrder([subject, verb]), there: [acting, other], swapped: true }];
    return isOurs(opposite, other) ? [{ here: [verb], there: [other], swapped: false }] : [];
  });
}

function isBefore(place: number, other: number): boolean {
  return place >= 0 && place < other;
}

function inOrder(indices: readonly number[]): number[] {
  return [...indices].sort((a, b) => a - b);
}

interface Passive {
  verb: number;
  /** The last word of content before it. */
  subject: number;
  /** The words of content right behind “by”: who acts, a means, or nothing. */
  by: number[];
}

const BE = /^(?:is|are|was|were|be|been|being)$/;
/** The form of a participle, of regular verbs and of those that end like others. */
export const PARTICIPLE =
  /(?:ed|en|own|orn|un|ung|[aeiou]de|ilt|[aeo]ld|ound|ut|ept|e[nl]t|ought|aught|e[ae]d|o?et|ost)$/;
const BETWEEN = /^(?:not|also|then|only|both|\w+ly)$/;
const FARTHEST_BY = 12;
const DETERMINER = /^(?:the|a|an|this|that|these|those|its|their|our|his|her|all|most|many|some|two|other)$/;

function passivesOf({ text, pieces }: Pieces): Passive[] {
  return pieces.flatMap(({ lower, content, negation, end }, verb): Passive[] => {
    if (!(content || negation) || !PARTICIPLE.test(lower)) return [];
    let be = verb - 1;
    while (be > 0 && BETWEEN.test(pieces[be]?.lower ?? "")) be--;
    if (!BE.test(pieces[be]?.lower ?? "")) return [];
    const subject = pieces.findLastIndex((piece, i) => i < be && piece.content);
    const at = pieces.findIndex((piece, i) => i > verb && i <= verb + FARTHEST_BY && piece.lower === "by");
    const by: number[] = [];
    if (at >= 0 && !/[.;:]/.test(text.slice(end, pieces[at]?.start)))
      for (let i = at + 1; i < pieces.length; i++) {
        const piece = pieces[i];
        if (piece?.content === true && piece.number === undefined) by.push(i);
        else if (by.length > 0 || !DETERMINER.test(piece?.lower ?? "")) break;
      }
    return [{ verb, subject, by }];
  });
}

function isAfterBy({ pieces }: Pieces, k: number): boolean {
  for (let at = k - 1; at >= 0 && at >= k - 4; at--) {
    const piece = pieces[at];
    if (piece?.lower === "by") return true;
    if (piece?.content !== true && !DETERMINER.test(piece?.lower ?? "")) return false;
  }
  return false;
}

/** Whether something follows a verb directly, so that what stands before it acts. */
function hasObject({ text, pieces }: Pieces, verb: number): boolean {
  const next = pieces[verb + 1];
  return (
    next !== undefined &&
    next.number === undefined &&
    !/ly$/.test(next.lower) &&
    (next.content || DETERMINER.test(next.lower)) &&
    text.slice(pieces[verb]?.end, next.start) === " "
  );
}

/** Whether those who write do what a verb says: “we counted”, “we did not observe”. */
function isOurs({ pieces }: Pieces, verb: number): boolean {
  const before = pieces.findLast(
    ({ lower }, i) => i < verb && !/^(?:not|have|has|had|did|do|does|can|could|\w+ly)$/.test(lower),
  );
  return (
    before !== undefined && /^(?:we|i|they|researchers|authors|investigators|scientists)$/.test(before.lower)
  );
}
