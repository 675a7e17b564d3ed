import type { Conflict } from "../../model/verdict.ts";
import { type Comparison, wordsOf } from "../comparison.ts";

const TOGETHER = /^(?:together|jointly|combined|collectively|altogether)$/;

/** What several do together, said of one of them: “rent makes up half” of “rent and heating together make up half”. */
export function togetherConflicts({ source, alignment, nearVerbatim }: Comparison): Conflict[] {
  if (!nearVerbatim) return [];
  const { pieces } = source;
  const elsewhere = new Set(alignment.moved.values());
  return alignment.gaps.flatMap((gap): Conflict[] => {
    if ((gap.source[0] ?? 0) <= alignment.first || (gap.source.at(-1) ?? 0) >= alignment.last) return [];
    const at = gap.source.find((j) => TOGETHER.test(pieces[j]?.lower ?? ""));
    if (at === undefined) return [];
    const isPaired = pieces[at + 1]?.lower === "with";
    if (!isPaired && !gap.source.some((j) => j < at && /^(?:and|plus)$/.test(pieces[j]?.lower ?? "")))
      return [];
    const others = gap.source.filter(
      (j) => (isPaired ? j > at : j < at) && pieces[j]?.content === true && !elsewhere.has(j),
    );
    return others.length === 0
      ? []
      : [
          {
            kind: "quantifier",
            claim: "",
            source: wordsOf(
              pieces,
              [...others, at].sort((a, b) => a - b),
            ),
          },
        ];
  });
}
