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
        !isMoved(alignment.moved, j),
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
    const next = source.pieces[j + 1];
    if ((share !== 5 && share !== 0) || alignment.from[j] === -1 || alignment.from[j + 1] !== -1) return;
    if (EXCEPT.test(next?.lower ?? "")) show("", word(source.pieces, [j, j + 1, j + 2]));
  });
  return conflicts;
}

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
