import type { Alteration } from "../../alterations.ts";
import { byRules, pairs, words } from "./rewrites.ts";

/** More taken for less, and some for all. */
export const DIRECTIONS_AND_SHARES: Alteration[] = [
  byRules(
    "direction",
    pairs(
      `
      superior <> inferior, rises <> falls, rose <> fell, upregulated <> downregulated, upregulation <> downregulation,
      promotes <> inhibits, promoted <> inhibited, enhances <> impairs, enhanced <> impaired, before <> after,
      outperforms <> underperforms, outperform <> underperform, accelerates <> slows, strengthened <> weakened,
      protective <> harmful, beneficial <> detrimental, more <> less, larger <> smaller, longer <> shorter, earlier <> later,
      activates <> represses, activation <> repression, positively <> negatively, positive <> negative, highest <> lowest,
      higher <> lower, best <> worst, better <> worse, gains <> losses, gain <> loss, easier <> harder, easy <> hard,
      faster <> slower, increased <> decreased, increase <> decrease, increases <> decreases, increasing <> decreasing,
      improvement <> deterioration, improvements <> deteriorations, improves <> worsens, improved <> worsened, improve <> worsen,
      reduces <> raises, reduced <> raised, reduce <> raise, reduction <> rise, reducing <> raising, elevated <> depressed,
      abundant <> scarce, cheap <> costly, cheaper <> costlier, strong <> weak, stronger <> weaker, greater <> smaller,
      high <> low, early <> late, advantage <> disadvantage, advantages <> disadvantages, benefit <> harm, benefits <> harms,
      above <> below, upper <> lower, include <> exclude, includes <> excludes, included <> excluded, causes <> prevents,
      caused <> prevented, success <> failure, success <> failure, strength <> weakness, agreement <> disagreement,
      robust <> fragile, overestimate <> underestimate, hot <> cold, wide <> narrow, broad <> narrow, rich <> poor, expands <> shrinks,
      increases in <> drops in, deep <> shallow, maximize <> minimize, maximizing <> minimizing, maximizes <> minimizes
  `.replace(/\n/g, " "),
    ),
  ),
  byRules("quantifier", [
    ...words(`
      a subset of > all
      some of > all of
      some > all
      several > all
      many > all
      most > all
      most of > all of
      a majority of > all
      the majority of > all
      a few > most
      few > many
      often > always
      usually > always
      sometimes > always
      occasionally > always
      frequently > invariably
      generally > universally
      typically > invariably
      commonly > always
      rarely > often
      seldom > often
      partially > fully
      partly > entirely
      largely > entirely
      mostly > exclusively
      mainly > exclusively
      primarily > solely
      almost all > all
      nearly all > all
      various > all
      certain > all
      a number of > all
      one of the > the only
      in part > entirely
      majority > minority
      many of > all of
      each > only one
      all > only some
      all > few`),
  ]),
];
