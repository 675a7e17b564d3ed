import type { Conflict } from "../../model/verdict.ts";
import type { Comparison } from "../comparison.ts";
import { goesWithBracket } from "./place.ts";

/** A possibility taken for a fact, an ability for a deed, a fact for a certainty: a claim may be less sure than its sentence, never surer. */
export function hedgeConflicts({ claim, source, alignment, nearVerbatim }: Comparison): Conflict[] {
  if (alignment.first < 0) return [];
  const conflicts: Conflict[] = [];
  const hedges = claim.pieces.flatMap((piece, i) =>
    piece.sureness === undefined || piece.sureness === 3 || alignment.to[i] !== -1 ? [] : [piece.sureness],
  );
  const matched = new Set([...alignment.moved.values()]);
  source.pieces.forEach((piece, j) => {
    const sure = piece.sureness;
    if (sure === undefined || sure === 3 || alignment.from[j] !== -1 || matched.has(j)) return;
    if (!bears(j, alignment.first, alignment.last, source, alignment.from)) return;
    const instead = hedges.findIndex((other) => other <= sure);
    if (instead >= 0) {
      hedges.splice(instead, 1);
      return;
    }
    conflicts.push({ kind: "hedge", claim: claim.text, source: phrase(source.pieces, j) });
  });
  for (const gap of alignment.gaps) {
    const duty = gap.source.find((j) => DUTY.test(source.pieces[j]?.lower ?? ""));
    const leave = gap.claim.find((i) => LEAVE.test(claim.pieces[i]?.lower ?? ""));
    if (duty !== undefined && leave !== undefined)
      conflicts.push({
        kind: "hedge",
        claim: phrase(claim.pieces, leave),
        source: phrase(source.pieces, duty),
      });
  }
  claim.pieces.forEach((piece, i) => {
    if (piece.sureness !== 3 || alignment.to[i] !== -1 || alignment.moved.has(i) || !nearVerbatim) return;
    conflicts.push({ kind: "hedge", claim: phrase(claim.pieces, i), source: "" });
  });
  return conflicts;
}

const DUTY = /^(?:must|shall|should|ought)$/;
const LEAVE = /^(?:may|might|can|could)$/;

/** Whether a hedge is meant for aligned words: it stands among them, or right before them in one clause. */
function bears(
  j: number,
  first: number,
  last: number,
  { text, pieces }: Comparison["source"],
  from: readonly number[],
): boolean {
  if (pieces[j]?.bracketed) return goesWithBracket(j, pieces, from);
  if (j > last) return false;
  if (j < first)
    return first - j <= 4 && !/[,;:()]/.test(text.slice(pieces[j]?.end ?? 0, pieces[first]?.start ?? 0));
  const next = from.findIndex((at, k) => k > j && at !== -1);
  const between = text.slice(pieces[j]?.end ?? 0, pieces[next]?.start ?? 0);
  return next - j <= 5 || !/[,;:]/.test(between);
}

function phrase(pieces: Comparison["source"]["pieces"], j: number): string {
  return pieces
    .slice(j, j + 3)
    .map((piece) => piece.text)
    .join(" ");
}
