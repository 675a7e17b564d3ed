import type { Conflict } from "../../model/verdict.ts";
import type { Comparison } from "../comparison.ts";

/** Some taken for all, or all for some: a claim may not speak of a greater share than its sentence, nor of none, nor of some alone. */
export function quantifierConflicts({ claim, source, alignment, nearVerbatim }: Comparison): Conflict[] {
  const conflicts: Conflict[] = [];
  const show = (kind: string, other: string) =>
    conflicts.push({ kind: "quantifier", claim: kind, source: other });
  for (const gap of alignment.gaps) {
    const said = gap.claim.filter((i) => claim.pieces[i]?.share !== undefined && !alignment.moved.has(i));
    const meant = gap.source.filter(
      (j) =>
        source.pieces[j]?.share !== undefined &&
        j >= alignment.first - 2 &&
        j <= alignment.last + 1 &&
        !isMoved(alignment.moved, j) &&
        !OF_ASIDE.test(source.text.slice(source.pieces[j]?.end)),
    );
    const greatest = Math.max(-1, ...said.map((i) => claim.pieces[i]?.share ?? -1));
    const least = Math.min(7, ...meant.map((j) => source.pieces[j]?.share ?? 7));
    if (said.length > 0 && meant.length > 0) {
      if (greatest > least || greatest === 0) show(word(claim.pieces, said), word(source.pieces, meant));
    } else if (said.length > 0 && nearVerbatim && (greatest >= 3 || greatest === 0)) {
      show(word(claim.pieces, said), "");
    } else if (meant.length > 0 && least <= 4 && bears(source.pieces, alignment.from, meant)) {
      show("", word(source.pieces, meant));
    }
  }
  source.pieces.forEach(({ share }, j) => {
    if (isSuperlative(source.pieces, j) && alignment.from[j] !== -1) {
      const rank = source.pieces.findIndex((piece, at) => at >= j - 3 && at < j && RANK.test(piece.lower));
      if (rank >= 0 && alignment.from[rank] === -1) show("", word(source.pieces, [rank, j]));
    }
    if (isPart(source.pieces, j) && isDropped(claim.pieces, alignment, j)) {
      const whole = source.pieces.findIndex((piece, at) => at > j + 1 && piece.content);
      if ((alignment.from[whole] ?? -1) !== -1 && j >= alignment.first - 2)
        show("", word(source.pieces, [j, j + 1, whole]));
    }
    const next = source.pieces[j + 1];
    if ((share !== 5 && share !== 0) || alignment.from[j] === -1 || alignment.from[j + 1] !== -1) return;
    if (EXCEPT.test(next?.lower ?? "")) show("", word(source.pieces, [j, j + 1, j + 2]));
  });
  return conflicts;
}

/** A share in an aside is of what the aside is about: “nurses, most of whom …”. */
const OF_ASIDE = /^ of (?:whom|which)\b/;

/** What is not the first, or not alone in being so: “the second best”, “one of the largest”. */
const RANK = /^(?:second|third|fourth|fifth|next|last|one|among|arguably)$/;

function isSuperlative(pieces: Comparison["source"]["pieces"], j: number): boolean {
  return (
    /^(?:best|worst|most|least|\w{3,}est)$/.test(pieces[j]?.lower ?? "") && pieces[j - 1]?.lower !== "at"
  );
}

/** Whether nothing of the claim stands in a word's place. */
function isDropped(
  pieces: Comparison["claim"]["pieces"],
  { gaps, moved }: Comparison["alignment"],
  j: number,
): boolean {
  const gap = gaps.find(({ source }) => source.includes(j));
  return gap !== undefined && !gap.claim.some((i) => pieces[i]?.content) && !isMoved(moved, j);
}

/** Whether a number or a fraction takes a part of what is named next: “three of the five”, “half of the nurses”. */
function isPart(pieces: Comparison["source"]["pieces"], j: number): boolean {
  const { number, lower = "", bracketed } = pieces[j] ?? {};
  if (
    bracketed ||
    pieces[j + 1]?.lower !== "of" ||
    !/^(?:the|these|those|all|our|them)$/.test(pieces[j + 2]?.lower ?? "")
  )
    return false;
  return number === undefined ? FRACTION.test(lower) : number.unit === "" || number.unit === "%";
}

const FRACTION = /^(?:half|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)$/;

/** What takes some out of all, or out of none: “all but two”. */
const EXCEPT = /^(?:but|except|excepting|save|excluding|bar)$/;

/** Whether what a quantifier goes with is part of the claim: the next content word after it. */
function bears(
  pieces: Comparison["source"]["pieces"],
  from: readonly number[],
  meant: readonly number[],
): boolean {
  return meant.some((j) => {
    const next = pieces.findIndex((piece, at) => at > j && piece.content && piece.share === undefined);
    const after = pieces.findIndex((piece, at) => at > next && piece.content);
    return from[next] !== -1 && from[next] !== undefined
      ? true
      : after - next <= 1 && (from[after] ?? -1) !== -1;
  });
}

function isMoved(moved: ReadonlyMap<number, number>, j: number): boolean {
  return [...moved.values()].includes(j);
}

function word(pieces: Comparison["claim"]["pieces"], indices: readonly number[]): string {
  return indices.map((i) => pieces[i]?.text ?? "").join(" ");
}
